import styled from '@emotion/styled';
import type { ReactNode } from 'react';

const Part = styled('div')`
  * + & {
    margin-top: 14px;
  }
  & > ul {
    margin: 4px 0 0;
    padding-inline-start: 20px;
  }
  & li {
    margin-top: 3px;
    overflow-wrap: anywhere;
  }
  & li > ul {
    margin: 0;
    padding-inline-start: 18px;
    color: var(--ink-soft);
  }
`;

/** What a change brings about, under a heading of its own in a dialog: *What goes*, *What stays*. Children are `li`. */
export function Consequences(props: { title: string; children: ReactNode }) {
  return (
    <Part>
      <h3>{props.title}</h3>
      <ul>{props.children}</ul>
    </Part>
  );
}
