import type { ComponentType } from 'react';

/** An action in a menu. */
export interface ActionEntry {
  /** Loads the file of its dialog. The address of the dialog ends with the action's name. */
  dialog?: () => Promise<Readonly<Record<string, ComponentType>>>;
  destructive?: true;
  /** True where it opens a page; these form their own group. */
  isView?: true;
}

/** Last part of the address of an action's dialog: *takeSnapshot* → `take-snapshot`. */
export const dialogPart = (action: string) =>
  action.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
