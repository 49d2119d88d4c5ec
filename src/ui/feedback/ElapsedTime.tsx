import { useNow } from './clock';
import { useFormats } from '../formats';

/** Duration so far, or in all: *2 min 05 s*. Ticks while it grows. */
export function ElapsedTime(props: { since: number; until?: number | undefined }) {
  const now = useNow(props.until === undefined);
  const { elapsed } = useFormats();
  return (
    <span className="tabular">{elapsed(Math.max(0, (props.until ?? now) - props.since))}</span>
  );
}
