import Button from '@mui/material/Button';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui';

/** Opens the *Tasks* panel; says how many run. */
export function TasksButton({ open, onClick }: { open: boolean; onClick: () => void }) {
  const t = useText();
  const count = useTasks().filter((task) => task.outcome === 'running').length;
  return (
    <Button
      color="inherit"
      aria-expanded={open}
      onClick={onClick}
      startIcon={<Icon name="tasks" />}
    >
      {t('tasks.button', { count })}
    </Button>
  );
}
