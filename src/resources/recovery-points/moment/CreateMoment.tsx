import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { useCloud } from '../../../cloud/cloud';
import type { Instance } from '../../../cloud/types';
import { compareNames } from '../../../i18n/collation';
import { useText, type Text } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { Consequences } from '../../../ui/dialog/Consequences';
import { FormDialog } from '../../shared/dialog/FormDialog';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { TextField } from '../../../ui/form/Fields';
import { paths } from '../../../ui/navigation/paths';
import { useDialogContext } from '../../rules/actionContext';
import { nameProblemText } from '../../rules/problemText';
import { textOfReason } from '../../rules/reasonText';
import { recoveryPointTypeKey } from '../../rules/status';
import { PinFields } from '../../shared/pins/PinFields';
import { newTags, noPin, type PinValues } from '../../shared/pins/pinTags';
import { limitForRules, pointLimitQuery } from '../quota/pointLimit';
import { safetyMoment } from '../rollback/safetyPoint';
import { newRunId } from '../../../cloud/runs/run';
import { newCreations } from './creation';
import { callsOfCreations, creationsOf } from './creations';
import { isInRun } from '../runs/isInRun';
import { isPlanned, momentPlan, type MomentRefusal, type PlannedPoint } from './momentPlan';
import { useFieldForm } from '../../../ui/form/useFieldForm';

interface Values extends PinValues {
  name: string;
  memory: boolean;
}

/** Creates a recovery point of each of several instances, at one moment. */
export function CreateMoment(props: {
  instances: readonly Instance[];
  onClose: () => void;
  /** Called once all lanes have started. */
  onDone: () => void;
}) {
  const t = useText();
  const { locale } = useIntl();
  const { language } = useFormats();
  const cloud = useCloud();
  const navigate = useNavigate();
  const { context, isReading } = useDialogContext(undefined);
  const instances = props.instances.toSorted((a, b) => compareNames(language)(a.name, b.name));
  const limitOf = useLimits(instances);
  const [defaults] = useState<Values>(() => ({
    name: t('moments.defaultName', { date: safetyMoment(cloud.client.now(), locale) }),
    memory: false,
    ...noPin,
  }));
  const [runId] = useState(newRunId);
  const form = useFieldForm<Values>({ defaultValues: defaults });
  const { errors } = form.formState;
  const memory = useWatch({ control: form.control, name: 'memory' });

  const lines = context
    ? momentPlan(instances, memory, { context, limitOf, isInRun: (id) => isInRun(cloud, id) })
    : [];
  const planned = lines.filter(isPlanned);
  const refused = lines.filter((line) => !isPlanned(line));
  const mayLink = context?.capabilities.commands.has('createTags') ?? false;
  const runsOn = planned.some(({ instance }) => instance.state === 'Running');
  const lanesOf = ({ name, ...values }: Values) =>
    newCreations(planned, context?.recoveryPoints?.items ?? [], {
      name: name.trim(),
      runId,
      now: cloud.clock.now(),
      mayLink,
      tags: mayLink ? newTags(t, values) : {},
    });

  const refusal = () => {
    if (context === undefined || (isReading && refused.some(({ refusal }) => refusal === 'unread')))
      return t('moments.reading');
    return planned.length === 0 ? t('moments.none') : undefined;
  };

  return (
    <FormDialog
      title={t('moments.title')}
      form={form}
      submitLabel={t('moments.done')}
      submitDisabledReason={refusal()}
      intro={
        <>
          <p>{t('moments.intro')}</p>
          {runsOn && <p>{t('moments.freeze')}</p>}
          {context !== undefined && !mayLink && <p>{t('moments.noLink')}</p>}
          {refused.length > 0 && (
            <Consequences title={t('moments.refused', { count: refused.length })}>
              {refused.map(({ instance, refusal }) => (
                <li key={instance.id}>
                  {t('moments.line', { instance: instance.name, text: refusalText(t, refusal) })}
                </li>
              ))}
            </Consequences>
          )}
        </>
      }
      onSubmit={(values) => {
        for (const lane of lanesOf(values)) creationsOf(cloud).start(lane);
        void navigate(paths.moment(runId));
        props.onDone();
        return Promise.resolve();
      }}
      calls={(values) =>
        callsOfCreations(
          cloud,
          lanesOf(values).flatMap((creation) => {
            const line = planned.find(({ instance }) => instance.id === creation.instance.id);
            return line ? [{ instance: line.instance, creation }] : [];
          }),
        )
      }
      onClose={props.onClose}
    >
      <TextField
        label={t('moments.name')}
        hint={t('moments.nameHint')}
        select
        error={errors.name?.message}
        {...form.register('name', { validate: (name) => nameProblemText(t, name) })}
      />
      <CheckboxField
        label={t('moments.memory')}
        hint={t('moments.memoryHint')}
        {...form.register('memory')}
      />
      {mayLink && <PinFields />}
      {planned.length > 0 && (
        <Consequences title={t('moments.will', { count: planned.length })}>
          {planned.map((line) => (
            <li key={line.instance.id}>
              {t('moments.line', {
                instance: line.instance.name,
                text: t(recoveryPointTypeKey(line.type)),
              })}
              <Notes line={line} />
            </li>
          ))}
        </Consequences>
      )}
    </FormDialog>
  );
}

/** Limit of recovery points of each instance, as far as it is known. */
function useLimits(instances: readonly Instance[]) {
  const cloud = useCloud();
  const homes = [...new Map(instances.map((each) => [each.environment?.id, each])).values()];
  const limits = useQueries({ queries: homes.map((each) => pointLimitQuery(cloud, each)) });
  return ({ environment }: Instance) => {
    const read = limits[homes.findIndex((each) => each.environment?.id === environment?.id)];
    const { known, error = read?.error } = read?.data ?? {};
    return { known, forRules: limitForRules(known, error) };
  };
}

function refusalText(t: Text, refusal: MomentRefusal): string {
  switch (refusal) {
    case 'inRun':
      return t('moments.inRun');
    case 'unread':
      return t('moments.unread');
    default:
      return textOfReason(t, refusal);
  }
}

/** Notes on one point before it is created. */
function Notes({ line: { doubt, noMemory, usualLimit, isStorageUnsure } }: { line: PlannedPoint }) {
  const t = useText();
  const notes = [
    ...[noMemory, doubt].flatMap((reason) => (reason ? textOfReason(t, reason) : [])),
    ...(isStorageUnsure ? [t('moments.storage')] : []),
    ...(usualLimit === undefined ? [] : [t('moments.usualLimit', { count: usualLimit })]),
  ];
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
