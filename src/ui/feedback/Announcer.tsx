import { Suspense, useId, useLayoutEffect, useEffect, useState, type ReactNode } from 'react';
import { Announcer, AnnouncerContext, useAnnouncer } from './announce';
import { lazyPart } from './lazyPart';

/** Loads the code of toasts, which comes after the first page. */
export const loadToasts = () => import('./Toasts');

/** If its code cannot be loaded, texts are still spoken, and *Tasks* has them. */
const LazyToasts = lazyPart(
  async () => ({ default: (await loadToasts()).Toasts }),
  () => null,
);

/** Gives all below it `useAnnounce()`, and holds the page's live region and its toasts. */
export function AnnouncerProvider(props: {
  /** Stands above the toasts. */
  bar?: ReactNode;
  /** Key of the page: errors disappear with it. */
  page?: string | undefined;
  children: ReactNode;
}) {
  const { page } = props;
  const [announcer] = useState(() => new Announcer());
  useEffect(() => announcer.stop, [announcer]);
  useEffect(() => announcer.turnPage, [announcer, page]);
  return (
    <AnnouncerContext value={announcer}>
      <AnnouncerOutlet />
      {props.bar}
      <ToastOutlet />
      {props.children}
    </AnnouncerContext>
  );
}

function ToastOutlet() {
  const { shown } = useAnnouncer();
  return <Suspense fallback={null}>{shown.toasts.length > 0 && <LazyToasts />}</Suspense>;
}

/**
 * Live region. The last one mounted announces: a dialog has its own, since everything outside is hidden from screen
 * readers.
 */
export function AnnouncerOutlet() {
  const id = useId();
  const { announcer, shown } = useAnnouncer();
  useLayoutEffect(() => announcer.enter(id), [announcer, id]);
  const speech = shown.outlet === id ? shown.speech : undefined;
  return (
    <div className="visually-hidden">
      <div role="status" aria-atomic="false">
        {speech?.polite.map(({ key, text }) => (
          <p key={key}>{text}</p>
        ))}
      </div>
      {speech?.alert !== undefined && (
        <div role="alert" key={speech.alert.key}>
          {speech.alert.text}
        </div>
      )}
    </div>
  );
}
