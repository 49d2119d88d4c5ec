import { useState } from 'react';
import type { ShownTree } from '../domain/folds';
import type { Lineage } from '../domain/lineage';
import { draw, drawingKey, type Drawing, type Scale } from './drawing';

/** The drawing of a tree, made anew only when its structure, its folds, the scale or the text size changes. */
export function useDrawing(lineage: Lineage, tree: ShownTree, rem: number, scale: Scale): Drawing {
  const [last, setLast] = useState(() => ({
    tree,
    rem,
    scale,
    drawing: draw(lineage, tree, rem, scale),
  }));
  if (last.tree === tree && last.rem === rem && last.scale === scale) return last.drawing;
  const isSame = last.drawing.key === drawingKey(tree, rem, scale);
  const drawing = isSame ? last.drawing : draw(lineage, tree, rem, scale);
  setLast({ tree, rem, scale, drawing });
  return drawing;
}
