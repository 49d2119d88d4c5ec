import { tagDifference, tagKeys, type Tagged, type Tags } from '../../../cloud/tags/tags';
import type { Text } from '../../../i18n/text';
import { nameProblemText } from '../../rules/problemText';
import { endOfDay, forever, pinOf, purposeOf, purposes } from '../../rules/pins';

/** Values of the fields for purpose and pin. */
export interface PinValues {
  purpose: string;
  keep: 'no' | 'day' | 'forever';
  /** `2027-01-31`, as a date field has it; empty where none was typed, or none that can be. */
  day: string;
}

/** Field values without purpose and pin. */
export const noPin: PinValues = { purpose: '', keep: 'no', day: '' };

/** Key of the text of a purpose that Cairn offers. */
export function purposeKey(purpose: (typeof purposes)[number]) {
  return `pins.purpose.${purpose}` as const;
}

const isSame = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** A purpose as it is shown: those that Cairn offers in the reader's language. */
export function purposeText(t: Text, purpose: string): string {
  const offered = purposes.find((each) => isSame(each, purpose));
  return offered === undefined ? purpose : t(purposeKey(offered));
}

/** A purpose as the tag has it, from the text of a field in any language. */
function purposeValue(t: Text, text: string): string | undefined {
  const offered = purposes.find((each) => isSame(t(purposeKey(each)), text) || isSame(each, text));
  return offered ?? (text.trim() || undefined);
}

/** Fields of a resource as it is now. */
export function pinValues(t: Text, resource: Tagged, now: number): PinValues {
  const until = pinOf(resource, now);
  const purpose = purposeOf(resource);
  return {
    purpose: purpose === undefined ? '' : purposeText(t, purpose),
    keep: until === undefined ? 'no' : until === forever ? 'forever' : 'day',
    day: until === undefined || until === forever ? '' : until,
  };
}

/** Wanted tags for the fields; undefined for tags to delete. */
export function wantedTags(
  t: Text,
  { purpose, keep, day }: PinValues,
): Readonly<Record<string, string | undefined>> {
  return {
    [tagKeys.purpose]: purposeValue(t, purpose),
    [tagKeys.keepUntil]: keep === 'no' ? undefined : keep === 'forever' ? forever : day,
  };
}

/** Tags of a new resource. */
export function newTags(t: Text, values: PinValues): Tags {
  return tagDifference({}, wantedTags(t, values)).add;
}

/** Error text for a purpose. */
export function purposeProblemText(t: Text, purpose: string): string | undefined {
  return nameProblemText(t, purpose, { optional: true });
}

/** Error text for the last day of a pin. */
export function dayProblemText(
  t: Text,
  { keep, day }: Pick<PinValues, 'keep' | 'day'>,
  now: number,
): string | undefined {
  if (keep !== 'day') return undefined;
  const end = endOfDay(day);
  if (end === undefined) return t('pins.problem.noDay');
  return end <= now ? t('pins.problem.past') : undefined;
}
