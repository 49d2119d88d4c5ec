import { useId, type ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { Call } from '../../../cloud/client/calls';
import type { DurationEstimate } from '../../../cloud/tasks/durations';
import { CallsPlace, DialogButtons, WorkError } from '../../../ui/dialog/DialogEnd';
import { DialogBody, DialogForm, DialogFrame } from '../../../ui/dialog/DialogFrame';
import { useDialog, useNextTurn } from '../../../ui/dialog/dialogWork';
import { useDialogParts } from './lazyDialogParts';
import { focusFault } from '../../../ui/form/useFieldForm';
import { DoubtNotice, Refusal, type DialogDoubt, type Remedy } from '../../../ui/feedback/Notice';

export interface FormDialogProps<V extends FieldValues> {
  title: string;
  form: UseFormReturn<V>;
  submitLabel: string;
  /**
   * Does what the dialog is for. It closes when this resolves, unless with `false`;
   * when it rejects, the dialog stays, with what was typed and the reason. Nothing is sent once the signal aborts.
   */
  onSubmit: (values: V, signal: AbortSignal) => Promise<unknown>;
  /** Closes the dialog's route at once: the address becomes that of the page beneath. */
  onClose: () => void;
  /** Resource whose Action button gets the focus when the opener is gone. */
  rowId?: string | undefined;
  /** Reason why submitting is refused now. */
  submitDisabledReason?: string | undefined;
  /** Unknown fact about the action, where it is not refused. */
  doubt?: DialogDoubt | undefined;
  /** Link to where the reason can be resolved. */
  remedy?: Remedy | undefined;
  /** Subject of the form; the screen reader reads it when the dialog opens. */
  intro?: ReactNode;
  wide?: boolean | undefined;
  /** Usual duration of the task that it starts. */
  estimate?: DurationEstimate | undefined;
  /** Commands that submitting these values would send. */
  calls?: ((values: V) => readonly Call[] | Promise<readonly Call[]>) | undefined;
  children?: ReactNode;
}

/** A dialog with a form, which starts on its first field. */
export function FormDialog<V extends FieldValues>(props: FormDialogProps<V>) {
  const id = useId();
  const doubt = props.doubt === 'reading' ? undefined : props.doubt;
  const isDescribed = [props.intro, props.submitDisabledReason, doubt].some(
    (part) => part !== undefined,
  );
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
  const work = useDialog();
  const Parts = useDialogParts();
  const refused = props.submitDisabledReason !== undefined;
  const isReading = !refused && props.doubt === 'reading';
  const held = refused || isReading;
  const submit = () =>
    void props.form.handleSubmit(
      (values) => work.run((signal) => props.onSubmit(values, signal)),
      focusFault,
    )();
  useNextTurn(work, () => (held ? work.outdate() : submit()));
  const estimate = held ? undefined : props.estimate;
  const estimateId = `${props.id}estimate`;
  return (
    <DialogForm
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!held) submit();
      }}
    >
      <DialogBody>
        {(refused || props.doubt !== undefined || props.intro !== undefined) && (
          <div id={props.id}>
            {props.submitDisabledReason !== undefined && (
              <Refusal reason={props.submitDisabledReason} remedy={props.remedy} />
            )}
            {!held && props.doubt && props.doubt !== 'reading' && (
              <DoubtNotice doubt={props.doubt} />
            )}
            {props.intro}
          </div>
        )}
        <FormProvider {...props.form}>{props.children}</FormProvider>
        {props.calls && !refused && (
          <CallsPlace>
            {Parts && !isReading && <Parts.FormCalls form={props.form} calls={props.calls} />}
          </CallsPlace>
        )}
        {Parts && estimate && <Parts.DialogEstimate id={estimateId} estimate={estimate} />}
        <WorkError />
      </DialogBody>
      <DialogButtons
        label={props.submitLabel}
        describedBy={refused ? props.id : Parts && estimate && estimateId}
        refused={held}
        isReading={isReading}
      />
    </DialogForm>
  );
}
