import { maxNameLength, nameProblem, parseGiB } from '../../i18n/formats';
import type { SizeRange } from '../volumes/sizeRange';
import type { Text } from '../../i18n/text';

/** Error text for a name; undefined when it is valid. */
export function nameProblemText(
  t: Text,
  name: string,
  options?: { optional?: boolean },
): string | undefined {
  const problem = nameProblem(name, options);
  return problem && t(`problem.name.${problem}`, { max: maxNameLength });
}

/** Error text for a size in GiB; undefined when it is valid. Limits are GiB. */
export function sizeProblemText(t: Text, size: string, limits: SizeRange): string | undefined {
  const parsed = parseGiB(size, limits);
  return 'problem' in parsed ? t(`problem.size.${parsed.problem}`, { ...limits }) : undefined;
}

/** Text for the valid sizes. */
export function sizeRangeText(t: Text, range: SizeRange): string {
  return t(Number.isFinite(range.max) ? 'volumes.add.sizeLimits' : 'volumes.add.sizeFrom', {
    ...range,
  });
}
