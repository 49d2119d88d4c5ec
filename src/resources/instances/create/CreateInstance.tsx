import { useEffect } from 'react';
import type { useForm } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { useLocation, useParams } from 'react-router';
import { useCloud } from '../../../cloud/cloud';
import type { Environment } from '../../../cloud/environments/environment';
import { usePageEnvironment } from '../../../cloud/environments/environments';
import { useChange } from '../../../cloud/tasks/useChange';
import type { Template } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';
import { FormDialog } from '../../shared/dialog/FormDialog';
import { useCloseDialog } from '../../../ui/dialog/dialogRoute';
import { paths } from '../../../ui/navigation/paths';
import { ListNotice } from '../../../ui/table/ListNotice';
import { problemsOf, useDialogContext } from '../../rules/actionContext';
import { createInstanceRefusal, mayCreateInstance } from '../instanceRules';
import { limitText } from '../../rules/limitText';
import { notKnown, reasonFor, verdictOf } from '../../rules/reasons';
import { doubtText, reasonText } from '../../rules/reasonText';
import { useEnvironmentChoice } from '../../shared/environmentChoice';
import { createInstance } from './createInstance';
import { hostNameProblem, maxHostName } from './hostName';
import { NewInstanceFields, type NewInstanceValues } from './NewInstanceFields';
import { useNewInstanceReads, zonesOf } from './newInstanceReads';
import { useShortageTexts } from './useShortageTexts';
import { useFieldForm } from '../../../ui/form/useFieldForm';

const isUsable = ({ isReady }: Template) => isReady;

