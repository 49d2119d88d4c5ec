/** One item of an action menu. */
export interface MenuAction {
  id: string;
  label: string;
  /** Why it cannot be done now; it stays in the menu, focusable, and says so. */
  reason: string | undefined;
  /** Unknown fact about the action; it can be chosen anyway. */
  doubt?: string | undefined;
  /** A line is drawn between groups. */
  group: number;
  destructive?: boolean | undefined;
  /** Runs when the menu has gone, so that the dialog it opens is heard. */
  onSelect(): void;
}

export interface ActionMenuProps {
  /** Subject of the actions; names the menu. */
  name: string;
  /** Where the menu opens; it is closed without one. */
  anchor: HTMLElement | null;
  actions: readonly MenuAction[];
  onClose: () => void;
}
