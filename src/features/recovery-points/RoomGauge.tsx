import styled from '@emotion/styled';
import { useId } from 'react';
import type { RoomReading } from '../../domain/room';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui';

/** *8 of 10; 1 kept for the safety point*; nothing where the limit is not known. */
export function RoomGauge({ room }: { room: RoomReading }) {
  const t = useText();
  const id = useId();
  const { used, limit, level } = room;
  if (limit === undefined || level === 'unknown') return null;
  return (
    <Box data-level={level}>
      {level !== 'plenty' && <Icon name="alert" />}
      <meter
        aria-label={t('room.label')}
        aria-describedby={id}
        min={0}
        max={Math.max(limit, 1)}
        value={Math.min(used, limit)}
      />
      <span id={id}>{t(`room.${level}`, { used, limit })}</span>
    </Box>
  );
}

/** The last place is set apart by a line, and what is used is told by words, so that nothing hangs on a colour. */
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
  & meter {
    appearance: none;
    display: block;
    width: 6rem;
    height: 0.625rem;
    border: 1px solid var(--line-strong);
    border-radius: 3px;
    background: var(--surface-raised);
    overflow: hidden;
  }
  & meter::-webkit-meter-inner-element {
    display: block;
  }
  & meter::-webkit-meter-bar {
    height: 100%;
    border: 0;
    border-radius: 0;
    background: var(--surface-raised);
  }
  & meter::-webkit-meter-optimum-value {
    background: var(--fill);
  }
  & meter::-moz-meter-bar {
    background: var(--fill);
  }
  @media (forced-colors: active) {
    & meter {
      appearance: auto;
    }
  }
`;
