import styled from '@emotion/styled';
import { useCloud } from '../../cloud/cloud';
import type { Environment } from '../../cloud/environments/environment';
import { Icon } from '../../ui';
import { addressIn } from '../../cloud/environments/environmentAddress';

const Anchor = styled('a')`
  display: grid;
  grid-template-columns: 1rem minmax(0, 1fr);
  gap: 0 8px;
  align-items: center;
  min-height: 34px;
  padding: 5px 12px;
  border-radius: var(--radius);
  color: var(--ink);
  text-decoration: none;
  overflow-wrap: anywhere;
  &:hover,
  &:focus-visible {
    background: var(--accent-soft);
  }
  &:focus-visible {
    outline-offset: -2px;
  }
  &[aria-current] {
    font-weight: 600;
  }
  & > svg {
    color: var(--accent-ink);
  }
  & > span,
  & > small {
    grid-column: 2;
  }
  & > small {
    color: var(--ink-soft);
    font-weight: 400;
  }
`;

function isSame(a: Environment, b: Environment): boolean {
  return a.kind === 'project' ? b.kind === 'project' && a.id === b.id : a.kind === b.kind;
}

/** A link that opens a list in an environment; it reloads the page, so that no data crosses. */
export function EnvironmentLink(props: {
  environment: Environment;
  name: string;
  hint?: string | undefined;
  path: string;
}) {
  const { environment } = useCloud();
  const here = isSame(environment, props.environment);
  return (
    <Anchor
      href={addressIn(props.environment, props.path)}
      aria-current={here ? 'true' : undefined}
    >
      {here && <Icon name="check" />}
      <span>{props.name}</span>
      {props.hint !== undefined && <small>{props.hint}</small>}
    </Anchor>
  );
}
