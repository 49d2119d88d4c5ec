import type { ComponentType } from 'react';
import { DeferredTexts, loadDeferredTexts, preferredLanguage } from '../../../i18n/language';
import { laterPart } from '../../../ui/feedback/lostPart';

/** What can be done with selected rows, with its texts: it comes with the first selection. */
export function bulkPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  const [Part] = laterPart<P>(async () => {
    const [Bulk] = await Promise.all([load(), loadDeferredTexts(preferredLanguage())]);
    return (props: P) => (
      <DeferredTexts>
        <Bulk {...props} />
      </DeferredTexts>
    );
  });
  return Part;
}
