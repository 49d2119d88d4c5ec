import type { AnswerFacts } from './shape';

/** A field by its path, without the marks of fields that are not in every item. */
interface Field {
  type: string;
  isEverywhere: boolean;
}

function fieldsIn(facts: AnswerFacts): ReadonlyMap<string, Field> {
  const pairs = facts.fields.split(' ').filter((pair) => pair !== '');
  return new Map(
    pairs.map((pair) => {
      const [path = '', type = ''] = pair.split(':');
      return [path.replaceAll('?', ''), { type, isEverywhere: !path.endsWith('?') }];
    }),
  );
}

/** True where a list or an object has content and the other one is empty. */
function isFilled(fields: ReadonlyMap<string, Field>, path: string): boolean {
  return [...fields.keys()].some(
    (other) => /^[[.]/.test(other.slice(path.length)) && other.startsWith(path),
  );
}

/** True for a field of a list or an object that is empty in the other answer. */
function isInEmpty(fields: ReadonlyMap<string, Field>, path: string): boolean {
  const above = path.replace(/(\[\])?\.[^.]*$/, '');
  if (above === path) return false;
  const type = fields.get(above)?.type;
  return type === 'list' || type === 'object' || isInEmpty(fields, above);
}

/**
 * Differences of an answer from the recorded one: `missing`, `invented` or `type` with the field's path, or another.
 */
export function differences(recorded: AnswerFacts, given: AnswerFacts): string[] {
  const found: string[] = [];
  for (const name of ['status', 'envelope'] as const)
    if (recorded[name] !== given[name])
      found.push(`${name}: ${String(given[name])} instead of ${String(recorded[name])}`);
  for (const [path, value] of Object.entries(recorded.values))
    if (given.values[path] !== value)
      found.push(`${path}: ${String(given.values[path])} instead of ${String(value)}`);
  if (recorded.words.join() !== given.words.join())
    found.push(`words: ${given.words.join()} instead of ${recorded.words.join()}`);
  const right = fieldsIn(recorded);
  const ours = fieldsIn(given);
  for (const [path, { type, isEverywhere }] of right) {
    const own = ours.get(path)?.type;
    const isEither = type === 'list' || type === 'object';
    if (own === type || (isEither && isFilled(ours, path)) || isInEmpty(ours, path)) continue;
    if (own !== undefined && isFilled(right, path)) continue;
    if (own !== undefined) found.push(`type ${path}: ${own} instead of ${type}`);
    else if (isEverywhere) found.push(`missing ${path}`);
  }
  for (const path of ours.keys())
    if (!right.has(path) && !isInEmpty(right, path) && !isFilled(right, path))
      found.push(`invented ${path}`);
  return found;
}
