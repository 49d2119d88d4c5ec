import { useController, useWatch, type UseFormReturn } from 'react-hook-form';
import type { NamedEnvironment } from '../../../cloud/environments/environment';
import { isWhole } from '../../../cloud/lists/list';
import { givenNameOf } from '../../../cloud/lists/names';
import type { ComputeOffering, GuestNetwork, Template, Zone } from '../../../cloud/types';
import { useText, type Text } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { CheckboxField, FieldGroup } from '../../../ui/form/ChoiceFields';
import { ComboboxField } from '../../../ui/form/ComboboxField';
import { SelectField, TextField } from '../../../ui/form/Fields';
import type { NewInstanceReads } from './newInstanceReads';

/** Form values of a new instance. */
export interface NewInstanceValues {
  name: string;
  /** Empty for *Default*. */
  environmentId: string;
  templateId: string;
  zoneId: string;
  offeringId: string;
  networkId: string;
  otherNetworkIds: readonly string[];
  /** Name of a key pair; empty for none. */
  keyPair: string;
  isStarted: boolean;
}

export interface NewInstanceFieldsProps {
  form: UseFormReturn<NewInstanceValues>;
  reads: NewInstanceReads;
  templates: readonly Template[];
  template: Template | undefined;
  /** Those in which the template is ready. */
  zones: readonly Zone[];
  /** Options besides *Default*; absent where the page decides. */
  environments: readonly NamedEnvironment[] | undefined;
  /** Error text for a name. */
  nameProblem: (name: string, values: NewInstanceValues) => string | undefined;
}

