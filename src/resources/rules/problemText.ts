import { maxNameLength, nameProblem, parseGiB } from '../../i18n/formats';
import type { SizeRange } from '../volumes/sizeRange';
import type { Text } from '../../i18n/text';

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
export function sizeProblemText(t: Text, size: string, limits: SizeRange): string | undefined {
  const parsed = parseGiB(size, limits);
  return 'problem' in parsed ? t(`problem.size.${parsed.problem}`, { ...limits }) : undefined;
}

/** Which sizes can be typed, in words. */
export function sizeRangeText(t: Text, range: SizeRange): string {
  return t(Number.isFinite(range.max) ? 'volumes.add.sizeLimits' : 'volumes.add.sizeFrom', {
    ...range,
  });
}
