import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

/** Place of the toasts: top right, else where they do not cover the focused element. */
export type ToastPlace = 'top' | 'bottom' | 'corner';

/** A box of the window, in CSS pixels. */
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Distance from the edges of the window (px), as in `Toasts`. */
const edge = 16;

/** Where toasts of that size would be. `barEnd`: where the bar ends in the window, px. */
export function toastBox(
  place: ToastPlace,
  size: { width: number; height: number },
  page: { width: number; height: number; barEnd: number },
): Box {
  const top = place === 'top' ? page.barEnd : page.height - edge - size.height;
  const left = place === 'corner' ? edge : page.width - edge - size.width;
  return { left, top, right: left + size.width, bottom: top + size.height };
}

/** The first place, from the present one on, that leaves the focus in sight; the present one where none does. */
export function freePlace(
  now: ToastPlace,
  focus: Box,
  boxOf: (place: ToastPlace) => Box,
): ToastPlace {
  const places: readonly ToastPlace[] = [now, 'top', 'bottom', 'corner'];
  return places.find((place) => !overlap(focus, boxOf(place))) ?? now;
}

/** Box of the focused element, or of the menu around it. Headings are focused for screen readers only. */
function focusedBox(stack: HTMLElement): Box | undefined {
  const active = document.activeElement;
  if (active === null || active === document.body || stack.contains(active)) return undefined;
  if (active.matches('h1, h2, main')) return undefined;
  return (active.closest('[role=menu], [role=listbox]') ?? active).getBoundingClientRect();
}

/** Moves toasts aside only when they would cover the focused element. */
export function useToastPlace(stack: RefObject<HTMLElement | null>, shown: unknown): ToastPlace {
  const [place, setPlace] = useState<ToastPlace>('top');
  const look = useEffectEvent(() => {
    const element = stack.current;
    const focus = element && focusedBox(element);
    if (!focus) return;
    const { width, height } = element.getBoundingClientRect();
    const barEnd = element.parentElement?.getBoundingClientRect().top ?? 0;
    const page = { width: innerWidth, height: innerHeight, barEnd };
    setPlace(freePlace(place, focus, (other) => toastBox(other, { width, height }, page)));
  });
  useEffect(() => {
    // A menu gets the focus before it has its final position.
    const later = () => requestAnimationFrame(() => look());
    later();
    const events = ['focusin', 'scroll', 'resize'] as const;
    for (const event of events) addEventListener(event, later, { passive: true });
    return () => events.forEach((event) => removeEventListener(event, later));
  }, [shown]);
  return place;
}
