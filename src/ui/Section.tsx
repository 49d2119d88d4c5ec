import styled from '@emotion/styled';
import { useId, type ReactNode } from 'react';

const Box = styled('section')`
  margin-top: 28px;
  & > header {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 10px;
    min-height: 30px;
  }
  & > header > div {
    display: flex;
    gap: 8px;
  }
  &[data-card='true'] {
    padding: 14px 18px 18px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  &[data-card='true'] > header {
    margin-bottom: 4px;
  }
`;

/** Section of a page, with a heading. `isCard`: framed; not for a table, which has its own frame. */
export function Section(props: {
  title: string;
  actions?: ReactNode;
  isCard?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <Box aria-labelledby={id} data-card={props.isCard}>
      <header>
        <h2 id={id}>{props.title}</h2>
        {props.actions !== undefined && <div>{props.actions}</div>}
      </header>
      {props.children}
    </Box>
  );
}

const List = styled('dl')`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
  gap: 14px 24px;
  margin: 0;
  padding: 16px 18px;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--surface-raised);
  font-variant-numeric: tabular-nums;
  & dt {
    font-size: 0.8125rem;
    color: var(--ink-soft);
  }
  & dd {
    margin: 1px 0 0;
    overflow-wrap: anywhere;
  }
`;

/** Facts about one resource; an absent value shows a dash. */
export function DescriptionList(props: { items: readonly { term: string; detail: ReactNode }[] }) {
  return (
    <List>
      {props.items.map(({ term, detail }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{detail === undefined || detail === '' || detail === null ? '–' : detail}</dd>
        </div>
      ))}
    </List>
  );
}
