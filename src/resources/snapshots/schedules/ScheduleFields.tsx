import styled from '@emotion/styled';
import { useMemo, type ReactNode } from 'react';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { useText } from '../../../i18n/text';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { ComboboxField } from '../../../ui/form/ComboboxField';
import { SelectField, TextField } from '../../../ui/form/Fields';
import { intervalTypeKey } from '../../rules/status';
import { parseTimeOfDay, scheduleKinds, type ScheduleKind } from './schedule';
import { parseKeep, parseMinute, planOf, type ScheduleValues, type SetPlan } from './scheduleForm';
import { findTimeZone, timeZones } from './timeZones';
import { useWeekdays } from './useScheduleText';

const Kinds = styled('div')`
  & > section {
    padding: 10px 0;
    border-top: 1px solid var(--line);
  }
  & > section > .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 14px 20px;
    margin: 8px 0 4px;
    padding-inline-start: 32px;
  }
  & .fields > div {
    margin-top: 0;
  }
  & .fields > .notes {
    grid-column: 1 / -1;
  }
  @media (max-width: 480px) {
    & > section > .fields {
      padding-inline-start: 0;
    }
  }
`;

/** The four kinds of schedules side by side, each with its own values. */
export function ScheduleFields(props: {
  form: UseFormReturn<ScheduleValues>;
  /** Below the checkbox of a kind. */
  hintOf: (kind: ScheduleKind) => string | undefined;
  /** Consequences of a kind's plan, below its fields; no plan while it cannot be read. */
  notesOf: (kind: ScheduleKind, plan: SetPlan | undefined) => ReactNode;
}) {
  const t = useText();
  const { form, hintOf, notesOf } = props;
  const values = useWatch({ control: form.control });
  return (
    <Kinds>
      {scheduleKinds.map((kind) => {
        const own = { ...form.getValues(kind), ...values[kind] };
        const plan = planOf(kind, own);
        return (
          <section key={kind} aria-label={t(intervalTypeKey(kind))}>
            <CheckboxField
              label={t(intervalTypeKey(kind))}
              hint={hintOf(kind)}
              {...form.register(`${kind}.isOn`)}
            />
            {own.isOn && (
              <div className="fields">
                <KindFields form={form} kind={kind} />
                <div className="notes">{notesOf(kind, plan)}</div>
              </div>
            )}
            {!own.isOn && notesOf(kind, undefined)}
          </section>
        );
      })}
    </Kinds>
  );
}

function KindFields({ form, kind }: { form: UseFormReturn<ScheduleValues>; kind: ScheduleKind }) {
  const t = useText();
  const weekdays = useWeekdays();
  const errors = form.formState.errors[kind];
  const isOf = (...kinds: readonly ScheduleKind[]) => kinds.includes(kind);
  return (
    <>
      {isOf('WEEKLY') && (
        <SelectField label={t('schedules.weekday')} {...form.register(`${kind}.day`)}>
          {weekdays.map((day, index) => (
            <option key={day} value={index + 1}>
              {day}
            </option>
          ))}
        </SelectField>
      )}
      {isOf('MONTHLY') && (
        <SelectField
          label={t('schedules.day')}
          hint={t('schedules.dayHint')}
          {...form.register(`${kind}.day`)}
        >
          {Array.from({ length: 28 }, (_, index) => (
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </SelectField>
      )}
      {isOf('HOURLY') ? (
        <TextField
          label={t('schedules.minute')}
          hint={t('schedules.minuteHint')}
          inputMode="numeric"
          error={errors?.minute?.message}
          {...form.register(`${kind}.minute`, {
            validate: (text) =>
              parseMinute(text) !== undefined || t('schedules.problem.minute', { text }),
          })}
        />
      ) : (
        <TextField
          label={t('schedules.time')}
          hint={t('schedules.timeHint')}
          error={errors?.time?.message}
          {...form.register(`${kind}.time`, {
            validate: (text) =>
              parseTimeOfDay(text) !== undefined || t('schedules.problem.time', { text }),
          })}
        />
      )}
      <ZoneField form={form} kind={kind} />
      <TextField
        label={t('schedules.keep')}
        hint={t('schedules.keepHint')}
        inputMode="numeric"
        error={errors?.keep?.message}
        {...form.register(`${kind}.keep`, {
          validate: (text) => parseKeep(text) !== undefined || t('schedules.problem.keep'),
        })}
      />
    </>
  );
}

function ZoneField({ form, kind }: { form: UseFormReturn<ScheduleValues>; kind: ScheduleKind }) {
  const t = useText();
  const present = form.formState.defaultValues?.[kind]?.timeZone;
  const options = useMemo(
    () =>
      [...new Set([...(present === undefined ? [] : [present]), ...timeZones()])].map((zone) => ({
        id: zone,
        name: zone.replaceAll('_', ' '),
      })),
    [present],
  );
  return (
    <Controller
      control={form.control}
      name={`${kind}.timeZone`}
      rules={{
        validate: (zone) => findTimeZone(zone) !== undefined || t('schedules.problem.zone'),
      }}
      render={({ field: { ref, value, onChange, onBlur }, fieldState }) => (
        <ComboboxField
          label={t('schedules.zone')}
          hint={t('schedules.zoneHint')}
          options={options}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          ref={ref}
          error={fieldState.error?.message}
          noMatch={t('schedules.noZone')}
        />
      )}
    />
  );
}
