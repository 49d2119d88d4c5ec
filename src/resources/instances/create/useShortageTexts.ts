import { shortagesOf } from '../../../cloud/catalog/spareCapacity';
import type { Template } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import type { NewInstanceReads } from './newInstanceReads';

/** Texts that name the limits which a new instance of an offering and a template would exceed. */
export function useShortageTexts(
  { spare, offerings }: NewInstanceReads,
  offeringId: string,
  template: Template | undefined,
): readonly string[] {
  const t = useText();
  const { number, size } = useFormats();
  const offering = offerings?.items.find(({ id }) => id === offeringId);
  return shortagesOf(spare, offering, template).map(({ of, needed, left }) => {
    const amount = of === 'cpus' ? number : size;
    return t('instances.problem.shortage', { of, needed: amount(needed), left: amount(left) });
  });
}
