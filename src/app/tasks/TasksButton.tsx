import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui';
import { useNeeds } from './needStore';

/** A number on the corner of its button, which keeps its size. */
const Badge = styled('span')({
  position: 'absolute',
  insetBlockStart: '-0.25rem',
  insetInlineEnd: '-0.25rem',
  minWidth: '1.125rem',
  padding: '0 0.25rem',
  borderRadius: '0.5625rem',
  background: 'var(--on-bar)',
  color: 'var(--bar)',
  fontSize: '0.8125rem',
  fontWeight: 600,
  lineHeight: '1.125rem',
  pointerEvents: 'none',
  '&[data-urgent]': {
    background: 'var(--error)',
    color: 'var(--on-error)',
    outline: '1px solid var(--on-bar)',
  },
});

/** Opens the *Tasks* panel. The badge counts the needs of the person first, then the running tasks. */
export function TasksButton({ open, onClick }: { open: boolean; onClick: () => void }) {
  const t = useText();
  const count = useTasks().filter((task) => task.outcome === 'running').length;
  const needs = useNeeds().needs.length;
  return (
    <Button
      color="inherit"
      aria-expanded={open}
      aria-label={t('tasks.button', { count, needs })}
      onClick={onClick}
      startIcon={<Icon name="tasks" />}
    >
      {t('tasks.title')}
      {count + needs > 0 && (
        <Badge aria-hidden="true" data-urgent={needs > 0 || undefined}>
          {needs > 0 ? needs : count}
        </Badge>
      )}
    </Button>
  );
}