/** Name, template, zone, compute offering, networks, key pair, and whether it starts. */
export function NewInstanceFields(props: NewInstanceFieldsProps) {
  const { form, reads, templates, template, environments } = props;
  const t = useText();
  const { errors } = form.formState;
  // Registered first, since the focus goes to the first field with an error.
  const name = form.register('name', { validate: props.nameProblem });
  const { field } = useController({
    control: form.control,
    name: 'templateId',
    rules: { validate: () => template !== undefined || t('instances.problem.template') },
  });
  const keyPairs = reads.keyPairs?.items ?? [];
  return (
    <>
      <TextField
        label={t('instances.create.name')}
        hint={t('instances.create.nameHint')}
        spellCheck={false}
        autoCapitalize="none"
        error={errors.name?.message}
        {...name}
      />
      {environments !== undefined && (
        <SelectField label={t('environments.environment')} {...form.register('environmentId')}>
          <option value="">{t('environments.default')}</option>
          {environments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <ComboboxField
        {...field}
        label={t('instances.create.template')}
        hint={reads.templates === undefined ? t('ui.loading') : t('instances.create.findTemplate')}
        error={errors.templateId?.message}
        options={templates}
        noMatch={t(
          isWhole(reads.templates)
            ? 'instances.create.noTemplate'
            : 'instances.create.templatesUnread',
        )}
      />
      <PlaceFields {...props} />
      {keyPairs.length > 0 && (
        <SelectField
          label={t('instances.create.keyPair')}
          optional
          hint={
            template?.sshKeyEnabled === false ? t('instances.create.keyPairUnsupported') : undefined
          }
          {...form.register('keyPair')}
        >
          <option value="">{t('instances.create.noKeyPair')}</option>
          {keyPairs.map((pair) => (
            <option key={pair.id} value={givenNameOf(pair)}>
              {pair.name}
            </option>
          ))}
        </SelectField>
      )}
      <CheckboxField
        label={t('instances.create.start')}
        hint={template?.passwordEnabled ? t('instances.create.password') : undefined}
        {...form.register('isStarted')}
      />
    </>
  );
}

/** Offerings that need no more than their choice. */
export const fixedOfferings = ({ offerings }: NewInstanceReads): readonly ComputeOffering[] =>
  offerings?.items.filter(({ isCustom }) => !isCustom) ?? [];

/** Which compute offerings are missing from the choice, and why. */
export function offeringHint(t: Text, { offerings, isLoading }: NewInstanceReads) {
  if (isLoading || offerings === undefined) return undefined;
  if (offerings.items.some(({ isCustom }) => isCustom)) return t('instances.create.customLeftOut');
  if (offerings.items.length > 0) return undefined;
  return t(isWhole(offerings) ? 'instances.create.noOffering' : 'instances.create.offeringsUnread');
}

function PlaceFields({ form, reads, zones }: NewInstanceFieldsProps) {
  const t = useText();
  const { errors } = form.formState;
  const networks = reads.networks?.items ?? [];
  const offerings = fixedOfferings(reads);
  // Only where there is none for certain, the cloud chooses one.
  const isNetworkNeeded = networks.length > 0;
  return (
    <>
      <SelectField
        label={t('instances.create.zone')}
        error={errors.zoneId?.message}
        {...form.register('zoneId', { required: t('instances.problem.zone') })}
      >
        {zones.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('instances.offering')}
        hint={offeringHint(t, reads)}
        error={errors.offeringId?.message}
        {...form.register('offeringId', { required: t('instances.problem.offering') })}
      >
        <option value="">{t('instances.create.chooseOffering')}</option>
        <ComputeOfferingOptions offerings={offerings} />
      </SelectField>
      <SelectField
        label={t('instances.network')}
        hint={
          isNetworkNeeded || reads.isLoading
            ? undefined
            : t(isWhole(reads.networks) ? 'instances.create.noNetwork' : 'instances.create.unread')
        }
        error={errors.networkId?.message}
        {...form.register('networkId', {
          required: isNetworkNeeded && t('instances.problem.network'),
        })}
      >
        <option value="">
          {t(isNetworkNeeded ? 'instances.create.chooseNetwork' : 'instances.create.anyNetwork')}
        </option>
        <NetworkOptions networks={networks} />
      </SelectField>
      <OtherNetworks form={form} networks={networks} />
    </>
  );
}

/** The networks besides the default one, each with a checkbox. */
function OtherNetworks(props: {
  form: UseFormReturn<NewInstanceValues>;
  networks: readonly GuestNetwork[];
}) {
  const { form, networks } = props;
  const t = useText();
  const networkId = useWatch({ control: form.control, name: 'networkId' });
  const { field } = useController({ control: form.control, name: 'otherNetworkIds' });
  const others = networks.filter(({ id }) => id !== networkId);
  if (networkId === '' || others.length === 0) return null;
  const toggle = (id: string) =>
    field.onChange(
      field.value.includes(id) ? field.value.filter((each) => each !== id) : [...field.value, id],
    );
  return (
    <FieldGroup legend={t('instances.create.otherNetworks')}>
      {others.map((network) => (
        <CheckboxField
          key={network.id}
          label={networkLabel(network)}
          checked={field.value.includes(network.id)}
          onChange={() => toggle(network.id)}
        />
      ))}
    </FieldGroup>
  );
}

function networkLabel({ name, cidr, vpcName }: GuestNetwork): string {
  const about = [vpcName, cidr].filter((part) => part !== undefined).join(', ');
  return about === '' ? name : `${name} (${about})`;
}

/** Networks as options of a select, those that others use too in a group of their own. */
export function NetworkOptions({ networks }: { networks: readonly GuestNetwork[] }) {
  const t = useText();
  const options = (isolated: boolean) =>
    networks
      .filter(({ isIsolated }) => isIsolated === isolated)
      .map((network) => (
        <option key={network.id} value={network.id}>
          {networkLabel(network)}
        </option>
      ));
  const shared = options(false);
  if (shared.length === 0) return options(true);
  return (
    <>
      <optgroup label={t('instances.create.isolated')}>{options(true)}</optgroup>
      <optgroup label={t('instances.create.shared')}>{shared}</optgroup>
    </>
  );
}

const bytesInMiB = 1024 ** 2;

/** Compute offerings as options of a select: name, processors and memory. */
export function ComputeOfferingOptions({ offerings }: { offerings: readonly ComputeOffering[] }) {
  const t = useText();
  const formats = useFormats();
  return offerings.map(({ id, name, cpuCount, memoryMiB }) => (
    <option key={id} value={id}>
      {cpuCount === undefined || memoryMiB === undefined
        ? name
        : `${name} (${t('instances.cpuAndMemory', { cpus: cpuCount, memory: formats.size(memoryMiB * bytesInMiB) })})`}
    </option>
  ));
}
