import styled from '@emotion/styled';
import type { ComponentProps, ReactNode } from 'react';
import { ErrorText, Hint, useFieldIds, type FieldProps } from './Fields';

const Choice = styled('div')`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: 2px 10px;
  max-width: 32rem;
  padding: 4px 0;
  * + & {
    margin-top: 12px;
  }
  fieldset & {
    margin-top: 0;
  }
  & > input {
    width: 18px;
    height: 18px;
    margin: 2px;
    accent-color: var(--accent);
  }
  & > label {
    min-height: 22px;
  }
  & > small {
    grid-column: 2;
  }
  &:has(> [aria-disabled='true']) > :is(input, label) {
    color: var(--ink-soft);
    cursor: not-allowed;
  }
`;

const Group = styled('fieldset')`
  margin: 14px 0 0;
  padding: 0;
  border: 0;
  min-width: 0;
  & > legend {
    margin-bottom: 4px;
    padding: 0;
    font-weight: 500;
  }
`;

export type CheckboxFieldProps = Omit<FieldProps, 'optional'> &
  Omit<ComponentProps<'input'>, 'type'> & {
    /** Reason why it cannot be changed: it stays focusable and shows it. */
    reason?: string | undefined;
  };

/** A checkbox with its label at the right. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { label, hint, error, reason, ...input } = props;
  const shownHint = reason ?? hint;
  const ids = useFieldIds({ hint: shownHint, error });
  const refused = reason !== undefined;
  return (
    <Choice>
      <input
        {...input}
        {...ids.field}
        type="checkbox"
        aria-disabled={refused || undefined}
        onClick={(event) => {
          if (refused) event.preventDefault();
          input.onClick?.(event);
        }}
      />
      <label htmlFor={ids.field.id}>{label}</label>
      {shownHint !== undefined && <Hint id={ids.hintId}>{shownHint}</Hint>}
      <ErrorText id={ids.errorId} error={error} />
    </Choice>
  );
}

/** Fields that belong together, under a legend. */
export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <Group>
      <legend>{legend}</legend>
      {children}
    </Group>
  );
}

export interface RadioOption {
  value: string;
  label: string;
  hint?: ReactNode;
}

export type RadioFieldProps = Omit<ComponentProps<'input'>, 'type' | 'value'> & {
  legend: string;
  options: readonly RadioOption[];
  error?: string | undefined;
};

/** One of a few options, each with its full text. */
export function RadioField({ legend, options, error, ...input }: RadioFieldProps) {
  const ids = useFieldIds({ error });
  return (
    <Group aria-describedby={ids.field['aria-describedby']}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <RadioChoice key={option.value} option={option} input={input} />
      ))}
      <ErrorText id={ids.errorId} error={error} />
    </Group>
  );
}

function RadioChoice(props: { option: RadioOption; input: ComponentProps<'input'> }) {
  const { option, input } = props;
  const ids = useFieldIds({ hint: option.hint });
  return (
    <Choice>
      <input {...input} {...ids.field} type="radio" value={option.value} />
      <label htmlFor={ids.field.id}>{option.label}</label>
      {option.hint !== undefined && <Hint id={ids.hintId}>{option.hint}</Hint>}
    </Choice>
  );
}
