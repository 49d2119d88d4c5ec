import { useLocation } from 'react-router';
import { useCloud } from '../../cloud/cloud';
import { operationOf } from '../../cloud/operations';
import type { TaskEvent } from '../../cloud/tasks/taskBook';
import { useTaskEvents } from '../../cloud/tasks/taskHooks';
import { isInEnvironment, environmentOf } from '../../cloud/environments/environment';
import { environmentName } from '../../cloud/environments/environmentName';
import { useText } from '../../i18n/text';
import type { Task } from '../../cloud/types';
import { aboutRun, useAnnounce } from '../../ui';
import { addressIn } from '../../cloud/environments/environmentAddress';
import { paths } from '../../ui/navigation/paths';
import { groupText, outcomeOf } from './taskGroups';
import { copiesText, taskName, taskSentence, taskTarget } from './taskText';

/**
 * Announcements of one rollback, or of one queue of deletions, replace each other: the last one has the present
 * state.
 */
const aboutOf = ({ id, followed, batch, instanceId }: Task) =>
  followed === true && batch === undefined && instanceId !== undefined ? aboutRun(instanceId) : id;

/** True on the page of a rollback or a deletion, which shows the progress of its tasks itself. */
function isShownAt(pathname: string, { subject, instanceId, outcome }: Task): boolean {
  if (instanceId === undefined || (outcome !== 'running' && outcome !== 'succeeded')) return false;
  if (subject.kind !== 'instance' && subject.kind !== 'recoveryPoint') return false;
  return (
    pathname.startsWith(`${paths.recoveryPoints(instanceId)}/`) &&
    /\/(rollback|delete)$/.test(pathname)
  );
}

/** True for a step that its run tells of, unless it failed. */
const isQuiet = ({ kind, outcome }: Task) =>
  operationOf(kind).isQuiet === true && (outcome === 'running' || outcome === 'succeeded');

/** True where the page itself shows the changes by others to the instance's recovery points. */
function isToldAt(pathname: string, { byOther, instanceId }: Task): boolean {
  return (
    byOther === true && instanceId !== undefined && pathname === paths.recoveryPoints(instanceId)
  );
}

const tones = { running: 'info', succeeded: 'success', failed: 'error', unknown: 'error' } as const;

/** Announces, on screen and to screen readers, the start and the result of tasks. Renders nothing but toasts. */
export function TaskAnnouncer() {
  const t = useText();
  const { notify, say } = useAnnounce();
  const { environment, tasks } = useCloud();
  const { pathname } = useLocation();
  function announce({ type, task }: TaskEvent) {
    if (type === 'copied') {
      const copies = copiesText(t, task);
      if (copies !== undefined)
        notify({
          about: `${task.id} copies`,
          tone: 'error',
          text: `${taskName(t, task)}: ${copies}`,
        });
      return;
    }
    if (isToldAt(pathname, task) || isQuiet(task)) return;
    if (task.group !== undefined && task.group.count > 1) {
      const own = tasks.list().filter(({ group }) => group?.id === task.group?.id);
      const outcome = outcomeOf(own);
      // Once at its start, and once with its result: the rows show what happens in between.
      if (type === 'started' ? own.length > 1 : outcome === 'running') return;
      notify({ about: task.group.id, tone: tones[outcome], text: groupText(t, own) });
      return;
    }
    const target = type === 'ended' ? taskTarget(task) : undefined;
    const isHere = isInEnvironment(environment, task);
    const sentence = isHere
      ? taskSentence(t, task)
      : t('environments.taskElsewhere', {
          sentence: taskSentence(t, task),
          name: environmentName(t, task.environment),
        });
    if (isHere && isShownAt(pathname, task)) {
      say(sentence);
      return;
    }
    const label = target && t('tasks.show', { name: target.subject.name });
    notify({
      about: aboutOf(task),
      group: `${task.kind} ${task.outcome}`,
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
              : { href: addressIn(environmentOf(task), target.to), label },
          }),
    });
  }
  useTaskEvents((event) => {
    announce(event);
    const { type, task } = event;
    // After the result, of which it is a part.
    if (type === 'ended' && task.hasPassword === true && isInEnvironment(environment, task)) {
      const { id, name } = task.result ?? task.subject;
      notify({
        about: `${task.id} password`,
        tone: 'info',
        text: t('tasks.password', { name }),
        link: { to: paths.newPassword(id), label: t('tasks.showPassword', { name }) },
      });
    }
  });
  return null;
}
