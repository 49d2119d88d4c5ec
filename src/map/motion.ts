import { createContext, use, useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Drawing } from './drawing';
import type { BoxAt } from './paths';

/** How long nodes slide to their new places, in ms. */
export const slideTime = 240;

/** Whether less motion is asked for. */
export const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Draws itself with each node where it stands at the moment. */
export type Mover = (boxAt: BoxAt, slide: Slide) => void;

export interface Slide {
  /** From 0 to 1. */
  progress: number;
  /** Whether a node was not there before. */
  isNew(id: string): boolean;
}

/** How far the view was moved together with a change, so that what the person looks at stays where it was on screen. */
export interface Shift {
  x: number;
  y: number;
}

const easeOut = (t: number) => 1 - (1 - t) ** 3;

/**
 * Slides a drawing from how it was to how it is. React draws the end at once; the movers draw what lies between,
 * past React, since a render for each frame would be too slow for a thousand points.
 */
export class Motion {
  private movers = new Set<Mover>();
  private frame = 0;
  /** Where nodes stand while they slide. */
  private standing: BoxAt | undefined;
  private redrawNow = () => {};

  readonly register = (mover: Mover) => {
    this.movers.add(mover);
    return () => void this.movers.delete(mover);
  };

  readonly slide = (before: Drawing, after: Drawing, shift: Shift) => {
    cancelAnimationFrame(this.frame);
    const was = this.standing ?? ((id: string) => before.boxes.get(id));
    const origins = new Map(
      [...after.boxes].flatMap(([id, box]) => {
        const from = was(id) ?? was(before.foldOf.get(id) ?? '');
        return from ? [[id, { x: from.x + shift.x - box.x, y: from.y + shift.y - box.y }]] : [];
      }),
    );
    const isNew = (id: string) => !before.boxes.has(id);
    const start = performance.now();
    const draw = (now: number) => {
      const time = Math.min(Math.max(now - start, 0) / slideTime, 1);
      const left = 1 - easeOut(time);
      const standing: BoxAt = (id) => {
        const box = after.boxes.get(id);
        const origin = origins.get(id);
        if (box === undefined || origin === undefined) return box;
        return { ...box, x: box.x + origin.x * left, y: box.y + origin.y * left };
      };
      this.standing = standing;
      this.redrawNow = () => {
        for (const mover of this.movers) mover(standing, { progress: 1 - left, isNew });
      };
      this.redrawNow();
      if (time < 1) this.frame = requestAnimationFrame(draw);
      else this.standing = undefined;
    };
    draw(start);
  };

  /** For what has come into the page meanwhile: it stands where it is on its way. */
  readonly redraw = () => {
    if (this.standing !== undefined) this.redrawNow();
  };

  readonly stop = () => {
    cancelAnimationFrame(this.frame);
  };
}

export const MotionContext = createContext<Motion | undefined>(undefined);

/** The motion of one map. */
export function useMotion(): Motion {
  const [motion] = useState(() => new Motion());
  useLayoutEffect(() => motion.stop, [motion]);
  return motion;
}

/** Takes part in the motion of the map around. */
export function useMover(mover: Mover): void {
  const motion = use(MotionContext);
  const draw = useEffectEvent(mover);
  useLayoutEffect(() => motion?.register((boxAt, slide) => draw(boxAt, slide)), [motion]);
  useLayoutEffect(() => motion?.redraw());
}
