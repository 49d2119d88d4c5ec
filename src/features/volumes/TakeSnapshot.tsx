import { useForm } from 'react-hook-form';
import { takeSnapshot } from '../../api/volumes';
import { limitText } from '../../i18n/limitText';
import { nameProblemText } from '../../i18n/problemText';
import { useText } from '../../i18n/text';
import { TextField } from '../../ui/Fields';
import { FormDialog } from '../../ui/FormDialog';
import { SnapshotOrRecoveryPoint } from '../../ui/SnapshotOrRecoveryPoint';
import { VolumeBlocks } from './VolumeBlocks';
import { useVolumeDialog } from './volumeDialog';

/** The documented dialog *Take snapshot*, with an optional name. */
export function TakeSnapshot() {
  const t = useText();
  const { volume, context, change, refusal, doubt, wayOut, close } = useVolumeDialog(
    'takeSnapshot',
    takeSnapshot,
  );
  const form = useForm({ defaultValues: { name: '' } });
  const few = limitText(t, context?.allowances, 'snapshots');
  const inputOf = ({ name }: { name: string }) => ({ volume, name: name.trim() || undefined });
  return (
    <FormDialog
      title={t('volumes.take.title')}
      form={form}
      submitLabel={t('ui.confirm')}
      submitDisabledReason={refusal}
      doubt={doubt}
      wayOut={wayOut}
      rowId={volume.id}
      onClose={close}
      onSubmit={(values, signal) => change.send(inputOf(values), signal)}
      usual={change.usualFor(inputOf(form.getValues()))}
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
      <SnapshotOrRecoveryPoint />
    </FormDialog>
  );
}
