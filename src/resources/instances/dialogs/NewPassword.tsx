import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCloud } from '../../../cloud/cloud';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import { useText } from '../../../i18n/text';
import { CopyText } from '../../../ui/CopyText';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { useAddressPart, useCloseDialog } from '../../../ui/dialog/dialogRoute';
import { ErrorNotice } from '../../../ui/feedback/ErrorNotice';
import { useOverDetails } from '../../../ui/navigation/matchedPage';
import { paths } from '../../../ui/navigation/paths';
import { instanceQuery } from '../instances';
import { taskWithPassword } from '../newPassword';

/** Shows the password that the first start set. It is read from the cloud and stored nowhere. */
export function NewPassword() {
  const t = useText();
  const cloud = useCloud();
  const id = useAddressPart('id');
  const { data: instance } = useSuspenseQuery(instanceQuery(cloud, id));
  const overDetails = useOverDetails();
  const close = useCloseDialog(overDetails ? paths.instance(id) : paths.instances);
  const tasks = useTasks();
  // It stays the same while the dialog closes.
  const [task] = useState(() => taskWithPassword(tasks, id));
  const password = useQuery({
    queryKey: ['password', task?.id],
    queryFn: async () => (await cloud.tasks.passwordOf(task?.id ?? '')) ?? null,
    enabled: task !== undefined,
    staleTime: Infinity,
    gcTime: 0,
  });
  const { data, error, isLoading } = password;
  return (
    <ConfirmDialog
      title={t('instances.password.title', { name: instance.name })}
      confirmLabel={t('ui.done')}
      confirmDisabledReason={error === null ? undefined : t('instances.password.unread')}
      doubt={isLoading ? 'reading' : undefined}
      onClose={close}
      onConfirm={async () => {
        if (task !== undefined) cloud.tasks.dismissPassword(task.id);
      }}
      beside={
        <>
          {typeof data === 'string' && (
            <CopyText
              label={t('instances.password.label')}
              copy={t('instances.password.copy')}
              text={data}
            />
          )}
          {error !== null && (
            <ErrorNotice error={error} onRetry={() => void password.refetch()} alert />
          )}
        </>
      }
    >
      {typeof data === 'string' && <p>{t('instances.password.text')}</p>}
      {data === null && <p>{t('instances.password.gone')}</p>}
      {task === undefined && <p>{t('instances.password.none')}</p>}
    </ConfirmDialog>
  );
}
