import styled from '@emotion/styled';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { AnnouncerOutlet } from '../feedback/Announcer';
import { useDialogExit } from './DialogExit';
import { FrameContext, returnFocus, useDialog, useWork } from './dialogWork';
import { Icon } from '../Icon';
import { narrow } from '../tokens';

const Frame = styled(Dialog)`
  & .MuiDialog-paper {
    width: min(34rem, calc(100vw - 32px));
    max-width: none;
    max-height: calc(100dvh - 32px - min(8vh, 72px));
    margin: 0 16px;
    border: 1px solid var(--line);
    border-radius: 10px;
    box-shadow: var(--shadow);
  }
  &[data-wide='true'] .MuiDialog-paper {
    width: min(46rem, calc(100vw - 32px));
  }
  &[data-leaving] {
    pointer-events: none;
  }
  & .MuiDialog-container {
    align-items: flex-start;
    padding-top: min(8vh, 72px);
  }
  ${narrow} {
    & .MuiDialog-container {
      align-items: flex-end;
      padding: 0;
    }
    &[data-wide] .MuiDialog-paper,
    & .MuiDialog-paper {
      width: 100%;
      max-height: 100dvh;
      margin: 0;
      border-width: 1px 0 0;
      border-radius: 12px 12px 0 0;
    }
  }
`;

const Inside = styled('div')`
  display: flex;
  flex-direction: column;
  min-height: 0;
`;

/** Not a `header`, nor the buttons a `footer`: outside an article or a section those are landmarks of the page. */
const Head = styled('div')`
  display: flex;
  align-items: center;
  gap: 8px;
  padding: 12px 10px 12px 20px;
  border-bottom: 1px solid var(--line);
  & > h2 {
    flex: 1;
    font-size: 1.0625rem;
    overflow-wrap: anywhere;
  }
`;

/** Holds body and footer; its body scrolls. */
export const DialogForm = styled('form')`
  display: flex;
  flex-direction: column;
  min-height: 0;
`;

export const DialogBody = styled('div')`
  flex: 1;
  overflow-y: auto;
  padding: 18px 20px 20px;
  & > * + * {
    margin-top: 14px;
  }
  & > p,
  & > div > :last-child {
    margin-bottom: 0;
  }
`;

export const DialogFooter = styled('div')`
  display: flex;
  justify-content: space-between;
  gap: 12px;
  padding: 12px 20px;
  border-top: 1px solid var(--line);
  & > button {
    flex: 0 1 auto;
    min-width: 5.5rem;
    white-space: normal;
  }
`;

export interface DialogFrameProps {
  title: string;
  role: 'dialog' | 'alertdialog';
  /** The element that describes an alertdialog. */
  describedBy?: string | undefined;
  /** Resource whose Action button gets the focus when the opener is gone. */
  rowId?: string | undefined;
  /** Closes the dialog's route at once: the address becomes that of the page beneath. */
  onClose: () => void;
  wide?: boolean | undefined;
  children: ReactNode;
  /** Returns the element with the initial focus, inside the dialog's element. */
  start: (dialog: HTMLElement) => HTMLElement | null;
}

/**
 * The frame of every dialog. It is open while mounted; in a `DialogExit` it plays its exit when its route closes.
 */
export function DialogFrame(props: DialogFrameProps) {
  const id = useId();
  const { isLeaving, left } = useDialogExit();
  const { rowId, onClose } = props;
  // The address may change a moment after the press: a second press must not go back further.
  const isClosed = useRef(false);
  const close = useCallback(() => {
    if (isClosed.current) return;
    isClosed.current = true;
    onClose();
  }, [onClose]);
  const open = !isLeaving;
  const work = useWork(close, open);
  const leave = () => {
    work.stop();
    close();
  };
  useReturningFocus(id, open, rowId);
  useLateHiding(open);

  return (
    <Frame
      open={open}
      onClose={(_, reason) => {
        if (reason === 'escapeKeyDown' && !work.isSending) leave();
      }}
      role={props.role}
      aria-labelledby={`${id}title`}
      aria-describedby={props.describedBy}
      disableRestoreFocus
      disableAutoFocus
      transitionDuration={{ enter: 80, exit: 100 }}
      slotProps={{
        transition: { onExited: left, role: undefined },
        // Orca reads an alertdialog when it appears and again when it gets the focus: this way it reads it once.
        container: { 'aria-live': 'off' },
      }}
      data-wide={props.wide}
      data-leaving={isLeaving || undefined}
    >
      <FrameContext value={{ ...work, close: leave }}>
        <DialogInside id={id} title={props.title} start={props.start}>
          {props.children}
        </DialogInside>
      </FrameContext>
    </Frame>
  );
}

/** Delay before the page is hidden from screen readers, though a modal dialog is open (ms). */
const hiding = 300;

/**
 * The modal hides the page from screen readers at once. Orca then looks for the caret before it knows the focus, and
 * does not announce the dialog: so the page is hidden a moment later.
 */
function useLateHiding(open: boolean) {
  useEffect(() => {
    const page = document.getElementById('root');
    if (!open || page?.ariaHidden !== 'true') return undefined;
    page.ariaHidden = null;
    const timer = window.setTimeout(() => (page.ariaHidden = 'true'), hiding);
    return () => window.clearTimeout(timer);
  }, [open]);
}

/** Returns the focus to the element that had it before the dialog, however the dialog closes, Back included. */
function useReturningFocus(dialogId: string, open: boolean, rowId: string | undefined) {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    if (open) return undefined;
    // The modal has released the focus and is still on the screen: a screen reader announces the new focus.
    const timer = window.setTimeout(() => {
      const modal = document.getElementById(dialogId)?.closest('.MuiDialog-root');
      const active = document.activeElement;
      // Another page's heading or a panel may already have the focus.
      if (active === document.body || modal?.contains(active)) returnFocus(opener, rowId);
    });
    return () => window.clearTimeout(timer);
  }, [dialogId, open, opener, rowId]);
  useEffect(
    () => () => {
      window.setTimeout(() => {
        const isFree = document.activeElement === document.body;
        if (isFree && document.getElementById(dialogId) === null) returnFocus(opener, rowId);
      });
    },
    [dialogId, opener, rowId],
  );
}

/** In the document as soon as it is mounted, so it can place the focus. */
function DialogInside(props: {
  id: string;
  title: string;
  start: DialogFrameProps['start'];
  children: ReactNode;
}) {
  const t = useText();
  const element = useRef<HTMLDivElement>(null);
  const { isSending, close } = useDialog();
  const { start } = props;
  useEffect(() => {
    if (element.current === null || element.current.contains(document.activeElement)) return;
    const first = start(element.current);
    first?.focus();
    if (first instanceof HTMLInputElement && first.dataset['select'] !== undefined) first.select();
  }, [start]);
  return (
    <Inside ref={element} id={props.id}>
      <Head>
        <h2 id={`${props.id}title`}>{props.title}</h2>
        <IconButton
          aria-label={t('ui.close')}
          aria-disabled={isSending}
          onClick={() => !isSending && close()}
        >
          <Icon name="cross" />
        </IconButton>
      </Head>
      <AnnouncerOutlet />
      {props.children}
    </Inside>
  );
}
