import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from './facts';
import { factsOf, type AnswerFacts } from './shape';

/*
 * Extracts the facts of recorded answers, one file a command, each a list of {case, status, answer}:
 *   npx tsx src/simulator/contract/extract.ts FOLDER > src/simulator/contract/recorded-facts.json
 */

/** The facts that cases share, and for each command its cases with the number of their facts. */
interface RecordedFacts {
  source: string;
  facts: AnswerFacts[];
  cases: Record<string, Record<string, number>>;
}

function recorded(folder: string): RecordedFacts {
  const numbers = new Map<string, number>();
  const facts: AnswerFacts[] = [];
  const cases: RecordedFacts['cases'] = {};
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const file of files.toSorted()) {
    const entries: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (!Array.isArray(entries)) throw new Error(`${file} is no list of answers`);
    const ofCommand: Record<string, number> = {};
    for (const entry of entries) {
      if (!isObject(entry)) throw new Error(`${file} has an entry that is no answer`);
      const isJson = isObject(entry.answer) && !('unparsed' in entry.answer);
      const found = factsOf(Number(entry.status), isJson ? entry.answer : undefined);
      const key = JSON.stringify(found);
      const number = numbers.get(key) ?? facts.push(found) - 1;
      numbers.set(key, number);
      ofCommand[String(entry.case)] = number;
    }
    cases[file.replace(/\.json$/, '')] = ofCommand;
  }
  return {
    source:
      'Answers of a CloudStack 4.22 management server: names and types of fields, codes, states',
    facts,
    cases,
  };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: extract.ts FOLDER\n');
  process.exitCode = 2;
} else process.stdout.write(`${JSON.stringify(recorded(folder))}\n`);
