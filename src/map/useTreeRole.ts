import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Makes a tree of React Flow's canvas. React Flow calls its whole frame an `application`, which hides the level and
 * position of what is in it, and takes no other role by props. So the frame becomes nothing, and the element that
 * holds the nodes, and nothing else, becomes the tree.
 */
export function useTreeRole(
  label: string,
  describedBy: string,
  attribution: string,
): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    frame.current?.removeAttribute('role');
    const tree = frame.current?.querySelector('.react-flow__nodes');
    tree?.setAttribute('role', 'tree');
    tree?.setAttribute('aria-label', label);
    tree?.setAttribute('aria-describedby', describedBy);
    frame.current
      ?.querySelector('.react-flow__attribution a')
      ?.setAttribute('aria-label', attribution);
  }, [label, describedBy, attribution]);
  return frame;
}
