import { createContext } from 'react';

/** True where other programs reach this page's cloud: false for the one in the browser. */
export const ReachableOutside = createContext(true);
