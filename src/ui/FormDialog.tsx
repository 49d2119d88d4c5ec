import Button from '@mui/material/Button';
import { useId, type ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { Call } from '../domain/calls';
import type { Usual } from '../domain/durations';
import { useText } from '../i18n/text';
import { DialogBody, DialogFooter, DialogForm, DialogFrame } from './DialogFrame';
import { useDialog } from './dialogWork';
import { ErrorNotice } from './ErrorNotice';
import { Icon } from './Icon';
import { useLateParts } from './lateParts';
import { Refusal } from './Notice';
import type { WayOut } from './waysOut';

export interface FormDialogProps<V extends FieldValues> {
  title: string;
  form: Pick<UseFormReturn<V>, 'control' | 'getValues' | 'handleSubmit'>;
  submitLabel: string;
  /**
   * Does what the dialog is for. It closes when this resolves, unless with `false`;
   * when it rejects, the dialog stays, with what was typed and the reason.
   */
  onSubmit: (values: V) => Promise<unknown>;
  /** Takes its place away, at once: the address becomes that of the page beneath. */
  onClose: () => void;
  /** The thing whose Action button gets the focus back when the opener is gone. */
  rowId?: string | undefined;
  /** Why it cannot be submitted now. */
  submitDisabledReason?: string | undefined;
  /** Where that can be changed. */
  wayOut?: WayOut | undefined;
  /** What it is about; the screen reader reads it when the dialog opens. */
  intro?: ReactNode;
  wide?: boolean | undefined;
  /** How long what it starts usually takes. */
  usual?: Usual | undefined;
  /** What submitting these values would send. */
  calls?: ((values: V) => readonly Call[] | Promise<readonly Call[]>) | undefined;
  children?: ReactNode;
}

/** A dialog with a form, which starts on its first field. */
export function FormDialog<V extends FieldValues>(props: FormDialogProps<V>) {
  const id = useId();
  const isDescribed = props.intro !== undefined || props.submitDisabledReason !== undefined;
  return (
    <DialogFrame
      title={props.title}
      role="dialog"
      describedBy={isDescribed ? id : undefined}
      rowId={props.rowId}
      onClose={props.onClose}
      wide={props.wide}
      start={firstField}
    >
      <FormInside {...props} id={id} />
    </DialogFrame>
  );
}

/** The first field that can be filled in, else the submit button. */
function firstField(dialog: HTMLElement): HTMLElement | null {
  return (
    dialog.querySelector<HTMLElement>(
      ':is(input, select, textarea):not(:disabled, [type=hidden], [aria-disabled=true])',
    ) ?? dialog.querySelector<HTMLElement>('[type=submit]')
  );
}

function FormInside<V extends FieldValues>(props: FormDialogProps<V> & { id: string }) {
  const { run } = useDialog();
  const Parts = useLateParts();
  const refused = props.submitDisabledReason !== undefined;
  const usual = refused ? undefined : props.usual;
  const usualId = `${props.id}usual`;
  return (
    <DialogForm
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!refused) void props.form.handleSubmit((values) => run(() => props.onSubmit(values)))();
      }}
    >
      <DialogBody>
        {(refused || props.intro !== undefined) && (
          <div id={props.id}>
            {props.submitDisabledReason !== undefined && (
              <Refusal reason={props.submitDisabledReason} wayOut={props.wayOut} />
            )}
            {props.intro}
          </div>
        )}
        {props.children}
        {Parts && props.calls && !refused && (
          <Parts.FormCalls form={props.form} calls={props.calls} />
        )}
        {Parts && usual && <Parts.DialogUsual id={usualId} usual={usual} />}
        <WorkError />
      </DialogBody>
      <DialogButtons
        label={props.submitLabel}
        describedBy={refused ? props.id : Parts && usual && usualId}
        refused={refused}
      />
    </DialogForm>
  );
}

function scrollToEnd(element: HTMLElement | null) {
  const body = element?.parentElement;
  if (body) body.scrollTop = body.scrollHeight;
}

/** Why the dialog's work failed, at the end of its body; it comes into view and is said at once. */
export function WorkError() {
  const { error } = useDialog();
  if (error === undefined) return null;
  return (
    <div ref={scrollToEnd}>
      <ErrorNotice error={error} alert />
    </div>
  );
}

/** *Cancel* at the left, and what the dialog is for at the right, as documented. */
export function DialogButtons(props: {
  label: string;
  refused: boolean;
  describedBy: string | undefined;
  destructive?: boolean | undefined;
  onConfirm?: (() => void) | undefined;
}) {
  const t = useText();
  const { busy, close } = useDialog();
  return (
    <DialogFooter>
      <Button data-cancel="" aria-disabled={busy} onClick={() => !busy && close()}>
        {t('ui.cancel')}
      </Button>
      <Button
        type={props.onConfirm ? 'button' : 'submit'}
        variant="contained"
        color={props.destructive ? 'error' : 'primary'}
        aria-disabled={busy || props.refused}
        aria-describedby={props.describedBy}
        aria-busy={busy || undefined}
        startIcon={busy ? <Icon name="progress" className="turning" /> : undefined}
        onClick={props.onConfirm}
      >
        {props.label}
      </Button>
    </DialogFooter>
  );
}
