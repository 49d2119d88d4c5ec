import { afterAll, describe, expect, it } from 'vitest';
import { differences } from './compare';
import recorded from './recorded-facts.json';
import type { AnswerFacts } from './shape';
import { ignoredDifferences, notReproduced } from './recordedGaps';
import { situations } from './situations';
import { signatures } from '../wire/signatures';

/*
 * The practice cloud's answers against those of a real 4.22 server in the same situation: status, envelope, codes,
 * states, words, and fields with their types (see extract.ts).
 */

const facts: readonly AnswerFacts[] = recorded.facts;
const cases: Readonly<Record<string, Readonly<Record<string, number>>>> = recorded.cases;

/** Files of the recording that are named after no command. */
const others = ['forbidden-command', 'unknown-command', 'no-command', 'session'];
const names = Object.entries(cases)
  .filter(([command]) => command in signatures || others.includes(command))
  .flatMap(([command, ofCommand]) => Object.keys(ofCommand).map((name) => `${command} ${name}`));

const needed = new Set<RegExp>();

/** Differences without the practice cloud's deliberate omissions. */
function unexplained(found: readonly string[]): string[] {
  return found.filter((difference) => {
    const reason = ignoredDifferences.find(({ what }) => what.test(difference));
    if (reason !== undefined) needed.add(reason.what);
    return reason === undefined;
  });
}

function recordedFacts(name: string): AnswerFacts {
  const [command = '', which = ''] = name.split(' ');
  const found = facts[cases[command]?.[which] ?? -1];
  if (found === undefined) throw new Error(`${name} was not recorded`);
  return found;
}

describe('as a real server answers', () => {
  it.each(Object.entries(situations))('%s', async (name, reproduce) => {
    expect(unexplained(differences(recordedFacts(name), await reproduce()))).toEqual([]);
  });

  it('is compared in every recorded case, but for those that have a reason', () => {
    const reasons = new Set(notReproduced.flatMap(({ cases }) => cases));
    expect(names.filter((name) => !(name in situations) && !reasons.has(name))).toEqual([]);
    expect([...reasons].filter((name) => name in situations || !names.includes(name))).toEqual([]);
  });

  afterAll(() => {
    const needless = ignoredDifferences
      .filter(({ what }) => !needed.has(what))
      .map(({ what }) => String(what));
    expect(needless, 'exceptions that are not needed any more').toEqual([]);
  });
});
