import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useText } from '../../i18n/text';
import { TextField } from '../../ui/form/Fields';

export interface CodeValues {
  code: string;
}

/** People type and paste codes in groups. */
export const bareCode = (typed: string): string => typed.replace(/[\s-]/g, '');

/** The code of the second factor, labelled by its kind. It has the initial focus. */
export function CodeField(props: {
  form: UseFormReturn<CodeValues>;
  provider: string;
  hint: string;
}) {
  const t = useText();
  const { form, provider } = props;
  const { setFocus } = form;
  const isPin = provider === 'staticpin';
  useEffect(() => setFocus('code'), [setFocus]);
  return (
    <TextField
      label={t(isPin ? 'session.pin' : 'session.code')}
      hint={props.hint}
      // A PIN is a lasting secret; a code expires within a minute.
      type={isPin ? 'password' : 'text'}
      inputMode="numeric"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      className="tabular"
      error={form.formState.errors.code?.message}
      {...form.register('code', {
        validate: (typed) =>
          bareCode(typed) !== '' || t(isPin ? 'session.pinMissing' : 'session.codeMissing'),
      })}
    />
  );
}
