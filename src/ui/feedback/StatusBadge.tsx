import styled from '@emotion/styled';
import { Icon, type IconName } from '../Icon';
import { narrow, toneRules, type Tone } from '../tokens';

const icons: Record<Tone, IconName> = {
  success: 'check',
  progress: 'progress',
  warning: 'alert',
  error: 'error',
  neutral: 'stop',
  gone: 'trash',
};

const Badge = styled('span')`
  display: inline-flex;
  align-items: center;
  gap: 5px;
  padding: 1px 8px 1px 6px;
  border-radius: 4px;
  border: 1px solid transparent;
  font-size: 0.8125rem;
  line-height: 1.4;
  font-weight: 500;
  white-space: nowrap;
  color: var(--tone);
  background: var(--tone-soft);
  & svg {
    flex: none;
    font-size: 0.8125rem;
  }
  dd & {
    white-space: normal;
  }
  ${narrow} {
    white-space: normal;
  }
  ${toneRules}
`;

/** State as an icon and a word, coloured by its meaning. */
export function StatusBadge(props: { tone: Tone; label: string }) {
  return (
    <Badge data-tone={props.tone}>
      <Icon
        name={icons[props.tone]}
        className={props.tone === 'progress' ? 'turning' : undefined}
      />
      {props.label}
    </Badge>
  );
}
