import { useEffect, useEffectEvent } from 'react';
import { areSingleKeysOn } from './singleKeys';

/** Dialog that a page-wide key opens. */
export type KeyPart = 'palette' | 'keys';

/** In these, letters and signs are typed, or lead to an item that begins with them. */
const typing =
  'input, textarea, select, [contenteditable=true], [role=menu], [role=tree], [role=listbox]';

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest(typing) !== null;

const isDialogOpen = () => document.querySelector('[role$=dialog]') !== null;

function focusOn(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}

/** Runs the action of a key; `false` where the key has none, or not now. */
function act(event: KeyboardEvent, open: (part: KeyPart) => void): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'k' || event.shiftKey || isDialogOpen()) return false;
    open('palette');
    return true;
  }
  if (event.key === 'F8') return focusOn('[data-toasts] :is(a, button)');
  if (isTyping(event.target) || isDialogOpen() || !areSingleKeysOn()) return false;
  if (event.key === '/') return focusOn('main [role=search] input');
  if (event.key !== '?') return false;
  open('keys');
  return true;
}

/** The keys of every page: Ctrl+K, F8, and while nothing is typed `/` and `?`. */
export function useKeys(open: (part: KeyPart) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.defaultPrevented && act(event, open)) event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
