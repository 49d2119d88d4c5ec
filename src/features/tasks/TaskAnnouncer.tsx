import { useCloud } from '../../api/cloud';
import { useTaskEvents } from '../../api/taskHooks';
import { holds, homeOf } from '../../domain/environment';
import { environmentName } from '../../i18n/environmentName';
import { useText } from '../../i18n/text';
import type { Task } from '../../domain/types';
import { aboutRun, useAnnounce } from '../../ui';
import { addressIn } from '../../ui/environmentAddress';
import { taskSentence, taskTarget } from './taskText';

/** The steps of one rollback, or of one queue of deletions, take each other's place: the last tells where it stands. */
const aboutOf = ({ id, followed, batch, instanceId }: Task) =>
  followed === true && batch === undefined && instanceId !== undefined ? aboutRun(instanceId) : id;

const tones = { running: 'info', succeeded: 'success', failed: 'error', unknown: 'error' } as const;

/** Says, on screen and to a screen reader, that a task was started and how it ended. Shows nothing itself. */
export function TaskAnnouncer() {
  const t = useText();
  const { notify } = useAnnounce();
  const { environment } = useCloud();
  useTaskEvents(({ type, task }) => {
    const target = type === 'ended' ? taskTarget(task) : undefined;
    const isHere = holds(environment, task);
    const sentence = isHere
      ? taskSentence(t, task)
      : t('environments.taskElsewhere', {
          sentence: taskSentence(t, task),
          name: environmentName(t, task.environment),
        });
    const label = target && t('tasks.show', { name: target.subject.name });
    notify({
      about: aboutOf(task),
      tone: tones[task.outcome],
      text:
        task.errorText === undefined
          ? sentence
          : `${sentence}. ${t('tasks.engineSays', { text: task.errorText })}`,
      ...(target === undefined || label === undefined
        ? {}
        : {
            link: isHere
              ? { to: target.to, label }
              : { href: addressIn(homeOf(task), target.to), label },
          }),
    });
  });
  return null;
}
