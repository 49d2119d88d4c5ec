import { useEffect, useState } from 'react';
import type * as Calls from './DialogCalls';
import type * as Usually from './DialogUsual';

type Parts = typeof Calls & typeof Usually;

/** What dialogs say besides, *Show the calls* and how long it usually takes: its code comes with the first dialog. */
export function useLateParts(): Parts | undefined {
  const [parts, setParts] = useState<Parts>();
  useEffect(() => {
    let isHere = true;
    // A console without it is better than none: what could not be loaded is left out.
    Promise.all([import('./DialogCalls'), import('./DialogUsual')]).then(
      ([calls, usually]) => isHere && setParts({ ...calls, ...usually }),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  return parts;
}
