import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useId, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useCloud } from '../../cloud/cloud';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { useDurationEstimate } from '../../cloud/tasks/useDurationEstimate';
import { isInEnvironment, environmentOf } from '../../cloud/environments/environment';
import type { Task } from '../../cloud/types';
import { environmentName } from '../../cloud/environments/environmentName';
import { useText } from '../../i18n/text';
import { Notice, StatusBadge, useFormats } from '../../ui';
import { SidePanel } from '../../ui/navigation/SidePanel';
import { addressIn } from '../../cloud/environments/environmentAddress';
import { Calls, ShowCalls } from '../../resources/shared/ShowCalls';
import { TaskTime } from '../../resources/shared/TaskTime';
import { useNeeds } from './needStore';
import { groupText, inGroups, type ShownTasks } from './taskGroups';
import { copiesText, taskName, taskSentence, taskTarget } from './taskText';

const List = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': { padding: '0.75rem 0', borderTop: '1px solid var(--line)' },
  '& li:first-of-type': { borderTop: 0 },
  '& p': { margin: '0.125rem 0', overflowWrap: 'anywhere' },
  '& li[data-asked]': {
    margin: '0.25rem -0.75rem',
    padding: '0.75rem',
    borderRadius: 'var(--radius)',
    background: 'var(--accent-soft)',
  },
});

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.5rem',
  justifyContent: 'space-between',
  alignItems: 'baseline',
  '& strong': { fontWeight: 600 },
});

const badges = {
  running: { tone: 'progress', label: 'tasks.inProgress' },
  succeeded: { tone: 'success', label: 'tasks.succeeded' },
  failed: { tone: 'error', label: 'tasks.failed' },
  unknown: { tone: 'warning', label: 'tasks.unknown' },
  held: { tone: 'neutral', label: 'tasks.held' },
} as const;

/** One task; `isAsked`: the address names it. */
function TaskItem({ task, isAsked }: { task: Task; isAsked: boolean }) {
  const t = useText();
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const estimate = useDurationEstimate(task.kind, task.size);
  useEffect(() => {
    if (isAsked) item.current?.focus();
  }, [isAsked]);
  const formats = useFormats();
  const isHeld = task.held === true && task.outcome === 'running';
  const badge = badges[isHeld ? 'held' : task.outcome];
  const target = taskTarget(task);
  const copies = copiesText(t, task);
  const { environment } = useCloud();
  const isHere = isInEnvironment(environment, task);
  return (
    <li
      // The id makes this an element to Orca too, from which reading continues.
      id={id}
      ref={item}
      tabIndex={isAsked ? -1 : undefined}
      aria-labelledby={isAsked ? `${id}name ${id}said` : undefined}
      data-asked={isAsked || undefined}
    >
      <Head>
        <strong id={`${id}name`}>{taskName(t, task)}</strong>
        <StatusBadge tone={badge.tone} label={t(badge.label)} />
      </Head>
      <p id={`${id}said`}>{taskSentence(t, task)}</p>
      {task.held === true && <p>{t(isHeld ? 'tasks.heldText' : 'tasks.nextHeldText')}</p>}
      {copies !== undefined && <p>{copies}</p>}
      {(!isHere || environment.kind === 'all') && (
        <p className="soft">
          {t('environments.inAnother', { name: environmentName(t, task.environment) })}
        </p>
      )}
      {task.errorText !== undefined && <p>{t('tasks.engineSays', { text: task.errorText })}</p>}
      <Head>
        <div className="soft tabular">
          {task.endedAt === undefined ? (
            <TaskTime
              kind={task.kind}
              since={task.startedAt}
              estimate={estimate}
              stays={task.followed ? 'tab' : 'cloud'}
            />
          ) : (
            t('tasks.took', {
              date: formats.dateTime(task.endedAt + (task.cloudAhead ?? 0)),
              time: formats.elapsed(task.endedAt - task.startedAt),
            })
          )}
        </div>
        {target !== undefined && isHere && (
          <Link to={target.to}>{t('tasks.show', { name: target.subject.name })}</Link>
        )}
        {target !== undefined && !isHere && (
          <a href={addressIn(environmentOf(task), target.to)}>
            {t('tasks.show', { name: target.subject.name })}
          </a>
        )}
      </Head>
      <ShowCalls name={t('calls.showOf', { task: taskName(t, task), name: task.subject.name })}>
        {task.calls.length > 0 ? <Calls calls={task.calls} /> : <p>{t('calls.unknown')}</p>}
      </ShowCalls>
    </li>
  );
}

