import { useMinute, useNow } from './clock';
import { useFormats } from '../formats';

/** How long something has taken, or took: *2 min 05 s*. Ticks while it lasts. */
export function ElapsedTime(props: { since: number; until?: number | undefined }) {
  const now = useNow(props.until === undefined);
  const { elapsed } = useFormats();
  return (
    <span className="tabular">{elapsed(Math.max(0, (props.until ?? now) - props.since))}</span>
  );
}

/** How long ago something was (ms since 1970): *12 days ago*; the exact time is its tooltip, and is read out. */
export function RelativeTime({ at }: { at: number }) {
  const { ago, dateTime } = useFormats();
  const now = useMinute();
  const exact = dateTime(at);
  return (
    <time dateTime={new Date(at).toISOString()} title={exact}>
      {ago(now - at)}
      <span className="visually-hidden">, {exact}</span>
    </time>
  );
}
