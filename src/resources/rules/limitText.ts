import {
  isNearLimit,
  left,
  type Allowances,
  type LimitedThing,
} from '../../cloud/catalog/limitedThings';
import type { Text } from '../../i18n/text';

/** Number of free slots as text, where few are left; undefined where many, none or an unknown number are. */
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
