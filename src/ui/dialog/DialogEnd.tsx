import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useId } from 'react';
import { useText } from '../../i18n/text';
import { DialogFooter } from './DialogFrame';
import { useDialog, type WorkState } from './dialogWork';
import { ErrorNotice } from '../feedback/ErrorNotice';
import { useFormats } from '../formats';
import { Icon } from '../Icon';
import { Notice } from '../feedback/Notice';

function scrollToEnd(element: HTMLElement | null) {
  const body = element?.parentElement;
  if (body) body.scrollTop = body.scrollHeight;
}

/** Reason why the work waits or failed, at the end of the dialog's body; it scrolls into view and is announced. */
export function WorkError() {
  const { error, held, outdated } = useDialog();
  if (error === undefined && held === undefined && !outdated) return null;
  return (
    <div ref={scrollToEnd}>
      <WorkNotice error={error} held={held} outdated={outdated} />
    </div>
  );
}

/** The same for work outside a dialog. */
export function WorkNotice({
  error,
  held,
  outdated,
}: Pick<WorkState, 'error' | 'held' | 'outdated'>) {
  const t = useText();
  const { waitTime } = useFormats();
  return (
    <>
      {held && (
        <Notice tone="progress" role="alert">
          {t('session.held', { wait: waitTime(held.retryAfterMs ?? 0) })}
        </Notice>
      )}
      {outdated && (
        <Notice tone="warning" role="alert">
          {t('session.outdated')}
        </Notice>
      )}
      {error !== undefined && <ErrorNotice error={error} alert />}
    </>
  );
}

/** Place of *API commands*: as high before they are there as after. */
export const CallsPlace = styled('div')`
  min-height: 24px;
`;

const Reading = styled('span')`
  align-self: center;
  margin-inline-start: auto;
  color: var(--ink-soft);
`;

/** *Cancel* at the left, and what the dialog is for at the right, as documented. */
export function DialogButtons(props: {
  label: string;
  refused: boolean;
  /** True while the facts behind the decision are being read, and the button waits for them. */
  isReading: boolean;
  describedBy: string | undefined;
  destructive?: boolean | undefined;
  onConfirm?: (() => void) | undefined;
}) {
  const t = useText();
  const { busy, isSending, close } = useDialog();
  const readingId = useId();
  return (
    <DialogFooter>
      <Button data-cancel="" aria-disabled={isSending} onClick={() => !isSending && close()}>
        {t('ui.cancel')}
      </Button>
      {props.isReading && <Reading id={readingId}>{t('ui.loading')}</Reading>}
      <Button
        type={props.onConfirm ? 'button' : 'submit'}
        variant="contained"
        color={props.destructive ? 'error' : 'primary'}
        aria-disabled={busy || props.refused}
        aria-describedby={props.isReading ? readingId : props.describedBy}
        aria-busy={busy || undefined}
        startIcon={busy ? <Icon name="progress" className="turning" /> : undefined}
        onClick={props.onConfirm}
      >
        {props.label}
      </Button>
    </DialogFooter>
  );
}
