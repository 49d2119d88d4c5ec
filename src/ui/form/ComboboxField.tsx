import Autocomplete from '@mui/material/Autocomplete';
import { useForkRef } from '@mui/material/utils';
import type { ComponentProps, Ref } from 'react';
import { NativeInput } from './controls';
import { FieldFrame, useFieldIds, type FieldProps } from './Fields';

interface Choice {
  id: string;
  name: string;
}

export type ComboboxFieldProps = FieldProps & {
  options: readonly Choice[];
  /** The id of the option that is chosen; empty for none. */
  value: string;
  onChange: (id: string) => void;
  onBlur?: (() => void) | undefined;
  /** Ref of the input, e.g. to focus it after an error. */
  ref?: Ref<HTMLInputElement> | undefined;
  /** Text in place of the options if none matches. */
  noMatch: string;
};

/** Choice of one among many by typing: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. */
export function ComboboxField(props: ComboboxFieldProps) {
  const { label, hint, error, optional, options, value, onChange, onBlur, ref, noMatch } = props;
  const ids = useFieldIds({ hint, error });
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} ids={ids}>
      <Autocomplete
        id={ids.field.id}
        options={options}
        value={options.find(({ id }) => id === value) ?? null}
        onChange={(_, option) => onChange(option?.id ?? '')}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        noOptionsText={noMatch}
        autoHighlight
        // Within the dialog, so that it is part of it for a screen reader; not cut off where that ends.
        disablePortal
        slotProps={{
          popper: { popperOptions: { strategy: 'fixed' } },
          paper: { sx: { fontSize: 'inherit' } },
          listbox: { 'aria-label': label, 'aria-labelledby': undefined },
        }}
        renderInput={({ slotProps }) => (
          <div ref={slotProps.input.ref}>
            <Input input={slotProps.htmlInput} field={ids.field} onBlur={onBlur} given={ref} />
          </div>
        )}
      />
    </FieldFrame>
  );
}

/** The input, known to the list of options and to the form. */
function Input(props: {
  input: ComponentProps<'input'>;
  field: ReturnType<typeof useFieldIds>['field'];
  onBlur: (() => void) | undefined;
  given: Ref<HTMLInputElement> | undefined;
}) {
  const { input, field, onBlur, given } = props;
  return (
    <NativeInput
      {...input}
      {...field}
      style={{ width: '100%' }}
      ref={useForkRef(input.ref, given)}
      onBlur={(event) => {
        input.onBlur?.(event);
        onBlur?.();
      }}
    />
  );
}
