import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { useCloud } from '../../api/cloud';
import { useTasks } from '../../api/taskHooks';
import { holds, homeOf } from '../../domain/environment';
import type { Task } from '../../domain/types';
import { environmentName } from '../../i18n/environmentName';
import { useText } from '../../i18n/text';
import { ElapsedTime, SidePanel, StatusBadge, useFormats } from '../../ui';
import { addressIn } from '../../ui/environmentAddress';
import { Calls, ShowCalls } from '../../ui/ShowCalls';
import { taskName, taskSentence, taskTarget } from './taskText';

const List = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': { padding: '0.75rem 0', borderTop: '1px solid var(--line)' },
  '& li:first-of-type': { borderTop: 0 },
  '& p': { margin: '0.125rem 0', overflowWrap: 'anywhere' },
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
} as const;

function TaskItem({ task }: { task: Task }) {
  const t = useText();
  const formats = useFormats();
  const badge = badges[task.outcome];
  const target = taskTarget(task);
  const { environment } = useCloud();
  const isHere = holds(environment, task);
  return (
    <li>
      <Head>
        <strong>{taskName(t, task)}</strong>
        <StatusBadge tone={badge.tone} label={t(badge.label)} />
      </Head>
      <p>{taskSentence(t, task)}</p>
      {(!isHere || environment.kind === 'all') && (
        <p className="soft">
          {t('environments.inAnother', { name: environmentName(t, task.environment) })}
        </p>
      )}
      {task.errorText !== undefined && <p>{t('tasks.engineSays', { text: task.errorText })}</p>}
      <Head>
        <span className="soft tabular">
          {task.endedAt === undefined ? (
            <ElapsedTime since={task.startedAt} />
          ) : (
            t('tasks.took', {
              date: formats.dateTime(task.endedAt),
              time: formats.elapsed(task.endedAt - task.startedAt),
            })
          )}
        </span>
        {target !== undefined && isHere && (
          <Link to={target.to}>{t('tasks.show', { name: target.subject.name })}</Link>
        )}
        {target !== undefined && !isHere && (
          <a href={addressIn(homeOf(task), target.to)}>
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

/** The *Tasks* panel: what runs, and what ended with its outcome and the cloud's own words. */
export function TasksPanel({ onClose }: { onClose: () => void }) {
  const t = useText();
  const tasks = useTasks();
  const running = tasks.filter((task) => task.outcome === 'running');
  const ended = tasks.filter((task) => task.outcome !== 'running');
  return (
    <SidePanel title={t('tasks.title')} onClose={onClose}>
      <h3>{t('tasks.running')}</h3>
      {running.length === 0 ? (
        <p className="soft">{t('tasks.noneRunning')}</p>
      ) : (
        <>
          <List>
            {running.map((task) => (
              <TaskItem key={task.id} task={task} />
            ))}
          </List>
          <p className="soft">{t('tasks.survive')}</p>
        </>
      )}
      <h3>{t('tasks.ended')}</h3>
      {ended.length === 0 ? (
        <p className="soft">{t('tasks.noneEnded')}</p>
      ) : (
        <List>
          {ended.map((task) => (
            <TaskItem key={task.id} task={task} />
          ))}
        </List>
      )}
    </SidePanel>
  );
}
