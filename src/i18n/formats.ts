import { isVisible } from '../cloud/lists/names';
import { byLanguage, languageOf, type Language } from './languages';

/** Bytes in a GiB; the documented console says GB and Go for it, and so does Cairn. */
export const gib = 1024 ** 3;

const noBreak = '\u00a0';

const oneDecimal = byLanguage(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const whole = byLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));

/**
 * A size in bytes, in the unit that suits it: *16.0 GB*, *16,0 Go*. The documented pictures show
 * *16.0 Go* in French; the decimal sign here is the language's own.
 */
export function formatSize(bytes: number, language: Language): string {
  const { units } = languageOf(language);
  let step = 0;
  let amount = Math.max(0, bytes);
  // 1023.95 and more would be rounded to 1024.0 of the smaller unit.
  while (step < units.length - 1 && amount >= (step === 0 ? 1024 : 1023.95)) {
    amount /= 1024;
    step += 1;
  }
  const format = (step === 0 ? whole : oneDecimal)(language);
  return `${format.format(amount)}${noBreak}${units[step] ?? ''}`;
}

/** A size in GiB, in the same form. */
export function formatGiB(amount: number, language: Language): string {
  return formatSize(amount * gib, language);
}

const padded = (amount: number) => String(amount).padStart(2, '0');

/** A duration in ms as text: *5 s*, *2 min 05 s*, *1 h 02 min*, *3 d 04 h*, *3 d* (French *3 j 04 h*). */
export function formatElapsed(ms: number, language: Language): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  const say = (...parts: (string | number)[]) => parts.join(noBreak);
  if (minutes === 0) return say(seconds, 's');
  if (hours === 0) return say(minutes, 'min', padded(seconds % 60), 's');
  if (days === 0) return say(hours, 'h', padded(minutes % 60), 'min');
  const rest = hours % 24 === 0 ? [] : [padded(hours % 24), 'h'];
  return say(whole(language).format(days), languageOf(language).day, ...rest);
}

const moments = new Map<string, Intl.DateTimeFormat>();

function momentFormat(language: Language, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${language} ${timeZone ?? ''}`;
  const kept = moments.get(key);
  if (kept) return kept;
  const { locale, hourCycle } = languageOf(language);
  const made = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: hourCycle === 'h23' ? '2-digit' : 'numeric',
    minute: '2-digit',
    second: '2-digit',
    hourCycle,
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  moments.set(key, made);
  return made;
}

/**
 * A moment (ms since 1970) in the person's own time zone, in the documented form:
 * *2015-03-25 12:02:35 PM EDT*; in French with 24 hours, *2015-03-25 12:02:35 HAE*.
 */
export function formatMoment(moment: number, language: Language, timeZone?: string): string {
  if (!Number.isFinite(moment)) return '';
  const parts = new Map(
    momentFormat(language, timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  const time = `${part('hour')}:${part('minute')}:${part('second')}`;
  const half = part('dayPeriod').replaceAll(/[.\s]/gu, '').toUpperCase();
  return [day, time, half, part('timeZoneName')].filter((text) => text !== '').join(' ');
}

/** A moment in the person's own time zone, alike in all languages: *2015-03-25 12:02*, with its seconds *12:02:35*. */
export function plainMoment(moment: number, { seconds }: { seconds: boolean }): string {
  const at = new Date(moment);
  const day = [at.getFullYear(), padded(at.getMonth() + 1), padded(at.getDate())].join('-');
  const time = [at.getHours(), at.getMinutes(), ...(seconds ? [at.getSeconds()] : [])];
  return `${day} ${time.map(padded).join(':')}`;
}

/** Error of a typed size. */
export type SizeProblem = 'blank' | 'notANumber' | 'notWhole' | 'tooSmall' | 'tooLarge';

/**
 * Reads a size in whole GiB as a person types it: *16*, *16 GB*, *16 Go*, *1 024*. Limits are GiB,
 * and inclusive.
 */
export function parseGiB(
  text: string,
  limits: { min: number; max: number },
): { gib: number } | { problem: SizeProblem } {
  const typed = text.replaceAll(/\s/gu, '').replace(/(g|gb|gib|go|gio)$/iu, '');
  if (typed === '') return { problem: text.trim() === '' ? 'blank' : 'notANumber' };
  // A comma alone is a decimal sign; only a point after it makes it a thousands sign.
  const isGrouped = /^\d{1,3}(,\d{3})+\.\d+$/u.test(typed);
  if (!isGrouped && !/^\d+([.,]\d+)?$/u.test(typed)) return { problem: 'notANumber' };
  const amount = Number(isGrouped ? typed.replaceAll(',', '') : typed.replace(',', '.'));
  if (!Number.isInteger(amount)) return { problem: 'notWhole' };
  if (amount < limits.min) return { problem: 'tooSmall' };
  if (amount > limits.max) return { problem: 'tooLarge' };
  return { gib: amount };
}

/** Maximum length of names and descriptions in the engine (CloudStack rules §2). */
export const maxNameLength = 255;

/** Error of a typed name or description. */
export type NameProblem = 'blank' | 'tooLong' | 'controlCharacter';

/** Checks a name: something can be seen of it (unless it is optional), not over 255 characters, none that cannot be printed. */
export function nameProblem(
  text: string,
  { optional = false }: { optional?: boolean } = {},
): NameProblem | undefined {
  if (text.trim() === '') return optional ? undefined : 'blank';
  if (/\p{Cc}/u.test(text)) return 'controlCharacter';
  if (!optional && !isVisible(text)) return 'blank';
  return text.length > maxNameLength ? 'tooLong' : undefined;
}

/** The documented name of a new recovery point, `INSTANCE-<milliseconds>`; a long instance name is cut to fit. */
export function defaultRecoveryPointName(instanceName: string, now: number): string {
  const ending = `-${String(now)}`;
  const room = maxNameLength - ending.length;
  // The cut may leave half a character.
  return `${instanceName.slice(0, room).replace(/[\uD800-\uDBFF]$/u, '')}${ending}`;
}
