import { useEffect, useEffectEvent } from 'react';
import { areSingleKeysOn } from '../../ui/singleKeys';

/** Dialog that a page-wide key opens. */
export type KeyPart = 'palette' | 'keys';

/** Elements in which letters and signs are typed, or jump to an item. */
const typing =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true], [role=menu], [role=tree], [role=listbox]';

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest(typing) !== null;

const isDialogOpen = () => document.querySelector('[role$=dialog]') !== null;

function focusOn(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}

/** Letters typed after Ctrl+K while the code of the palette loads; undefined while it is not loading. */
export interface TypedAhead {
  current: string | undefined;
}

/** Adds a key to the letters for the palette; `false` where it types nothing. */
function typeAhead({ key }: KeyboardEvent, typed: TypedAhead, text: string): boolean {
  if (key === 'Backspace') typed.current = text.slice(0, -1);
  else if (key.length === 1) typed.current = text + key;
  else return false;
  return true;
}

/** Runs the action of a key; `false` where the key has none, or not now. */
function act(event: KeyboardEvent, open: (part?: KeyPart) => void, typed: TypedAhead): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'k' || event.shiftKey || isDialogOpen()) return false;
    typed.current = '';
    open('palette');
    return true;
  }
  if (typed.current !== undefined && !isDialogOpen()) {
    if (event.key !== 'Escape') return typeAhead(event, typed, typed.current);
    open();
    return true;
  }
  if (event.key === 'F8') return focusOn('[data-toasts] :is(a, button)');
  if (isTyping(event.target) || isDialogOpen() || !areSingleKeysOn()) return false;
  if (event.key === '/') return focusOn('main [role=search] input');
  if (event.key === '.') return focusOn('main [data-selection] button');
  if (event.key !== '?') return false;
  open('keys');
  return true;
}

/** The keys of every page: Ctrl+K, F8, and while nothing is typed `/`, `.` and `?`. */
export function useKeys(open: (part?: KeyPart) => void, typed: TypedAhead): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.defaultPrevented && act(event, open, typed)) event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
