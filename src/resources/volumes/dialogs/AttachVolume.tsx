import { styled } from '@mui/material/styles';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { useDurationEstimate } from '../../../cloud/tasks/useDurationEstimate';
import { attachVolume } from '../volumeChanges';
import { instancesThatCanTake } from '../attach';
import type { Verdict } from '../../rules/reasons';
import type { Instance } from '../../../cloud/types';
import { reasonText } from '../../rules/reasonText';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { FormDialog } from '../../shared/dialog/FormDialog';
import { InstanceField } from '../../instances/InstanceField';
import { remedyOf } from '../../shared/remedies';
import { useVolumeDialog } from './volumeDialog';
import { useFieldForm } from '../../../ui/form/useFieldForm';

const Refused = styled('details')({
  marginTop: 16,
  '& li': { margin: '4px 0' },
});

/** Attaches a volume to one of the instances that can take it, and says why the others cannot. */
export function AttachVolume() {
  const t = useText();
  const formats = useFormats();
  const { volume, context, change, refusal, doubt, remedy, close } = useVolumeDialog(
    'attach',
    attachVolume,
  );
  const estimate = useDurationEstimate('attachVolume');
  const form = useFieldForm({ defaultValues: { instanceId: '' } });
  const chosenId = useWatch({ control: form.control, name: 'instanceId' });
  const candidates =
    context?.instances === undefined
      ? []
      : instancesThatCanTake(volume, context.instances.items, context);
  const instances = candidates
    .filter(({ verdict }) => verdict.allowed)
    .map(({ instance }) => instance);
  const inputOf = (instanceId: string) => {
    const instance = instances.find(({ id }) => id === instanceId);
    return instance && { volume, instance };
  };
  const refused = candidates.filter(({ verdict }) => !verdict.allowed);
  const pointsLink = ({ id, name }: Instance, verdict: Verdict) => {
    const reason = verdict.allowed ? undefined : verdict.reason;
    const out = context && remedyOf(t, reason, { instanceId: id }, context.capabilities);
    return out && <Link to={out.to}>{t('recoveryPoints.titleOf', { instance: name })}</Link>;
  };
  return (
    <FormDialog
      title={t('volumes.attach.title')}
      form={form}
      submitLabel={t('volumes.attach.submit')}
      submitDisabledReason={refusal}
      doubt={doubt}
      remedy={remedy}
      rowId={volume.id}
      onClose={close}
      estimate={estimate}
      calls={({ instanceId }) => change.callsFor(inputOf(instanceId))}
      onSubmit={async ({ instanceId }, signal) => {
        const input = inputOf(instanceId);
        if (input === undefined) {
          form.setError('instanceId', { message: t('volumes.problem.instance') });
          return false;
        }
        await change.send(input, signal);
        return true;
      }}
      intro={
        <p>
          {t('volumes.attach.volume', {
            name: volume.name,
            size: formats.sizeInText(volume.size),
            zone: volume.zoneName,
          })}
        </p>
      }
    >
      <InstanceField
        label={t('volumes.attach.instance')}
        hint={t('volumes.attach.afterwards')}
        instances={instances}
        chosenId={chosenId}
        emptyLabel={t('volumes.attach.choose')}
        error={form.formState.errors.instanceId?.message}
        {...form.register('instanceId', { required: t('volumes.problem.instance') })}
      />
      {refused.length > 0 && (
        <Refused>
          <summary>{t('volumes.attach.refused', { count: refused.length })}</summary>
          <ul>
            {refused.map(({ instance, verdict }) => (
              <li key={instance.id}>
                <strong>{instance.name}</strong>: {reasonText(t, verdict)}{' '}
                {pointsLink(instance, verdict)}
              </li>
            ))}
          </ul>
        </Refused>
      )}
    </FormDialog>
  );
}
