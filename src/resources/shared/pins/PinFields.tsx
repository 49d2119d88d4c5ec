import { useId, type ComponentProps } from 'react';
import { useText } from '../../../i18n/text';
import { SelectField, TextField } from '../../../ui/form/Fields';
import { purposes } from '../../rules/pins';
import { purposeKey } from './pinTags';

interface PinFieldsProps {
  /** Results of `register()`. */
  purpose: ComponentProps<'input'>;
  keep: ComponentProps<'select'>;
  day: ComponentProps<'input'>;
  /** True where the date field is shown. */
  hasDay: boolean;
  errors: {
    purpose?: { message?: string | undefined } | undefined;
    day?: { message?: string | undefined } | undefined;
  };
}

/** Purpose of a snapshot or recovery point, offered or free text, and how long it is kept. */
export function PinFields({ purpose, keep, day, hasDay, errors }: PinFieldsProps) {
  const t = useText();
  const list = useId();
  return (
    <>
      <TextField
        label={t('pins.purpose')}
        optional
        hint={t('pins.purposeHint')}
        error={errors.purpose?.message}
        list={list}
        {...purpose}
      />
      <datalist id={list}>
        {purposes.map((each) => (
          <option key={each} value={t(purposeKey(each))} />
        ))}
      </datalist>
      <SelectField label={t('pins.keep')} hint={t('pins.keepHint')} {...keep}>
        <option value="no">{t('pins.keep.no')}</option>
        <option value="day">{t('pins.keep.day')}</option>
        <option value="forever">{t('pins.keep.forever')}</option>
      </SelectField>
      {hasDay && (
        <TextField
          label={t('pins.lastDay')}
          type="date"
          hint={t('pins.lastDayHint')}
          error={errors.day?.message}
          {...day}
        />
      )}
    </>
  );
}
