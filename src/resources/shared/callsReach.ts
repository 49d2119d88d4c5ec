import { createContext } from 'react';

/** Whether other programs reach this page's cloud: not the one that lives in the browser. */
export const OthersReachCloud = createContext(true);
