import { useEffect, useState } from 'react';
import type * as Parts from './DialogCalls';

/** *Show the calls* of dialogs, whose code comes with the first dialog that has it. */
export function useCallParts(): typeof Parts | undefined {
  const [parts, setParts] = useState<typeof Parts>();
  useEffect(() => {
    let isHere = true;
    // A console without it is better than none: what could not be loaded is left out.
    import('./DialogCalls').then(
      (loaded) => isHere && setParts(loaded),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);
  return parts;
}
