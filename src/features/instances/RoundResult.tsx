import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { useUsual } from '../../api/usual';
import type { Task } from '../../domain/types';
import type { RoundSoFar } from '../../domain/waysBack';
import { useText } from '../../i18n/text';
import { ElapsedTime, StatusBadge, useFormats } from '../../ui';
import { paths } from '../../ui/paths';
import { TaskTime } from '../../ui/TaskTime';

const Box = styled('div')({
  marginTop: 14,
  '& ul': { listStyle: 'none', margin: '6px 0', padding: 0 },
  '& li': { padding: '6px 0', borderTop: '1px solid var(--line)', overflowWrap: 'anywhere' },
  '& li > div': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 10px' },
  '& strong': { fontWeight: 600 },
  '& p': { margin: '2px 0' },
});

const badges = {
  running: { tone: 'progress', label: 'waysBack.taking' },
  succeeded: { tone: 'success', label: 'waysBack.taken' },
  failed: { tone: 'error', label: 'waysBack.failed' },
  unknown: { tone: 'warning', label: 'waysBack.unknown' },
} as const;

/** How each snapshot of a round stands, those that wait too. */
export function RoundResult({ round, summary }: { round: RoundSoFar; summary: string }) {
  const t = useText();
  const formats = useFormats();
  const begun = round.tasks[0]?.startedAt;
  return (
    <Box>
      <h3>{t('waysBack.result')}</h3>
      <p className="soft">{t('waysBack.begun', { date: formats.dateTime(begun) })}</p>
      <ul>
        {round.tasks.map((task) => (
          <TakenItem key={task.id} task={task} />
        ))}
        {round.waiting.map(({ id, name }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <StatusBadge tone="neutral" label={t('waysBack.waiting')} />
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
  const usual = useUsual(kind, task.size);
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
            aria-label={t('waysBack.showOf', { name: subject.name })}
          >
            {t('waysBack.show')}
          </Link>
        )}
      </div>
      {endedAt === undefined && (
        <TaskTime
          kind={kind}
          since={startedAt}
          usual={usual}
          stays={task.followed ? 'tab' : 'cloud'}
        />
      )}
      {errorText !== undefined && <p>{t('tasks.engineSays', { text: errorText })}</p>}
      {outcome === 'unknown' && <p>{t('waysBack.unknownText')}</p>}
    </li>
  );
}
