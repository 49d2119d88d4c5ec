import styled from '@emotion/styled';
import { useId } from 'react';
import type { QuotaReading } from './quota';
import { useText } from '../../../i18n/text';
import { Icon } from '../../../ui';

/** *8 of 10 slots used · 1 reserved*; nothing where the limit is not known. */
export function QuotaGauge({ quota }: { quota: QuotaReading }) {
  const t = useText();
  const id = useId();
  const { used, limit, level, source } = quota;
  if (limit === undefined || level === 'unknown') return null;
  const share = (places: number) => `${(100 * Math.max(places, 0)) / Math.max(limit, 1)}%`;
  return (
    <Box data-level={level}>
      {level !== 'plenty' && <Icon name="alert" />}
      <Bar
        role="meter"
        aria-label={t('quota.label')}
        aria-describedby={id}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={Math.min(used, limit)}
        style={{ '--used': share(Math.min(used, limit)), '--free': share(limit - 1) }}
      />
      <span id={id}>
        {t(level === 'full' && source === 'usual' ? 'quota.fullUsual' : `quota.${level}`, {
          used,
          limit,
        })}
      </span>
    </Box>
  );
}

declare module 'react' {
  interface CSSProperties {
    '--used'?: string;
    '--free'?: string;
  }
}

const Box = styled('span')`
  --fill: var(--accent);
  display: inline-flex;
  flex-wrap: wrap;
  gap: 4px 8px;
  align-items: center;
  color: var(--ink-soft);
  font-variant-numeric: tabular-nums;
  &:not([data-level='plenty']) {
    --fill: var(--warning);
    color: var(--warning);
    font-weight: 500;
  }
`;

/** A line marks the slot of the safety point. The text beside the bar says everything that it shows. */
const Bar = styled('span')`
  position: relative;
  display: inline-block;
  width: 6rem;
  height: 0.75rem;
  border: 1px solid var(--line-strong);
  border-radius: 3px;
  background: var(--surface-raised);
  overflow: hidden;
  &::before,
  &::after {
    content: '';
    position: absolute;
    inset-block: 0;
  }
  &::before {
    inset-inline-start: 0;
    width: var(--used);
    background: var(--fill);
  }
  &::after {
    inset-inline-start: var(--free);
    border-inline-start: 2px solid var(--line-strong);
  }
  @media (forced-colors: active) {
    &::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