/** Tasks of one action on several resources, with their result as one; each of them is behind a button. */
function GroupItem({ shown, asked }: { shown: ShownTasks; asked: string | null }) {
  const t = useText();
  const { first, tasks, outcome } = shown;
  const { tone, label } = badges[outcome];
  return (
    <li>
      <Head>
        <strong>{taskName(t, first)}</strong>
        <StatusBadge tone={tone} label={t(label)} />
      </Head>
      <p>{groupText(t, tasks)}</p>
      <details open={outcome === 'failed' || tasks.some(({ id }) => id === asked)}>
        <summary>{t('tasks.groupItems', { count: tasks.length })}</summary>
        <List>
          {tasks.map((task) => (
            <TaskItem key={task.id} task={task} isAsked={task.id === asked} />
          ))}
        </List>
      </details>
    </li>
  );
}

function TaskList({ shown, asked }: { shown: readonly ShownTasks[]; asked: string | null }) {
  return (
    <List>
      {shown.map((each) =>
        each.tasks.length > 1 ? (
          <GroupItem key={each.id} shown={each} asked={asked} />
        ) : (
          <TaskItem key={each.id} task={each.first} isAsked={each.first.id === asked} />
        ),
      )}
    </List>
  );
}

/** Needs of the person, with their links. */
function Needs() {
  const t = useText();
  const { needs, dismiss } = useNeeds();
  const heading = useRef<HTMLHeadingElement>(null);
  if (needs.length === 0) return null;
  return (
    <section aria-labelledby="needs">
      <h3 id="needs" ref={heading} tabIndex={-1}>
        {t('tasks.needs')}
      </h3>
      {needs.map(({ id, text, engine, link, canDismiss }) => (
        <Notice key={id} tone="warning">
          <p>{text}</p>
          {engine !== undefined && <p>{t('tasks.engineSays', { text: engine })}</p>}
          <div className="actions">
            {link?.isHere === true && <Link to={link.href}>{link.label}</Link>}
            {link?.isHere === false && <a href={link.href}>{link.label}</a>}
            {canDismiss && (
              <Button
                size="small"
                aria-label={t('ui.dismiss', { text })}
                onClick={() => {
                  heading.current?.focus();
                  dismiss(id);
                }}
              >
                {t('tasks.dismiss')}
              </Button>
            )}
          </div>
        </Notice>
      ))}
    </section>
  );
}

/** The *Tasks* panel: running tasks, and finished ones with their results and the cloud's own words. */
export function TasksPanel({ onClose }: { onClose: () => void }) {
  const t = useText();
  const tasks = useTasks();
  const shown = inGroups(tasks);
  const running = shown.filter(({ outcome }) => outcome === 'running');
  const ended = shown.filter(({ outcome }) => outcome !== 'running');
  const asked = useSearchParams()[0].get('task');
  return (
    <SidePanel title={t('tasks.title')} onClose={onClose}>
      <Needs />
      <h3>{t('tasks.running')}</h3>
      {running.length === 0 ? (
        <p className="soft">{t('tasks.noneRunning')}</p>
      ) : (
        <>
          <TaskList shown={running} asked={asked} />
          <p className="soft">{t('tasks.survive')}</p>
        </>
      )}
      <h3>{t('tasks.ended')}</h3>
      {ended.length === 0 ? (
        <p className="soft">{t('tasks.noneEnded')}</p>
      ) : (
        <TaskList shown={ended} asked={asked} />
      )}
    </SidePanel>
  );
}
