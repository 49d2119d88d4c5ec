import styled from '@emotion/styled';
import { useEffect, useId, useRef, type ReactNode } from 'react';

/**
 * Box of a run: its heading has the phase, and gets the focus when the focused element disappears. Each effect
 * follows from one press of a button, never from the second of two that were meant as one: by then another button
 * may be in its place.
 */
export function RunBox(props: {
  phase: string;
  /** True once the run has nothing more to do. */
  isOver: boolean;
  title: string;
  /** By the id of the heading. */
  children: (labelledBy: string) => ReactNode;
  /** Buttons for the person's next moves. */
  actions: ReactNode;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) heading.current?.focus();
  }, [props.phase]);

  const held = useRef<Element>(undefined);
  useEffect(() => {
    if (held.current?.isConnected !== false) return;
    held.current = undefined;
    if (document.activeElement === document.body) heading.current?.focus();
  });
  return (
    <Box
      data-over={props.isOver}
      onFocus={({ target }) => (held.current = target)}
      onBlur={() => (held.current = undefined)}
      onClickCapture={(event) => {
        if (event.detail > 1) event.stopPropagation();
      }}
    >
      <h2 ref={heading} tabIndex={-1} id={id}>
        {props.title}
      </h2>
      {props.children(id)}
      <div className="actions">{props.actions}</div>
    </Box>
  );
}

/**
 * Text has a readable width; elements marked *wide* may be wider. The buttons stay in view, where the plan has its own;
 * on a phone only while the run needs them.
 */
const Box = styled('section')`
  container-type: inline-size;
  & > :not(.wide, .actions, h2) {
    max-width: 48rem;
  }
  & > h2 {
    margin-top: -4px;
    font-size: 1.25rem;
    line-height: 1.35;
  }
  & > p {
    margin: 4px 0 14px;
  }
  & > h2 + ol {
    margin-top: 12px;
  }
  & > ol + p {
    margin-top: 14px;
  }
  & > .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    justify-content: flex-end;
    margin-top: 16px;
    padding: 10px 0;
    border-top: 1px solid var(--line);
    background: var(--surface);
    @container (max-width: 26rem) {
      & > button {
        flex: 1 1 auto;
      }
    }
  }
  & > .actions:empty {
    display: none;
  }
  @media (min-height: 20rem) {
    & > .actions {
      position: sticky;
      bottom: 0;
      z-index: 2;
    }
  }
  @media (max-width: 30rem) {
    &[data-over='true'] > .actions {
      position: static;
    }
  }
`;
