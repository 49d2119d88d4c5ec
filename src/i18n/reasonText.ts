import { reasonKey, type Verdict } from '../domain/reasons';
import type { Text } from './text';

/** Why an action is refused, in words; undefined when it is allowed, or not offered at all. */
export function reasonText(t: Text, verdict: Verdict | undefined): string | undefined {
  if (verdict === undefined || verdict.allowed) return undefined;
  return t(reasonKey(verdict.reason), verdict.reason.values);
}
