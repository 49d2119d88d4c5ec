import { formatAgo } from '../../i18n/relativeTime';
import { useFormats } from '../formats';
import { useMinute } from './clock';

/** How long ago something was (ms since 1970): *12 days ago*; the exact time is its tooltip, and is read out. */
export function RelativeTime({ at }: { at: number }) {
  const { language, dateTime } = useFormats();
  const now = useMinute();
  const exact = dateTime(at);
  return (
    <time dateTime={new Date(at).toISOString()} title={exact}>
      {formatAgo(now - at, language)}
      <span className="visually-hidden">, {exact}</span>
    </time>
  );
}
