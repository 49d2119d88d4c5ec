import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { NamedEnvironment } from '../../../cloud/environments/environment';
import type { SizeRange } from '../sizeRange';
import type { DiskOffering, Instance, Zone } from '../../../cloud/types';
import { nameProblemText, sizeProblemText, sizeRangeText } from '../../rules/problemText';
import { useText } from '../../../i18n/text';
import { SelectField, TextField } from '../../../ui/form/Fields';
import { useFormats } from '../../../ui/formats';
import { InstanceField } from '../../instances/InstanceField';

/** Form values of a new volume. */
export interface NewVolumeValues {
  name: string;
  offeringId: string;
  size: string;
  zoneId: string;
  instanceId: string;
  /** Empty for *Default*. */
  environmentId: string;
}

export interface NewVolumeFieldsProps {
  form: UseFormReturn<NewVolumeValues>;
  zones: readonly Zone[];
  offerings: readonly DiskOffering[];
  /** Meaning of no tier; without it, a tier is required. */
  withoutOffering?: string | undefined;
  offeringHint?: string | undefined;
  /** For tiers that let a size be chosen. */
  limits: SizeRange;
  /** Options besides *Default*; absent where the page or the snapshot decides. */
  environments?: readonly NamedEnvironment[] | undefined;
  /** Those that can take a volume in the zone that is chosen. */
  instances: readonly Instance[];
}

/** Name, performance tier, size where the tier lets one choose it, zone where there are several, and instance. */
export function NewVolumeFields(props: NewVolumeFieldsProps) {
  const { form, zones, offerings, limits, instances } = props;
  const t = useText();
  const { errors } = form.formState;
  const [offeringId, instanceId] = useWatch({
    control: form.control,
    name: ['offeringId', 'instanceId'],
  });
  const offering = offerings.find(({ id }) => id === offeringId);
  const noOffering = props.withoutOffering;
  const withoutInstance = { onChange: () => form.setValue('instanceId', '') };
  return (
    <>
      {props.environments !== undefined && (
        <SelectField
          label={t('environments.environment')}
          {...form.register('environmentId', withoutInstance)}
        >
          <option value="">{t('environments.default')}</option>
          {props.environments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        label={t('volumes.add.name')}
        autoComplete="off"
        error={errors.name?.message}
        {...form.register('name', { validate: (name) => nameProblemText(t, name) })}
      />
      <SelectField
        label={t('volumes.add.tier')}
        hint={props.offeringHint ?? offering?.displayText}
        error={errors.offeringId?.message}
        {...form.register('offeringId', {
          required: noOffering === undefined && t('volumes.problem.tier'),
        })}
      >
        <option value="">{noOffering ?? t('volumes.add.chooseTier')}</option>
        <OfferingOptions offerings={offerings} />
      </SelectField>
      {offering?.customSize === true && (
        <TextField
          label={t('volumes.add.size')}
          hint={sizeRangeText(t, limits)}
          suffix={t('volumes.add.unit')}
          inputMode="numeric"
          autoComplete="off"
          error={errors.size?.message}
          {...form.register('size', { validate: (size) => sizeProblemText(t, size, limits) })}
        />
      )}
      {zones.length > 1 && (
        <SelectField label={t('volumes.add.zone')} {...form.register('zoneId', withoutInstance)}>
          {zones.map((zone) => (
            <option key={zone.id} value={zone.id}>
              {zone.name}
            </option>
          ))}
        </SelectField>
      )}
      <InstanceField
        label={t('volumes.add.instance')}
        optional
        hint={t('volumes.add.instanceHint')}
        instances={instances}
        chosenId={instanceId}
        emptyLabel={t('volumes.add.noInstance')}
        error={errors.instanceId?.message}
        {...form.register('instanceId')}
      />
    </>
  );
}

/**
 * True while the chosen instance can still take a volume; else another one must be chosen, so that no volume stays
 * unattached unnoticed.
 */
export function useInstanceThere(form: UseFormReturn<NewVolumeValues>) {
  const t = useText();
  return ({ instanceId }: NewVolumeValues, instance: Instance | undefined): boolean => {
    if (instance !== undefined || instanceId === '') return true;
    form.setValue('instanceId', '');
    form.setError('instanceId', { message: t('volumes.problem.instanceGone') });
    return false;
  };
}

/** The performance tiers as options of a select: name and size. */
export function OfferingOptions({ offerings }: { offerings: readonly DiskOffering[] }) {
  const t = useText();
  const formats = useFormats();
  return offerings.map(({ id, name, sizeGiB }) => (
    <option key={id} value={id}>
      {sizeGiB === undefined
        ? t('volumes.add.tierCustom', { name })
        : t('volumes.add.tierFixed', { name, size: formats.sizeGiB(sizeGiB) })}
    </option>
  ));
}
