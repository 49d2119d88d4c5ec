import { useTaskEvents } from '../../api/taskHooks';
import { useText } from '../../i18n/text';
import { useAnnounce } from '../../ui';
import { taskSentence, taskTarget } from './taskText';

const tones = { running: 'info', succeeded: 'success', failed: 'error', unknown: 'error' } as const;

/** Says, on screen and to a screen reader, that a task was started and how it ended. Shows nothing itself. */
export function TaskAnnouncer() {
  const t = useText();
  const { notify } = useAnnounce();
  useTaskEvents(({ type, task }) => {
    const target = type === 'ended' ? taskTarget(task) : undefined;
    const sentence = taskSentence(t, task);
    notify({
      about: task.id,
      tone: tones[task.outcome],
      text:
        task.errorText === undefined
          ? sentence
          : `${sentence}. ${t('tasks.engineSays', { text: task.errorText })}`,
      ...(target === undefined
        ? {}
        : { link: { to: target.to, label: t('tasks.show', { name: target.subject.name }) } }),
    });
  });
  return null;
}
