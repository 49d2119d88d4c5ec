import {
  createContext,
  Suspense,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { useLocation, useOutlet } from 'react-router';

interface Exit {
  /** Its route has closed: the dialog plays its exit, then unmounts. */
  isLeaving: boolean;
  /** Called when a dialog appears and when it has left the screen. */
  setOnScreen: (isOnScreen: boolean) => void;
}

const ExitContext = createContext<Exit>({ isLeaving: false, setOnScreen: () => {} });

/** For a dialog's frame: if it is leaving, and the callback for when it has left the screen. */
export function useDialogExit(): { isLeaving: boolean; left: () => void } {
  const { isLeaving, setOnScreen } = useContext(ExitContext);
  useEffect(() => {
    setOnScreen(true);
    return () => setOnScreen(false);
  }, [setOnScreen]);
  return { isLeaving, left: () => setOnScreen(false) };
}

/**
 * Outlet of a dialog. When `name` changes, the page behind changes at once; the previous dialog stays, unchanged,
 * for its exit, and `children` replace it afterwards.
 */
export function DialogExit(props: { name: string; fallback?: ReactNode; children: ReactNode }) {
  const { name, children } = props;
  const [shown, setShown] = useState({ name, children });
  const [isOnScreen, setOnScreen] = useState(false);
  const isLeaving = shown.name !== name && isOnScreen;
  if (!isLeaving && (shown.name !== name || shown.children !== children))
    setShown({ name, children });
  const exit = useMemo(() => ({ isLeaving, setOnScreen }), [isLeaving]);
  return (
    <ExitContext value={exit}>
      <Suspense key={shown.name} fallback={props.fallback}>
        {shown.children}
      </Suspense>
    </ExitContext>
  );
}

/** The dialog at the address, over the page of a section. */
export function DialogOutlet({ fallback }: { fallback: ReactNode }) {
  const outlet = useOutlet();
  return (
    <DialogExit name={useLocation().pathname} fallback={fallback}>
      {outlet}
    </DialogExit>
  );
}
