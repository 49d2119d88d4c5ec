import styled from '@emotion/styled';
import type { ReactNode } from 'react';

const Part = styled('div')`
  * + & {
    margin-top: 14px;
  }
  & > :is(ul, ol) {
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

/** List under a heading in a dialog: *What is lost*, *What is kept*; numbered for steps. Children are `li`. */
export function Consequences(props: { title: string; steps?: boolean; children: ReactNode }) {
  const List = props.steps ? 'ol' : 'ul';
  return (
    <Part>
      <h3>{props.title}</h3>
      <List>{props.children}</List>
    </Part>
  );
}