/** Creates an instance from a template: the one of the address, or one to choose. */
export function CreateInstance() {
  const t = useText();
  const cloud = useCloud();
  const { id: givenId = '' } = useParams();
  const { pathname } = useLocation();
  const close = useCloseDialog(
    pathname.startsWith(`${paths.templates}/`) ? paths.templates : paths.instances,
  );
  const dialog = useDialogContext(undefined);
  const { context } = dialog;
  const choice = useEnvironmentChoice();
  const pageEnvironment = usePageEnvironment();
  const change = useChange(createInstance);
  const form = useFieldForm<NewInstanceValues>({
    defaultValues: {
      name: '',
      environmentId: '',
      templateId: givenId,
      zoneId: '',
      offeringId: '',
      networkId: '',
      otherNetworkIds: [],
      keyPair: '',
      isStarted: true,
    },
  });
  const [environmentId, templateId, zoneId, offeringId, isStarted] = useWatch({
    control: form.control,
    name: ['environmentId', 'templateId', 'zoneId', 'offeringId', 'isStarted'],
  });
  const chosen = choice?.find(({ id }) => id === environmentId);
  const home: Environment =
    choice === undefined
      ? cloud.environment
      : chosen === undefined
        ? { kind: 'default' }
        : { kind: 'project', id: chosen.id };
  const environment = choice === undefined ? pageEnvironment : chosen;
  const reads = useNewInstanceReads(home, zoneId);
  const template = reads.templates?.items.find(({ id }) => id === templateId);
  const zones = zonesOf(template, reads.zones?.items);
  useListedValues(form, {
    zoneId: zones,
    offeringId: reads.offerings?.items,
    networkId: reads.networks?.items,
  });

  const chosenNetworks = (values: NewInstanceValues) =>
    [values.networkId, ...values.otherNetworkIds.filter((id) => id !== values.networkId)].filter(
      (id) => reads.networks?.items.some((network) => network.id === id),
    );
  const inputOf = (values: NewInstanceValues) =>
    template && {
      name: values.name.trim(),
      template,
      zoneId: values.zoneId,
      offeringId: values.offeringId,
      networkIds: chosenNetworks(values),
      keyPair: values.keyPair === '' ? undefined : values.keyPair,
      isStarted: values.isStarted,
      environment,
    };
  const nameProblem = (typed: string, values: NewInstanceValues) => {
    const name = typed.trim();
    const problem = hostNameProblem(name);
    if (problem !== undefined) return t(`instances.problem.name.${problem}`, { max: maxHostName });
    const networkIds = chosenNetworks(values);
    const other = context?.instances?.items.find(
      (instance) =>
        [instance.name, instance.engineName].includes(name) &&
        instance.state !== 'Expunging' &&
        instance.nics.some(({ networkId = '' }) => networkIds.includes(networkId)),
    );
    const nic = other?.nics.find(({ networkId = '' }) => networkIds.includes(networkId));
    return other && t('instances.problem.name.taken', { name, network: nic?.networkName ?? '' });
  };
  const few = [
    limitText(t, context?.allowances, 'instances'),
    limitText(t, context?.allowances, 'volumes'),
  ].filter((text) => text !== undefined);
  const shortages = useShortageTexts(reads, offeringId, template);
  const verdict = context && verdictOf(createInstanceRefusal(context));
  const doubt = doubtText(t, verdict);
  const unreadSpare = doubtText(t, verdictOf(notKnown('limit', '')));
  const shownDoubt =
    doubt !== undefined
      ? { text: doubt, onRetry: dialog.onRetry }
      : reads.isSpareUnread && unreadSpare !== undefined
        ? { text: unreadSpare, onRetry: () => void reads.readSpare() }
        : undefined;
  const refusal = () => {
    if (context !== undefined && !mayCreateInstance(context)) return t('reason.notPermitted');
    const reason = reasonText(t, verdict);
    if (reason !== undefined) return reason;
    if (template?.isReady === false)
      return reasonText(t, verdictOf(reasonFor('templateNotReady', { name: template.name })));
    // Some clouds count running instances alone: one that is not started is the cloud's to refuse.
    return isStarted ? shortages[0] : undefined;
  };
  return (
    <FormDialog
      title={t('instances.create.title')}
      form={form}
      submitLabel={t('instances.create.title')}
      submitDisabledReason={change.isIdle || change.isError ? refusal() : undefined}
      doubt={reads.isLoading ? 'reading' : shownDoubt}
      intro={
        few.length > 0 ? (
          <>
            {few.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </>
        ) : undefined
      }
      onClose={close}
      onSubmit={async (values, signal) => {
        const input = inputOf(values);
        return input === undefined ? false : change.send(input, signal);
      }}
      estimate={change.estimateFor(inputOf(form.getValues()))}
      calls={(values) => change.callsFor(inputOf(values))}
    >
      <NewInstanceFields
        form={form}
        reads={reads}
        templates={reads.templates?.items.filter(isUsable) ?? []}
        template={template}
        zones={zones}
        environments={choice}
        nameProblem={nameProblem}
      />
      {!isStarted && shortages.length > 0 && (
        <Notice tone="warning">
          {shortages.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <ListNotice {...problemsOf(reads.reads)}>{t('instances.create.incomplete')}</ListNotice>
    </FormDialog>
  );
}

/** A value that its list does not have is replaced: by the first zone, others by none. */
function useListedValues(
  form: ReturnType<typeof useForm<NewInstanceValues>>,
  lists: Readonly<
    Record<'zoneId' | 'offeringId' | 'networkId', readonly { id: string }[] | undefined>
  >,
) {
  const { zoneId, offeringId, networkId } = lists;
  const { getValues, setValue } = form;
  useEffect(() => {
    const isListed = (name: keyof typeof lists, list: readonly { id: string }[]) =>
      list.some(({ id }) => id === getValues(name));
    if (zoneId && !isListed('zoneId', zoneId)) setValue('zoneId', zoneId[0]?.id ?? '');
    if (offeringId && !isListed('offeringId', offeringId)) setValue('offeringId', '');
    if (networkId && !isListed('networkId', networkId))
      setValue('networkId', networkId.length === 1 ? (networkId[0]?.id ?? '') : '');
  }, [getValues, setValue, zoneId, offeringId, networkId]);
}
