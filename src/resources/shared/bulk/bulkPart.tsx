import type { ComponentType } from 'react';
import { DeferredTexts, loadDeferredTexts, preferredLanguage } from '../../../i18n/language';
import { preloadablePart } from '../../../ui/feedback/lazyPart';

/** Actions on selected rows, with their texts: they load with the first selection. */
export function bulkPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  const [Part] = preloadablePart<P>(async () => {
    const [Bulk] = await Promise.all([load(), loadDeferredTexts(preferredLanguage())]);
    return (props: P) => (
      <DeferredTexts>
        <Bulk {...props} />
      </DeferredTexts>
    );
  });
  return Part;
}
