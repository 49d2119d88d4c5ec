import { lazy } from 'react';

/** `ConfirmDialog` for what is there from the start and rarely asks: the code of dialogs comes with the first of them. */
export const LazyConfirmDialog = lazy(async () => ({
  default: (await import('./ConfirmDialog')).ConfirmDialog,
}));
