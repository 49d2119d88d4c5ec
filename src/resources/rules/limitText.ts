import {
  isNearLimit,
  left,
  type Allowances,
  type LimitedThing,
} from '../../cloud/catalog/limitedThings';
import type { Text } from '../../i18n/text';

/** How many more there may be, in words, where that is few; nothing where it is many, not known, or none at all. */
export function limitText(
  t: Text,
  allowances: Allowances | undefined,
  thing: LimitedThing,
): string | undefined {
  const allowance = allowances?.[thing];
  if (typeof allowance !== 'object' || !isNearLimit(allowance) || left(allowance) === 0)
    return undefined;
  return t('limits.left', { thing, left: left(allowance), max: allowance.max });
}
