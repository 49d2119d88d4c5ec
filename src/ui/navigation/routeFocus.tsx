import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  type ReactNode,
  type RefObject,
} from 'react';
import { leaveCaret, useCaretWithFocus } from '../form/caret';
import { isRetryAwaited } from './headingFocus';

interface RouteFocusState {
  /** Registers the page's heading; the result unregisters it. */
  heading: (element: HTMLElement | null) => () => void;
}

const RouteFocusContext = createContext<RouteFocusState | undefined>(undefined);

const isDialogOpen = () =>
  document.querySelector(':is([role=dialog], [role=alertdialog]):not([data-leaving] *)') !== null;

/**
 * Moves the focus to the new page's heading when the page changes, once the heading is there.
 * `page` names the page beneath any dialog: a dialog, a panel or a list's state does not change it.
 */
export function RouteFocus(props: { page: string; children: ReactNode }) {
  const { page } = props;
  useCaretWithFocus();
  const shown = useRef(page);
  const awaited = useRef(false);
  const heading = useRef<HTMLElement | null>(null);

  const focus = useCallback(() => {
    if (!awaited.current || heading.current === null) return;
    awaited.current = false;
    if (isDialogOpen()) return;
    leaveCaret();
    heading.current.focus();
  }, []);
  const state = useMemo<RouteFocusState>(
    () => ({
      heading: (element) => {
        heading.current = element;
        awaited.current ||= isRetryAwaited();
        focus();
        return () => {
          if (heading.current === element) heading.current = null;
        };
      },
    }),
    [focus],
  );

  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    awaited.current = true;
    window.scrollTo(0, 0);
    focus();
  }, [page, focus]);

  return <RouteFocusContext value={state}>{props.children}</RouteFocusContext>;
}

/** Gives a page's heading the focus after the change to its page. */
export function useHeadingFocus(heading: RefObject<HTMLElement | null>) {
  const state = useContext(RouteFocusContext);
  useEffect(() => state?.heading(heading.current), [state, heading]);
}
