import { useStore } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import type { Drawing } from './drawing';
import {
  areaSeen,
  detailAt,
  isWithin,
  type Area,
  type Box,
  type Detail,
  type Size,
} from './viewport';

/** Far off, more nodes than these are dots alone; those that stand out are in the page all the same. */
const mostDots = 200;

/** So many nodes come into the page with one frame, or change how much they show; twice as many go. */
const perFrame = 24;

interface Seen {
  area: Area;
  detail: Detail;
}

const isSame = (a: Seen, b: Seen) =>
  a.detail === b.detail &&
  a.area.left === b.area.left &&
  a.area.right === b.area.right &&
  a.area.top === b.area.top &&
  a.area.bottom === b.area.bottom;

type Shown = ReadonlyMap<string, Detail>;

/** One frame's step from what is in the page to what is to be; the same object when there is nothing left to do. */
export function stepTowards(shown: Shown, wanted: Shown): Shown {
  const next = new Map(shown);
  let toGo = 2 * perFrame;
  let toCome = perFrame;
  for (const id of shown.keys()) {
    if (toGo === 0) break;
    if (!wanted.has(id) && next.delete(id)) toGo -= 1;
  }
  for (const [id, detail] of wanted) {
    if (toCome === 0) break;
    if (next.get(id) === detail) continue;
    next.set(id, detail);
    toCome -= 1;
  }
  return toGo === 2 * perFrame && toCome === perFrame ? shown : next;
}

/**
 * Which nodes are in the page, and how much each of them shows: those in view and a little around. They come and go
 * over several frames, since a hundred cards at once would hold up the page.
 */
export function useSeen(
  drawing: Drawing,
  departing: ReadonlyMap<string, { box: Box }>,
  pane: Size,
): { shown: Shown; detail: Detail } {
  const { area, detail } = useStore(
    ({ transform: [x, y, zoom] }): Seen => ({
      area: areaSeen({ x, y, zoom }, pane),
      detail: detailAt(zoom),
    }),
    isSame,
  );
  const wanted = useMemo(() => {
    const all = new Map<string, Detail>();
    if (detail === 'mark' && drawing.boxes.size > mostDots) return all;
    for (const [id, box] of drawing.boxes) if (isWithin(box, area)) all.set(id, detail);
    for (const [id, { box }] of departing) if (isWithin(box, area)) all.set(id, detail);
    return all;
  }, [drawing, departing, area, detail]);
  const [shown, setShown] = useState(() => stepTowards(new Map(), wanted));
  useEffect(() => {
    if (stepTowards(shown, wanted) === shown) return;
    const frame = requestAnimationFrame(() => {
      setShown((now) => stepTowards(now, wanted));
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [shown, wanted]);
  return { shown, detail };
}
