import * as v from 'valibot';
import { isVisible, withoutDirectionMarks } from '../lists/names';
import type { Tags } from '../tags/tags';

/** An optional field; null counts as absent. */
export function maybe<T>(schema: v.GenericSchema<unknown, T>) {
  return v.nullish(schema, () => undefined);
}

/** A field that a row can be shown without: undefined too where it cannot be read. */
export function lenient<T>(schema: v.GenericSchema<unknown, T>) {
  return v.fallback(maybe(schema), undefined);
}

/** A text that a person chose, such as a name. */
export const chosenText = v.pipe(v.string(), v.transform(withoutDirectionMarks));

/** A text that is only shown; undefined too where nothing of it is visible. */
export const shownText = lenient(
  v.pipe(
    chosenText,
    v.transform((text) => (isVisible(text) ? text : undefined)),
  ),
);

/** A hypervisor; undefined where it is not known, or not decided yet. */
export const hypervisor = lenient(
  v.pipe(
    shownText,
    v.transform((name) => (name === 'None' || name === 'Any' ? undefined : name)),
  ),
);

/** The id of another resource; undefined where there is none. */
export const reference = maybe(
  v.pipe(
    v.string(),
    v.transform((id) => (id === '' ? undefined : id)),
  ),
);

/** Name of a resource; empty where it has none. */
export const resourceName = v.fallback(v.nullish(chosenText, ''), '');

/** A size or an amount; undefined if it is negative or not a number. */
export const amount = lenient(v.pipe(v.number(), v.finite(), v.minValue(0)));

/** A flag; absent means false. */
export const flag = v.nullish(v.boolean(), false);

/**
 * One of the words that Cairn knows, or the fallback for a word of a newer engine: one new state must not make the
 * whole list unreadable.
 */
export function oneOf<const Word extends string>(words: readonly Word[], fallback: Word) {
  return v.pipe(
    v.string(),
    v.transform((text) => words.find((word) => word === text) ?? fallback),
  );
}

/** A state; one that is missing or cannot be read is unknown. */
export function stateOf<const Word extends string>(words: readonly (Word | 'Unknown')[]) {
  return v.fallback(oneOf(words, 'Unknown'), 'Unknown');
}

const datePattern = /^(\d{4}-\d\d-\d\dT\d\d:\d\d):(\d\d(?:\.\d+)?)([+-]\d\d):?(\d\d)$/;

/**
 * The moment that a date of the engine names, `2021-10-04T09:24:38+0000`, in ms since 1970; NaN if it is none.
 * A leap second, `:60`, is the one after `:59`.
 */
export function parseMoment(text: string): number {
  const [, minute, second = '', hours = '', minutes = ''] = datePattern.exec(text) ?? [];
  if (minute === undefined) return NaN;
  const isLeap = second.startsWith('60');
  const of = (seconds: string) => Date.parse(`${minute}:${seconds}${hours}:${minutes}`);
  return isLeap ? of(second.replace('60', '59')) + 1000 : of(second);
}

/** A date, as ms since 1970. */
export const moment = v.pipe(
  v.string(),
  v.transform(parseMoment),
  v.number('a date like 2021-10-04T09:24:38+0000'),
);

const noTags: Tags = {};
const tagRow = v.object({ key: v.string(), value: chosenText });

/** Tags of a resource; undefined if they cannot be read. Resources without tags share one empty object. */
export const tags: v.GenericSchema<unknown, Tags | undefined> = v.fallback(
  v.pipe(
    v.nullish(v.array(tagRow), []),
    v.transform((rows): Tags | undefined =>
      rows.length === 0 ? noTags : Object.fromEntries(rows.map(({ key, value }) => [key, value])),
    ),
  ),
  undefined,
);

/** The fields that every object of a list may carry: a pending task that acts on it (CloudStack rules §1). */
export const pendingTask = { jobid: maybe(v.string()), jobstatus: maybe(v.number()) };

/** The fields that say whose an object is: a project's, or else an account's in a domain. */
export const owner = {
  projectid: reference,
  project: shownText,
  account: shownText,
  domainid: lenient(v.string()),
  domain: shownText,
  domainpath: shownText,
};

/** The running task on a listed object. */
export function taskIdOf(item: {
  jobid: string | undefined;
  jobstatus: number | undefined;
}): string | undefined {
  return item.jobstatus === 0 ? item.jobid : undefined;
}
