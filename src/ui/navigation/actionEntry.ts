import type { ComponentType } from 'react';

/** A dialog of a menu's action: the last part of its address over its thing, and the file of its component. */
export interface DialogEntry {
  path: string;
  load: () => Promise<Readonly<Record<string, ComponentType>>>;
}

/** How an action looks in a menu, and the dialog that it opens, where it opens one. */
export interface ActionEntry {
  dialog?: DialogEntry;
  destructive?: true;
  /** It leads to a page: such actions are apart. */
  isView?: true;
}
