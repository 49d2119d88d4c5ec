import { maxNameLength, nameProblem, parseGiB } from '../domain/formats';
import type { Text } from './text';

/** What is wrong with a name, in words; undefined when nothing is. */
export function nameProblemText(
  t: Text,
  name: string,
  options?: { optional?: boolean },
): string | undefined {
  const problem = nameProblem(name, options);
  return problem && t(`problem.name.${problem}`, { max: maxNameLength });
}

/** What is wrong with a size in GiB, in words; undefined when nothing is. Limits are GiB. */
export function sizeProblemText(
  t: Text,
  size: string,
  limits: { min: number; max: number },
): string | undefined {
  const parsed = parseGiB(size, limits);
  return 'problem' in parsed ? t(`problem.size.${parsed.problem}`, limits) : undefined;
}
