import { useText } from '../../../i18n/text';
import { savePin } from '../../shared/pins/pinChanges';
import { PinDialog } from '../../shared/pins/PinDialog';
import { snapshotTagsOf } from '../snapshotChanges';
import { useSnapshotDialog } from './snapshotDialog';

/** Changes the purpose and the pin of a snapshot. */
export function PinSnapshot() {
  const t = useText();
  const { snapshot, ...dialog } = useSnapshotDialog('pin', savePin);
  const { intervalType } = snapshot;
  const isScheduled = intervalType !== 'MANUAL' && intervalType !== 'UNKNOWN';
  return (
    <PinDialog
      {...dialog}
      resource={snapshot}
      tagsOf={snapshotTagsOf(snapshot)}
      intro={
        <>
          <p>{t('pins.edit.of', { name: snapshot.name })}</p>
          {isScheduled && <p>{t('pins.scheduled')}</p>}
        </>
      }
    />
  );
}
