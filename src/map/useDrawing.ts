import { useState } from 'react';
import type { Lineage } from '../domain/lineage';
import { draw, drawingKey, type Drawing } from './drawing';

/** The drawing of a lineage, made anew only when its structure or the text size changes. */
export function useDrawing(lineage: Lineage, rem: number): Drawing {
  const [drawing, setDrawing] = useState(() => draw(lineage, rem));
  if (drawing.key === drawingKey(lineage, rem)) return drawing;
  const next = draw(lineage, rem);
  setDrawing(next);
  return next;
}
