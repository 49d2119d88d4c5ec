import { longestTagValue, tagKeys, type Tagged } from '../../cloud/tags/tags';

/** Result of a restore test: whether a copy made from a snapshot of an OS volume works. */
export interface RestoreTest {
  works: boolean;
  /** ms since 1970, to the minute. */
  at: number;
  /** Name of the person. */
  by: string;
}

const words = { works: true, fails: false } as const;
const written = /^(works|fails) (\d{4}-\d\d-\d\dT\d\d:\d\d)Z (.*)$/su;

/** Value of the tag that records a restore test. */
export function restoreTestTag({ works, at, by }: RestoreTest): string {
  const minute = new Date(at).toISOString().slice(0, 16);
  return `${works ? 'works' : 'fails'} ${minute}Z ${by}`.slice(0, longestTagValue);
}

/** Last restore test of a snapshot; undefined where none is recorded, or the tags could not be read. */
export function restoreTestOf({ tags }: Tagged): RestoreTest | undefined {
  const [, word, minute = '', by = ''] = written.exec(tags?.[tagKeys.restoreTest] ?? '') ?? [];
  const at = Date.parse(`${minute}Z`);
  if ((word !== 'works' && word !== 'fails') || Number.isNaN(at)) return undefined;
  return { works: words[word], at, by };
}

/** The latest of some restore tests. */
export function latestTest(tests: readonly RestoreTest[]): RestoreTest | undefined {
  return tests.reduce<RestoreTest | undefined>(
    (latest, test) => (latest === undefined || test.at > latest.at ? test : latest),
    undefined,
  );
}
