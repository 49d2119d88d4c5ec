import { createListeners } from '../../browser/listeners';
import styled from '@emotion/styled';
import { useId, useLayoutEffect, useSyncExternalStore } from 'react';

/** The bars on the screen, the oldest first; that one alone has the role. */
let bars: readonly string[] = [];
const { subscribe, notify } = createListeners();

function change(next: readonly string[]) {
  bars = next;
  notify();
}

const Track = styled('div')`
  position: relative;
  height: 3px;
  overflow: hidden;
  border-radius: 2px;
  background: var(--accent-soft);
  &::after {
    content: '';
    position: absolute;
    inset: 0 60% 0 0;
    border-radius: 2px;
    background: var(--accent);
    animation: pass 1.5s ease-in-out infinite alternate;
  }
  @keyframes pass {
    to {
      transform: translateX(150%);
    }
  }
`;

/** Progress bar without a percentage, while a page loads. */
export function Progress(props: { label: string }) {
  const id = useId();
  const first = useSyncExternalStore(subscribe, () => bars[0]);
  useLayoutEffect(() => {
    change([...bars, id]);
    return () => change(bars.filter((bar) => bar !== id));
  }, [id]);
  return first === id ? (
    <Track role="progressbar" aria-label={props.label} />
  ) : (
    <Track aria-hidden="true" />
  );
}
