import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Size } from './viewport';

/** The space that the map is drawn in, and the page's text size, both in CSS pixels. */
export interface Pane extends Size {
  rem: number;
}

/** Measures an element's inner size now and whenever it changes; undefined while it has none. */
export function usePane(): { ref: RefObject<HTMLDivElement | null>; pane: Pane | undefined } {
  const ref = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState<Pane>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setPane((old) =>
        old?.width === width && old.height === height && old.rem === rem
          ? old
          : { width, height, rem },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, pane };
}
