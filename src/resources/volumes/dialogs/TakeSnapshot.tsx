import { isVisible } from '../../../cloud/lists/names';
import { takeSnapshot } from '../volumeChanges';
import { limitText } from '../../rules/limitText';
import { nameProblemText } from '../../rules/problemText';
import { useText } from '../../../i18n/text';
import { TextField } from '../../../ui/form/Fields';
import { FormDialog } from '../../shared/dialog/FormDialog';
import { PinFields } from '../../shared/pins/PinFields';
import { newTags, noPin, type PinValues } from '../../shared/pins/pinTags';
import { SnapshotOrRecoveryPoint } from '../../shared/SnapshotOrRecoveryPoint';
import { VolumeBlocks } from '../VolumeBlocks';
import { useVolumeDialog } from './volumeDialog';
import { useFieldForm } from '../../../ui/form/useFieldForm';

interface Values extends PinValues {
  name: string;
}

/** The documented dialog *Take snapshot*, with an optional name. */
export function TakeSnapshot() {
  const t = useText();
  const { volume, context, change, refusal, doubt, remedy, close } = useVolumeDialog(
    'takeSnapshot',
    takeSnapshot,
  );
  const form = useFieldForm<Values>({ defaultValues: { name: '', ...noPin } });
  const few = limitText(t, context?.allowances, 'snapshots');
  const inputOf = ({ name, ...pin }: Values) => ({
    volume,
    name: isVisible(name) ? name.trim() : undefined,
    tags: newTags(t, pin),
  });
  return (
    <FormDialog
      title={t('volumes.take.title')}
      form={form}
      submitLabel={t('ui.confirm')}
      submitDisabledReason={refusal}
      doubt={doubt}
      remedy={remedy}
      rowId={volume.id}
      onClose={close}
      onSubmit={(values, signal) => change.send(inputOf(values), signal)}
      estimate={change.estimateFor(inputOf(form.getValues()))}
      calls={(values) => change.callsFor(inputOf(values))}
      intro={
        <>
          <p>{t('volumes.take.question')}</p>
          <p>
            <strong>{volume.name}</strong>
          </p>
          {few && <p>{few}</p>}
          <VolumeBlocks volume={volume} context={context} only={['snapshot']} unsureOnly />
        </>
      }
    >
      <TextField
        label={t('volumes.take.name')}
        optional
        hint={t('volumes.take.nameHint')}
        error={form.formState.errors.name?.message}
        {...form.register('name', {
          validate: (name) => nameProblemText(t, name, { optional: true }),
        })}
      />
      <PinFields />
      <SnapshotOrRecoveryPoint />
    </FormDialog>
  );
}
