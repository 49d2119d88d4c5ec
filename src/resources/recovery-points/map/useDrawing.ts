import { useState, useSyncExternalStore } from 'react';
import type { ShownTree } from '../lineage/folds';
import type { Lineage } from '../lineage/lineage';
import { draw, drawingKey, type Drawing, type Scale } from './drawing';

const page = () => document.documentElement;

function watchPage(onChange: () => void) {
  const observer = new ResizeObserver(onChange);
  observer.observe(page());
  return () => observer.disconnect();
}

/** The page's text size in px: cards grow with it. */
const rootTextSize = () => parseFloat(getComputedStyle(page()).fontSize) || 16;

export const useRem = () => useSyncExternalStore(watchPage, rootTextSize);

/** The drawing of a tree: a new one only when its structure, its folds, the scale or the text size changes. */
export function useDrawing(
  lineage: Lineage,
  tree: ShownTree,
  { scale, now }: { scale: Scale; now: number },
): Drawing {
  const rem = useRem();
  const [last, setLast] = useState(() => ({
    tree,
    rem,
    scale,
    drawing: draw(lineage, tree, rem, { scale, now }),
  }));
  if (last.tree === tree && last.rem === rem && last.scale === scale) return last.drawing;
  const isSame = last.drawing.key === drawingKey(tree, rem, scale);
  const drawing = isSame ? last.drawing : draw(lineage, tree, rem, { scale, now });
  setLast({ tree, rem, scale, drawing });
  return drawing;
}
