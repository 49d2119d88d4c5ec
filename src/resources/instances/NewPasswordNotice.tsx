import { useTasks } from '../../cloud/tasks/taskHooks';
import type { Instance } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { Notice } from '../../ui';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import Button from '@mui/material/Button';
import { paths } from '../../ui/navigation/paths';
import { taskWithPassword } from './newPassword';

/** Offers the password that the first start set, until the person has it. */
export function NewPasswordNotice({ instance: { id, name } }: { instance: Instance }) {
  const t = useText();
  const openDialog = useOpenDialog();
  if (taskWithPassword(useTasks(), id) === undefined) return null;
  return (
    <Notice tone="warning">
      <p>{t('tasks.password', { name })}</p>
      <div className="actions">
        <Button size="small" onClick={() => openDialog(paths.newPassword(id), 'details')}>
          {t('tasks.showPassword', { name })}
        </Button>
      </div>
    </Notice>
  );
}
