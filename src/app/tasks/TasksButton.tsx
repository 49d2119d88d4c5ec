import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui';

/** A number on the corner of its button, which keeps its size. */
const Badge = styled('span')({
  position: 'absolute',
  insetBlockStart: 0,
  insetInlineEnd: 0,
  minWidth: '1rem',
  padding: '0 0.25rem',
  borderRadius: '0.5rem',
  background: 'var(--on-bar)',
  color: 'var(--bar)',
  fontSize: '0.6875rem',
  fontWeight: 700,
  lineHeight: '1rem',
  pointerEvents: 'none',
});

/** Opens the *Tasks* panel; says how many run. */
export function TasksButton({ open, onClick }: { open: boolean; onClick: () => void }) {
  const t = useText();
  const count = useTasks().filter((task) => task.outcome === 'running').length;
  return (
    <Button
      color="inherit"
      aria-expanded={open}
      aria-label={t('tasks.button', { count })}
      onClick={onClick}
      startIcon={<Icon name="tasks" />}
    >
      {t('tasks.title')}
      {count > 0 && <Badge aria-hidden="true">{count}</Badge>}
    </Button>
  );
}
