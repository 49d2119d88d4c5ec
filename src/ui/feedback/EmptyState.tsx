import styled from '@emotion/styled';
import type { ReactNode } from 'react';
import { Logo } from '../Logo';

const Box = styled('div')`
  display: flex;
  flex-direction: column;
  align-items: center;
  gap: 6px;
  padding: 40px 16px 44px;
  text-align: center;
  border: 1px dashed var(--line);
  border-radius: var(--radius);
  color: var(--ink-soft);
  & > svg {
    width: 40px;
    height: 40px;
    color: var(--line-strong);
  }
  & > strong {
    color: var(--ink);
    font-size: 1.0625rem;
    font-weight: 600;
  }
  & > div {
    max-width: 34rem;
  }
  table + & {
    border-top: 0;
    border-radius: 0 0 var(--radius) var(--radius);
  }
  /* In a section of a page, beside others that have something to show. */
  section & {
    padding: 16px;
  }
  section & > svg {
    display: none;
  }
  section & > strong {
    color: inherit;
    font-size: inherit;
    font-weight: 400;
  }
`;

/** Message where there is nothing to show, with the action that helps. */
export function EmptyState(props: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Box>
      <Logo />
      <strong>{props.title}</strong>
      {props.children !== undefined && <div>{props.children}</div>}
      {props.action !== undefined && <div style={{ marginTop: 8 }}>{props.action}</div>}
    </Box>
  );
}
