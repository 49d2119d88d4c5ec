import { useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useText } from '../../../i18n/text';
import { SelectField, TextField } from '../../../ui/form/Fields';
import { purposes } from '../../rules/pins';
import { useOpenedAt } from '../cloudTime';
import { dayProblemText, purposeKey, purposeProblemText, type PinValues } from './pinTags';

/** Purpose and pin, in the form of a dialog: offered or free text, and how long the resource is kept. */
export function PinFields() {
  const t = useText();
  const list = useId();
  const now = useOpenedAt();
  const { control, formState, register } = useFormContext<PinValues>();
  const { errors } = formState;
  const keep = useWatch({ control, name: 'keep' });
  return (
    <>
      <TextField
        label={t('pins.purpose')}
        optional
        hint={t('pins.purposeHint')}
        error={errors.purpose?.message}
        list={list}
        {...register('purpose', { validate: (text) => purposeProblemText(t, text) })}
      />
      <datalist id={list}>
        {purposes.map((each) => (
          <option key={each} value={t(purposeKey(each))} />
        ))}
      </datalist>
      <SelectField label={t('pins.keep')} hint={t('pins.keepHint')} {...register('keep')}>
        <option value="no">{t('pins.keep.no')}</option>
        <option value="day">{t('pins.keep.day')}</option>
        <option value="forever">{t('pins.keep.forever')}</option>
      </SelectField>
      {keep === 'day' && (
        <TextField
          label={t('pins.lastDay')}
          type="date"
          hint={t('pins.lastDayHint')}
          error={errors.day?.message}
          {...register('day', {
            validate: (day, values) => dayProblemText(t, { ...values, day }, now),
          })}
        />
      )}
    </>
  );
}
