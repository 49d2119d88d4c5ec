import {
  isNearLimit,
  left,
  type Allowances,
  type LimitedResource,
} from '../../cloud/catalog/limitedResources';
import type { Text } from '../../i18n/text';

/** Number of free slots as text, where few are left; undefined where many, none or an unknown number are. */
export function limitText(
  t: Text,
  allowances: Allowances | undefined,
  resource: LimitedResource,
): string | undefined {
  const allowance = allowances?.[resource];
  if (typeof allowance !== 'object' || !isNearLimit(allowance) || left(allowance) === 0)
    return undefined;
  return t('limits.left', { resource, left: left(allowance), max: allowance.max });
}
