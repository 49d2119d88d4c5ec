import { useEffect, useState } from 'react';
import { withTimeLimit } from '../../../i18n/timeLimit';
import type * as Calls from './DialogCalls';
import type * as Usually from './DialogEstimate';

type Parts = typeof Calls & typeof Usually;

let loaded: Parts | undefined;

/** How long a dialog waits for them, ms. */
const timeoutMs = 2000;

/** Loads the lazy parts before dialogs open, so that no button moves when they appear. */
export async function loadDialogParts(): Promise<Parts | undefined> {
  try {
    const coming = Promise.all([import('./DialogCalls'), import('./DialogEstimate')]);
    const [calls, usually] = await withTimeLimit(timeoutMs, coming);
    loaded = { ...calls, ...usually };
  } catch {
    // Dialogs work without these parts: after a failure they are left out.
  }
  return loaded;
}

/** *Show the calls* and the usual duration of a dialog: their code comes with the first dialog. */
export function useDialogParts(): Parts | undefined {
  const [parts, setParts] = useState(loaded);
  useEffect(() => {
    if (parts) return undefined;
    let isHere = true;
    void loadDialogParts().then((come) => isHere && setParts(come));
    return () => {
      isHere = false;
    };
  }, [parts]);
  return parts;
}
