import type { FocusEvent, KeyboardEvent, MouseEvent, SyntheticEvent } from 'react';
import { isMoveKey } from './navigation';

/** Actions of a person on a node. */
export interface TreeActions {
  /** The node has got the focus; `byKey` when the person can be expected to look for it. */
  focused(id: string, byKey: boolean): void;
  /** The focus has left a node. */
  blurred(): void;
  pressed(id: string): void;
  /** The node's box was clicked, or Space pressed on it. False: there is nothing to choose. */
  toggled(id: string): boolean;
  /** A key that moves about was pressed on the node. */
  moved(id: string, key: string): void;
  /** A character was typed; `at` in ms. */
  typed(id: string, letter: string, at: number): void;
  /** `*` was typed. */
  allUnfolded(): void;
  openMenu(id: string, item: HTMLElement): void;
  /** Enter was pressed on the node. */
  entered(id: string, item: HTMLElement): void;
  /** A click beside all nodes: far off, they are dots. */
  missed(x: number, y: number): void;
}

function itemOf(event: SyntheticEvent): { id: string; item: HTMLElement } | undefined {
  const target = event.target instanceof Element ? event.target : null;
  const item = target?.closest<HTMLElement>('[role="treeitem"]');
  const id = item?.getAttribute('data-id');
  return item && id ? { id, item } : undefined;
}

const isOnBox = (event: SyntheticEvent) =>
  event.target instanceof Element && event.target.closest('[data-box]') !== null;

const isOnButton = (event: SyntheticEvent) =>
  event.target instanceof Element && event.target.closest('button') !== null;

const isTyped = ({ key }: KeyboardEvent) => key.length === 1 && key !== ' ';

/** With Shift, a key may type a capital or a `*`. */
const isPlain = (event: KeyboardEvent) =>
  !event.altKey && !event.ctrlKey && !event.metaKey && (!event.shiftKey || isTyped(event));

/** Handlers for the element around the tree, one set for all its nodes. */
export function treeEvents(act: TreeActions) {
  const ask = ({ id, item }: { id: string; item: HTMLElement }) => {
    item.focus({ preventScroll: true });
    act.openMenu(id, item);
  };
  return {
    onFocus: (event: FocusEvent) => {
      const at = itemOf(event);
      if (at === undefined) return;
      // The keys are heard on the tree item: the focus belongs there even when it is sent to the card's button.
      if (event.target === at.item) act.focused(at.id, at.item.matches(':focus-visible'));
      else at.item.focus({ preventScroll: true });
    },
    onBlur: (event: FocusEvent) => {
      if (itemOf(event)) act.blurred();
    },
    onClick: (event: MouseEvent) => {
      const at = itemOf(event);
      if (at === undefined) {
        act.missed(event.clientX, event.clientY);
        return;
      }
      if (isOnButton(event)) {
        ask(at);
        return;
      }
      at.item.focus({ preventScroll: true });
      if (!isOnBox(event) || !act.toggled(at.id)) act.pressed(at.id);
    },
    onContextMenu: (event: MouseEvent) => {
      const at = itemOf(event);
      if (at === undefined) return;
      event.preventDefault();
      ask(at);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const at = itemOf(event);
      if (at === undefined || !isPlain(event)) return;
      if (isMoveKey(event.key)) act.moved(at.id, event.key);
      else if (event.key === 'Enter') act.entered(at.id, at.item);
      else if (event.key === '*') act.allUnfolded();
      else if (isTyped(event)) act.typed(at.id, event.key, event.timeStamp);
      else if (event.key !== ' ') return;
      else if (!act.toggled(at.id)) act.pressed(at.id);
      event.preventDefault();
    },
  };
}
