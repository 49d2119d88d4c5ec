import { useQuery } from '@tanstack/react-query';
import { problemsOf } from '../../rules/actionContext';
import { useChange } from '../../../cloud/tasks/useChange';
import { useCloud } from '../../../cloud/cloud';
import { expungeInstance } from '../instanceChanges';
import { instanceVolumesQuery } from '../../volumes/volumes';
import { isWhole } from '../../../cloud/lists/list';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { ListNotice } from '../../../ui/table/ListNotice';
import { useInstanceDialog } from './instanceDialog';

/** Asks before a destroyed instance is removed for good. */
export function ExpungeInstance() {
  const t = useText();
  const names = useNameList();
  const cloud = useCloud();
  const expunge = useChange(expungeInstance);
  const { instance, refusal, remedy, close } = useInstanceDialog('expunge', expunge);
  const read = useQuery(instanceVolumesQuery(cloud, instance.id));
  const { data: volumes, error } = read;
  const data = volumes?.items.filter(({ type }) => type === 'Data') ?? [];
  // Unreadable volumes do not block it; but the dialog asks only after trying to read them.
  const isReading = volumes?.isComplete !== true && error === null;
  return (
    <ConfirmDialog
      title={t('instances.expunge.title', { name: instance.name })}
      confirmLabel={t('instances.expunge.confirm')}
      destructive
      rowId={instance.id}
      confirmDisabledReason={refusal}
      doubt={isReading ? 'reading' : undefined}
      typedName={instance.name}
      remedy={remedy}
      onConfirm={(signal) => expunge.send({ instance }, signal)}
      estimate={expunge.estimateFor({ instance })}
      calls={() => expunge.callsFor({ instance })}
      onClose={close}
    >
      {!isReading && (
        <ListNotice {...problemsOf([read])}>{t('instances.expunge.unread')}</ListNotice>
      )}
      <p>{t('instances.expunge.text')}</p>
      {data.length > 0 && (
        <p>
          {t('instances.expunge.volumes', {
            count: data.length,
            names: names(data.map(({ name }) => name)),
          })}
        </p>
      )}
      {!isReading && !isWhole(volumes) && <p>{t('instances.expunge.unreadVolumes')}</p>}
      <p>{t('instances.expunge.snapshots')}</p>
    </ConfirmDialog>
  );
}
