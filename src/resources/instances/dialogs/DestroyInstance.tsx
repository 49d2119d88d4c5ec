import { useState } from 'react';
import { styled } from '@mui/material/styles';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useChange } from '../../../cloud/tasks/useChange';
import { capabilitiesQuery } from '../../../cloud/session/capabilities';
import { useCloud } from '../../../cloud/cloud';
import { destroyInstance } from '../instanceChanges';
import { useTaskEvents } from '../../../cloud/tasks/taskHooks';
import { readAtOnce } from '../../../cloud/client/rateLimitWait';
import { mayRecoverInstances } from '../instanceRules';
import { mayRecoverVolumes } from '../../volumes/volumeRules';
import { restoreOptions } from '../restoreOptions';
import { useText } from '../../../i18n/text';
import { Notice, useFormats } from '../../../ui';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { ListNotice } from '../../../ui/table/ListNotice';
import { dependentsQuery, readDependents, sameDependents } from './instanceDependents';
import { DestroyConsequences } from './DestroyConsequences';
import { useInstanceDialog } from './instanceDialog';
import { SnapshotAllPart } from '../restore/SnapshotAll';
import { RestoreOptionsList } from '../restore/RestoreOptions';

const recoveryText = {
  true: 'instances.destroy.text',
  false: 'instances.destroy.textOthers',
  notKnown: 'instances.destroy.textUnchecked',
} as const;

/**
 * Shows what is deleted and what is kept before an instance is destroyed, and offers to delete its data volumes.
 * Its dependents are read again on confirming: if they differ from those shown, nothing is sent, and the dialog
 * asks again.
 */
export function DestroyInstance() {
  const t = useText();
  const formats = useFormats();
  const cloud = useCloud();
  const destroy = useChange(destroyInstance);
  const { instance, capabilities, refusal, remedy, close } = useInstanceDialog('destroy', destroy);
  const first = useSuspenseQuery(dependentsQuery(cloud, instance.id)).data;
  const [shown, setShown] = useState(first);
  const [changed, setChanged] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { volumes, points, snapshots } = shown;
  const dataVolumes = volumes.items.filter(({ type }) => type === 'Data');
  const deleted = dataVolumes.filter(({ id }) => ticked.has(id));

  // A snapshot that was taken from here is no surprise; whatever else is new is found on confirming.
  useTaskEvents(({ type, task }) => {
    if (type !== 'ended' || task.kind !== 'createSnapshot') return;
    if (task.instanceId !== instance.id) return;
    void readDependents(cloud, instance.id).then(
      ({ snapshots }) => setShown((before) => ({ ...before, snapshots })),
      () => undefined,
    );
  });

  // Whoever does not see destroyed instances cannot choose to recover one.
  const mayRecover = mayRecoverInstances(capabilities);

  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const input = { instance, expunge: false, volumeIds: deleted.map(({ id }) => id) };
  const retry = () => {
    if (capabilities.failed.length > 0)
      void cloud.queryClient.refetchQueries(capabilitiesQuery(cloud));
    void readDependents(cloud, instance.id).then(setShown, () => undefined);
  };
  const confirm = async (signal: AbortSignal) => {
    const now = await readAtOnce(cloud.client, () => readDependents(cloud, instance.id));
    const [failed] = now.errors.filter(
      ({ command }) => !shown.errors.some((error) => error.command === command),
    );
    if (failed) throw failed;
    if (!sameDependents(shown, now)) {
      setShown(now);
      setChanged(true);
      return false;
    }
    await destroy.send(input, signal);
    return true;
  };

  return (
    <ConfirmDialog
      title={t('instances.destroy.title', { name: instance.name })}
      confirmLabel={t('instances.destroy.confirm')}
      destructive
      rowId={instance.id}
      confirmDisabledReason={refusal}
      remedy={remedy}
      onConfirm={confirm}
      estimate={destroy.estimateFor(input)}
      calls={() => destroy.callsFor(input)}
      beside={
        <Before>
          <h3>{t('restoreOptions.title')}</h3>
          <RestoreOptionsList
            instance={instance}
            ways={restoreOptions(points, volumes, snapshots)}
            unseen={shown.unseen}
          />
          <SnapshotAllPart
            first
            instance={instance}
            capabilities={capabilities}
            volumes={volumes}
            snapshots={snapshots}
          />
        </Before>
      }
      onClose={close}
    >
      {changed && (
        <Notice tone="warning" role="alert">
          {t('instances.destroy.changed', { name: instance.name })}
        </Notice>
      )}
      <ListNotice
        errors={[...capabilities.failed, ...shown.errors]}
        unreadable={[volumes, points, snapshots].flatMap(({ unreadable }) => unreadable)}
        onRetry={retry}
      >
        {t('instances.destroy.unread')}
      </ListNotice>
      <p>{t(recoveryText[`${mayRecover}`])}</p>
      <DestroyConsequences
        instance={instance}
        dependents={shown}
        deleted={deleted}
        mayRecoverVolumes={mayRecoverVolumes(capabilities) === true}
      />
      {dataVolumes.length > 0 && (
        <VolumeChoice>
          <legend>{t('instances.destroy.alsoDelete')}</legend>
          {dataVolumes.map(({ id, name, size, deleteProtected }) => (
            <CheckboxField
              key={id}
              label={t('instances.destroy.deleteVolume', { name, size: formats.sizeInText(size) })}
              reason={deleteProtected ? t('instances.destroy.protected', { name }) : undefined}
              checked={ticked.has(id)}
              onChange={(event) => tick(id, event.target.checked)}
            />
          ))}
        </VolumeChoice>
      )}
    </ConfirmDialog>
  );
}

const VolumeChoice = styled('fieldset')({
  margin: '16px 0 0',
  padding: '4px 0 0',
  border: 0,
  '& legend': { padding: 0, fontWeight: 600 },
});

const Before = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 10,
  marginTop: 18,
});
