import styled from '@emotion/styled';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { NativeInput, NativeSelect, NativeTextArea } from './controls';
import { Icon } from '../Icon';

const Frame = styled('div')`
  display: flex;
  flex-direction: column;
  gap: 5px;
  max-width: 32rem;
  & + & {
    margin-top: 14px;
  }
  & > label {
    font-weight: 500;
  }
  & > :is(input, select, textarea) {
    width: 100%;
  }
  & > .with-suffix {
    display: flex;
    align-items: center;
    gap: 8px;
  }
`;

export const Hint = styled('small')`
  font-size: 0.8125rem;
  color: var(--ink-soft);
`;

const FieldError = styled('small')`
  display: flex;
  gap: 5px;
  font-size: 0.8125rem;
  color: var(--error);
  & > svg {
    margin-top: 0.15em;
    font-size: 0.875rem;
  }
`;

/** Props that all fields share; the rest goes to the native element, e.g. the result of `register()`. */
export interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** Fault of the entered value. */
  error?: string | undefined;
  /** Marks the field beside its label. */
  optional?: boolean | undefined;
}

/** The props that tie a native field to its label, hint and error. */
export function useFieldIds({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  const id = useId();
  const described = [hint !== undefined && `${id}hint`, error !== undefined && `${id}error`];
  return {
    hintId: `${id}hint`,
    errorId: `${id}error`,
    field: {
      id,
      'aria-describedby': described.filter(Boolean).join(' ') || undefined,
      'aria-invalid': error !== undefined || undefined,
    },
  };
}

/** The reason why a field is refused, if it is. */
export function ErrorText(props: { id: string; error: string | undefined }) {
  if (props.error === undefined) return null;
  return (
    <FieldError id={props.id}>
      <Icon name="error" />
      {props.error}
    </FieldError>
  );
}

/** A field between its label and its hint and error. */
export function FieldFrame(
  props: FieldProps & { ids: ReturnType<typeof useFieldIds>; children: ReactNode },
) {
  const t = useText();
  const { ids } = props;
  return (
    <Frame>
      <label htmlFor={ids.field.id}>
        {props.label}
        {props.optional && <span className="soft"> ({t('ui.optional')})</span>}
      </label>
      {props.children}
      {props.hint !== undefined && <Hint id={ids.hintId}>{props.hint}</Hint>}
      <ErrorText id={ids.errorId} error={props.error} />
    </Frame>
  );
}

export type TextFieldProps = FieldProps &
  Omit<ComponentProps<'input'>, 'select'> & {
    /** Selects what is filled in when its dialog starts on it. */
    select?: boolean | undefined;
    /** A unit after the field. */
    suffix?: string | undefined;
  };

export function TextField(props: TextFieldProps) {
  const { label, hint, error, optional, select, suffix, ...input } = props;
  const ids = useFieldIds(props);
  const field = (
    <NativeInput
      autoComplete="off"
      required={optional !== true}
      {...input}
      {...ids.field}
      data-select={select ? '' : undefined}
    />
  );
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} ids={ids}>
      {suffix === undefined ? (
        field
      ) : (
        <div className="with-suffix">
          {field}
          <span className="soft">{suffix}</span>
        </div>
      )}
    </FieldFrame>
  );
}

export function TextArea(props: FieldProps & ComponentProps<'textarea'>) {
  const { label, hint, error, optional, ...area } = props;
  const ids = useFieldIds(props);
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} ids={ids}>
      <NativeTextArea rows={3} {...area} {...ids.field} />
    </FieldFrame>
  );
}

/** A native select; its options are its children. */
export function SelectField(props: FieldProps & ComponentProps<'select'>) {
  const { label, hint, error, optional, ...select } = props;
  const ids = useFieldIds(props);
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional} ids={ids}>
      <NativeSelect {...select} {...ids.field} />
    </FieldFrame>
  );
}
