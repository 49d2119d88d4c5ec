import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { useDurationEstimate } from '../../../cloud/tasks/useDurationEstimate';
import type { Task } from '../../../cloud/types';
import type { SnapshotAllProgress } from '../restoreOptions';
import { useText } from '../../../i18n/text';
import { ElapsedTime, StatusBadge, useFormats } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import { TaskTime } from '../../shared/TaskTime';

const Box = styled('div')({
  marginTop: 14,
  '& ul': { listStyle: 'none', margin: '6px 0', padding: 0 },
  '& li': { padding: '6px 0', borderTop: '1px solid var(--line)', overflowWrap: 'anywhere' },
  '& li > div': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 10px' },
  '& strong': { fontWeight: 600 },
  '& p': { margin: '2px 0' },
});

const badges = {
  running: { tone: 'progress', label: 'restoreOptions.taking' },
  succeeded: { tone: 'success', label: 'restoreOptions.taken' },
  failed: { tone: 'error', label: 'restoreOptions.failed' },
  unknown: { tone: 'warning', label: 'restoreOptions.unknown' },
} as const;

/** State of each snapshot, including the waiting ones. */
export function SnapshotAllResult({
  round,
  summary,
}: {
  round: SnapshotAllProgress;
  summary: string;
}) {
  const t = useText();
  const formats = useFormats();
  const [first] = round.tasks;
  const startedAt = first && first.startedAt + (first.cloudAhead ?? 0);
  return (
    <Box>
      <h3>{t('restoreOptions.result')}</h3>
      <p className="soft">{t('restoreOptions.requested', { date: formats.dateTime(startedAt) })}</p>
      <ul>
        {round.tasks.map((task) => (
          <TakenItem key={task.id} task={task} />
        ))}
        {round.waiting.map(({ id, name }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <StatusBadge tone="neutral" label={t('restoreOptions.waiting')} />
            </div>
          </li>
        ))}
      </ul>
      {round.isOver && <p>{summary}</p>}
    </Box>
  );
}

function TakenItem({ task }: { task: Task }) {
  const t = useText();
  const { kind, subject, result, outcome, startedAt, endedAt, errorText } = task;
  const estimate = useDurationEstimate(kind, task.size);
  const { tone, label } = badges[outcome];
  return (
    <li>
      <div>
        <strong>{subject.name}</strong>
        <StatusBadge tone={tone} label={t(label)} />
        {endedAt !== undefined && (
          <span className="soft">
            <ElapsedTime since={startedAt} until={endedAt} />
          </span>
        )}
        {outcome === 'succeeded' && result !== undefined && (
          <Link
            to={paths.snapshot(result.id)}
            aria-label={t('restoreOptions.showOf', { name: subject.name })}
          >
            {t('restoreOptions.show')}
          </Link>
        )}
      </div>
      {endedAt === undefined && (
        <TaskTime
          kind={kind}
          since={startedAt}
          estimate={estimate}
          stays={task.followed ? 'tab' : 'cloud'}
        />
      )}
      {errorText !== undefined && <p>{t('tasks.engineSays', { text: errorText })}</p>}
      {outcome === 'unknown' && <p>{t('restoreOptions.unknownText')}</p>}
    </li>
  );
}
