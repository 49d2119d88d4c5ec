import { useSuspenseQueries } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useDialogContext, useListProblems } from '../../rules/actionContext';
import { capabilitiesQuery } from '../../../cloud/session/capabilities';
import { useChange } from '../../../cloud/tasks/useChange';
import { usePageEnvironment } from '../../../cloud/environments/environments';
import { useCloud } from '../../../cloud/cloud';
import { diskOfferingsQuery } from '../../../cloud/catalog/offerings';
import { useOwnAccount } from '../../../cloud/session/session';
import { useDurationEstimate } from '../../../cloud/tasks/useDurationEstimate';
import { zonesQuery } from '../../../cloud/catalog/zones';
import { createVolume } from '../volumeChanges';
import { addVolumeRefusal, mayAddVolume } from '../volumeRules';
import { instancesThatCanTake } from '../attach';
import { isWhole } from '../../../cloud/lists/list';
import { verdictOf } from '../../rules/reasons';
import { parseGiB } from '../../../i18n/formats';
import { customSizes } from '../sizeRange';
import { limitText } from '../../rules/limitText';
import { useEnvironmentChoice } from '../../shared/environmentChoice';
import { doubtText, reasonText } from '../../rules/reasonText';
import { useText } from '../../../i18n/text';
import { FormDialog } from '../../shared/dialog/FormDialog';
import { useCloseDialog } from '../../../ui/dialog/dialogRoute';
import { ListNotice } from '../../../ui/table/ListNotice';
import { NewVolumeFields, useInstanceThere, type NewVolumeValues } from './NewVolumeFields';
import { paths } from '../../../ui/navigation/paths';
import { useFieldForm } from '../../../ui/form/useFieldForm';

/** Adds an empty data volume and, if wanted, attaches it to an instance. */
export function AddVolume() {
  const t = useText();
  const cloud = useCloud();
  const [offeringsRead, { data: zones }, { data: capabilities }] = useSuspenseQueries({
    queries: [diskOfferingsQuery(cloud), zonesQuery(cloud), capabilitiesQuery(cloud)],
  });
  const offerings = offeringsRead.data;
  const problems = useListProblems('instances', 'recoveryPoints', offeringsRead);
  const { context, onRetry } = useDialogContext(undefined);
  const choice = useEnvironmentChoice();
  const pageEnvironment = usePageEnvironment();
  const change = useChange(createVolume);
  const close = useCloseDialog(paths.volumes);
  const estimate = useDurationEstimate('createVolume');
  const form = useFieldForm<NewVolumeValues>({
    defaultValues: {
      name: '',
      offeringId: '',
      size: '',
      zoneId: zones.items[0]?.id ?? '',
      instanceId: '',
      environmentId: '',
    },
  });
  const [zoneId, environmentId] = useWatch({
    control: form.control,
    name: ['zoneId', 'environmentId'],
  });
  const owner = useOwnAccount();
  const environment = choice ? choice.find(({ id }) => id === environmentId) : pageEnvironment;

  const limits = customSizes(capabilities);
  const instances = context?.instances
    ? instancesThatCanTake(
        { zoneId, environment, owner, hypervisor: undefined },
        context.instances.items,
        context,
      )
        .filter(({ verdict }) => verdict.allowed)
        .map(({ instance }) => instance)
    : [];
  const isInstanceThere = useInstanceThere(form);
  const inputOf = (values: NewVolumeValues) => {
    const offering = offerings.items.find(({ id }) => id === values.offeringId);
    const typed = parseGiB(values.size, limits);
    return (
      offering && {
        name: values.name.trim(),
        offering,
        sizeGiB: offering.customSize && 'gib' in typed ? typed.gib : undefined,
        zoneId: values.zoneId,
        instance: instances.find(({ id }) => id === values.instanceId),
        environment,
      }
    );
  };
  const few = limitText(t, context?.allowances, 'volumes');
  const verdict = context && verdictOf(addVolumeRefusal(context));
  const doubt = doubtText(t, verdict);
  return (
    <FormDialog
      title={t('volumes.action.add')}
      form={form}
      submitLabel={t('ui.done')}
      submitDisabledReason={change.isIdle || change.isError ? refusal() : undefined}
      doubt={doubt === undefined ? undefined : { text: doubt, onRetry }}
      intro={few && <p>{few}</p>}
      onClose={close}
      onSubmit={async (values, signal) => {
        const input = inputOf(values);
        if (input === undefined || !isInstanceThere(values, input.instance)) return false;
        return change.send(input, signal);
      }}
      estimate={estimate}
      calls={(values) => change.callsFor(inputOf(values))}
    >
      <NewVolumeFields
        form={form}
        zones={zones.items}
        offerings={offerings.items}
        offeringHint={
          offerings.items.length > 0 || isWhole(offerings)
            ? undefined
            : t('volumes.add.tiersUnread')
        }
        limits={limits}
        environments={choice}
        instances={instances}
      />
      <ListNotice {...problems}>
        {t(isWhole(offerings) ? 'volumes.add.unchecked' : 'volumes.add.tiersMissing')}
      </ListNotice>
    </FormDialog>
  );

  function refusal(): string | undefined {
    if (context !== undefined && !mayAddVolume(context)) return t('reason.notPermitted');
    if (isWhole(offerings) && offerings.items.length === 0) return t('volumes.add.noTiers');
    return reasonText(t, verdict);
  }
}
