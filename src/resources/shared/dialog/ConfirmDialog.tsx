import { useId, type ReactNode } from 'react';
import type { DurationEstimate } from '../../../cloud/tasks/durations';
import { CallsPlace, DialogButtons, WorkError } from '../../../ui/dialog/DialogEnd';
import { DialogBody, DialogFrame } from '../../../ui/dialog/DialogFrame';
import { useDialog, useNextTurn, type Work } from '../../../ui/dialog/dialogWork';
import { TypedName, useNameTyping } from '../../../ui/dialog/TypedName';
import { useDialogParts } from './lazyDialogParts';
import { DoubtNotice, Refusal, type DialogDoubt, type Remedy } from '../../../ui/feedback/Notice';
import type { CallsNow } from '../ShowCalls';

export interface ConfirmDialogProps {
  title: string;
  /** Verb and object: *Delete recovery point*. */
  confirmLabel: string;
  /** It destroys data. */
  destructive?: boolean | undefined;
  /** The dialog closes when this resolves, unless with `false`; it shows a failure. */
  onConfirm: Work;
  /** Closes the dialog's route at once: the address becomes that of the page beneath. */
  onClose: () => void;
  /** Resource whose Action button gets the focus when the opener is gone. */
  rowId?: string | undefined;
  /** Reason why confirming is refused now. */
  confirmDisabledReason?: string | undefined;
  /** Name to type first, where nothing can be recovered. */
  typedName?: string | undefined;
  /** Unknown fact about the action, where it is not refused. */
  doubt?: DialogDoubt | undefined;
  /** Link to where the reason can be resolved. */
  remedy?: Remedy | undefined;
  wide?: boolean | undefined;
  /** Usual duration of the task that it starts. */
  estimate?: DurationEstimate | undefined;
  /** Commands that *Confirm* would send now. */
  calls?: CallsNow | undefined;
  /** Result of the action; the screen reader reads it when the dialog opens. */
  children: ReactNode;
  /** Steps to take first, or details to look up; the screen reader does not read them by itself. */
  beside?: ReactNode;
}

/** Confirmation of an action; starts on *Cancel*. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const id = useId();
  return (
    <DialogFrame
      title={props.title}
      role="alertdialog"
      describedBy={id}
      rowId={props.rowId}
      onClose={props.onClose}
      wide={props.wide}
      start={cancelButton}
    >
      <ConfirmInside {...props} id={id} />
    </DialogFrame>
  );
}

const cancelButton = (dialog: HTMLElement) => dialog.querySelector<HTMLElement>('[data-cancel]');

function ConfirmInside(props: ConfirmDialogProps & { id: string }) {
  const work = useDialog();
  const Parts = useDialogParts();
  const refused = props.confirmDisabledReason !== undefined;
  const isReading = !refused && props.doubt === 'reading';
  const held = refused || isReading;
  const typing = useNameTyping(props.typedName);
  const confirm = () => void work.run(props.onConfirm);
  const press = () => {
    if (held || work.busy) return;
    if (typing.isTyped) confirm();
    else typing.refuse();
  };
  useNextTurn(work, () => (held ? work.outdate() : confirm()));
  const estimate = held ? undefined : props.estimate;
  const estimateId = `${props.id}estimate`;
  return (
    <>
      <DialogBody>
        <div id={props.id}>
          {props.confirmDisabledReason !== undefined && (
            <Refusal reason={props.confirmDisabledReason} remedy={props.remedy} />
          )}
          {!refused && props.doubt && props.doubt !== 'reading' && (
            <DoubtNotice doubt={props.doubt} />
          )}
          {props.children}
        </div>
        {props.beside}
        {!refused && props.typedName !== undefined && (
          <TypedName name={props.typedName} typing={typing} onEnter={press} />
        )}
        {props.calls && !refused && (
          <CallsPlace>
            {Parts && !isReading && <Parts.DialogCalls calls={props.calls} />}
          </CallsPlace>
        )}
        {Parts && estimate && <Parts.DialogEstimate id={estimateId} estimate={estimate} />}
        <WorkError />
      </DialogBody>
      <DialogButtons
        label={props.confirmLabel}
        destructive={props.destructive}
        refused={held || !typing.isTyped}
        isReading={isReading}
        describedBy={held ? props.id : Parts && estimate && estimateId}
        onConfirm={press}
      />
    </>
  );
}
