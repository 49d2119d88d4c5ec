import { formatAgo } from '../../i18n/relativeTime';
import { useFormats } from '../formats';

/**
 * The age of a moment (`at`) as seen at `now`, both in ms since 1970: *12 days ago*. The exact time is its tooltip, and
 * is read out.
 */
export function RelativeTime({ at, now }: { at: number; now: number }) {
  const { language, dateTime } = useFormats();
  const exact = dateTime(at);
  return (
    <time dateTime={new Date(at).toISOString()} title={exact}>
      {formatAgo(now - at, language)}
      <span className="visually-hidden">, {exact}</span>
    </time>
  );
}
