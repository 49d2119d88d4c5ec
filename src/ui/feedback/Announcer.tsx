import { useId, useLayoutEffect, useEffect, useState, type ReactNode } from 'react';
import { Announcer, AnnouncerContext, useAnnouncer } from './announce';
import { Toasts } from './Toasts';

/** Gives all below it `useAnnounce()`, and holds the page's live region and its toasts. */
export function AnnouncerProvider(props: { children: ReactNode }) {
  const [announcer] = useState(() => new Announcer());
  useEffect(() => announcer.stop, [announcer]);
  return (
    <AnnouncerContext value={announcer}>
      <AnnouncerOutlet />
      {props.children}
      <Toasts />
    </AnnouncerContext>
  );
}

/**
 * A live region, empty until something is said. The one that was mounted last speaks:
 * a dialog hosts its own, since what is outside of it is hidden from screen readers.
 */
export function AnnouncerOutlet() {
  const id = useId();
  const { announcer, shown } = useAnnouncer();
  useLayoutEffect(() => announcer.enter(id), [announcer, id]);
  const speech = shown.outlet === id ? shown.speech : undefined;
  return (
    <div className="visually-hidden">
      <div role="status">{speech?.polite}</div>
      {speech?.alert !== undefined && (
        <div role="alert" key={speech.alert.key}>
          {speech.alert.text}
        </div>
      )}
    </div>
  );
}
