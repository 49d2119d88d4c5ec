import { useQuery, useSuspenseQueries } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useDialogContext, useListProblems } from '../../api/actionContext';
import { capabilitiesQuery } from '../../api/capabilities';
import { useChange } from '../../api/useChange';
import { environmentsQuery, usePageEnvironment } from '../../api/environments';
import { useCloud } from '../../api/cloud';
import { diskOfferingsQuery } from '../../api/offerings';
import { useOwnAccount } from '../../api/session';
import { useUsual } from '../../api/usual';
import { zonesQuery } from '../../api/zones';
import { createVolume } from '../../api/volumes';
import { addVolumeRefusal, instancesThatCanTake, mayAddVolume } from '../../domain/actions';
import { compareNames } from '../../domain/collation';
import { isWhole } from '../../domain/list';
import { verdictOf } from '../../domain/reasons';
import { parseGiB } from '../../domain/formats';
import { customSizes } from '../../domain/sizeRange';
import { limitText } from '../../i18n/limitText';
import { doubtText, reasonText } from '../../i18n/reasonText';
import { useText } from '../../i18n/text';
import { useFormats } from '../../ui';
import { FormDialog } from '../../ui/FormDialog';
import { useCloseDialog } from '../../ui/dialogRoute';
import { ListNotice } from '../../ui/ListNotice';
import { NewVolumeFields, useInstanceThere, type NewVolumeValues } from '../../ui/NewVolumeFields';
import { paths } from '../../ui/paths';

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
  const usual = useUsual('createVolume');
  const form = useForm<NewVolumeValues>({
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
      usual={usual}
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
    if (context !== undefined && !mayAddVolume(context)) return t('ui.notOffered');
    if (isWhole(offerings) && offerings.items.length === 0) return t('volumes.add.noTiers');
    return reasonText(t, verdict);
  }
}

/** In a page of all environments, those in which something can be made; elsewhere there is no choice. */
function useEnvironmentChoice() {
  const cloud = useCloud();
  const { language } = useFormats();
  const isAsked = cloud.environment.kind === 'all';
  const { data } = useQuery({ ...environmentsQuery(cloud), enabled: isAsked });
  if (!isAsked) return undefined;
  const compare = compareNames(language);
  return (data?.items ?? [])
    .filter(({ state }) => state === 'Active')
    .toSorted((a, b) => compare(a.name, b.name))
    .map(({ id, name }) => ({ id, name }));
}
