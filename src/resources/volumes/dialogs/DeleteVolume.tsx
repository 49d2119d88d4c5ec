import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useCloud } from '../../../cloud/cloud';
import { volumeSnapshotsQuery } from '../../snapshots/snapshots';
import { deleteVolume } from '../volumeChanges';
import { isDeletedAtOnce, mayRecoverVolumes } from '../volumeRules';
import { isWhole } from '../../../cloud/lists/list';
import type { Volume } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { Consequences } from '../../../ui/dialog/Consequences';
import { VolumeBlocks } from '../VolumeBlocks';
import { useVolumeDialog } from './volumeDialog';

/** Confirmation of the deletion of a volume, with what is lost and what is kept. */
export function DeleteVolume() {
  const t = useText();
  const { volume, context, change, refusal, doubt, remedy, close, closeToList } = useVolumeDialog(
    'delete',
    deleteVolume,
  );
  const [erase, setErase] = useState(false);
  const accepted = useRef(false);
  const isKept = !isDeletedAtOnce(volume);
  const { mayExpungeVolumes = false } = context?.capabilities ?? {};
  const mayErase = isKept && mayExpungeVolumes !== false;
  // Of an empty volume, nothing is lost.
  const isForGood = (erase || !isKept) && volume.state !== 'Allocated';
  const recovery = context ? mayRecoverVolumes(context.capabilities) : 'notKnown';
  return (
    <ConfirmDialog
      title={t('volumes.delete.title', { name: volume.name })}
      confirmLabel={t('volumes.delete.submit')}
      confirmDisabledReason={refusal}
      doubt={doubt}
      remedy={remedy}
      destructive
      typedName={isForGood ? volume.name : undefined}
      rowId={volume.id}
      onClose={() => (accepted.current ? closeToList() : close())}
      onConfirm={async (signal) => {
        await change.send({ volume, expunge: erase }, signal);
        accepted.current = true;
      }}
      estimate={change.estimateFor({ volume, expunge: erase })}
      calls={() => change.callsFor({ volume, expunge: erase })}
    >
      {refusal !== undefined && (
        <VolumeBlocks volume={volume} context={context} only={['detach']} />
      )}
      {refusal === undefined && (
        <>
          <DeleteConsequences
            volume={volume}
            fate={erase || !isKept ? 'once' : recovery === true ? 'laterYou' : 'later'}
          />
          {mayErase && (
            <CheckboxField
              label={t('volumes.delete.erase')}
              hint={
                mayExpungeVolumes === 'notKnown' ? t('volumes.delete.eraseUnchecked') : undefined
              }
              checked={erase}
              onChange={(event) => setErase(event.target.checked)}
            />
          )}
        </>
      )}
    </ConfirmDialog>
  );
}

function DeleteConsequences(props: { volume: Volume; fate: 'once' | 'later' | 'laterYou' }) {
  const { volume, fate } = props;
  const t = useText();
  const size = useFormats().sizeInText(volume.size);
  const { data: snapshots } = useQuery(volumeSnapshotsQuery(useCloud(), volume.id));
  const count = isWhole(snapshots) ? snapshots?.total : undefined;
  return (
    <>
      {volume.state !== 'Allocated' && <p>{t(`volumes.delete.${fate}`)}</p>}
      <Consequences title={t('volumes.lost')}>
        {volume.state === 'Allocated' ? (
          <li>{t('volumes.delete.empty')}</li>
        ) : (
          <li>{t('volumes.delete.data', { size })}</li>
        )}
      </Consequences>
      {volume.state !== 'Allocated' && (
        <Consequences title={t('volumes.stays')}>
          <li>
            {count === undefined && t('volumes.delete.snapshotsUnknown')}
            {count === 0 && t('volumes.delete.noSnapshots')}
            {count !== undefined && count > 0 && t('volumes.delete.snapshots', { count })}
          </li>
        </Consequences>
      )}
    </>
  );
}
