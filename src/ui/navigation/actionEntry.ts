import type { ComponentType } from 'react';

/** Dialog of a menu's action: the last part of its address, and the file of its component. */
export interface DialogEntry<Path extends string = string> {
  path: Path;
  load: () => Promise<Readonly<Record<string, ComponentType>>>;
}

/** An action in a menu. */
export interface ActionEntry<Path extends string = string> {
  dialog?: DialogEntry<Path>;
  destructive?: true;
  /** True where it opens a page; these form their own group. */
  isView?: true;
}

/** The dialogs of a resource's actions, by the last part of their addresses. */
export type DialogPath<Operations> =
  Extract<Operations[keyof Operations], { dialog: unknown }> extends {
    dialog: DialogEntry<infer Path>;
  }
    ? Path
    : never;
