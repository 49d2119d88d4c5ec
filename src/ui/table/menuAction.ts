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
  /** Runs when the menu has closed, so that screen readers announce the dialog that it opens. */
  onSelect(): void;
}

export interface ActionMenuProps {
  /** Subject of the actions; names the menu. */
  name: string;
  /** Anchor of the menu; without one it is closed. */
  anchor: HTMLElement | null;
  actions: readonly MenuAction[];
  onClose: () => void;
}
