import styled from '@emotion/styled';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui/Icon';
import { narrow } from '../../ui/tokens';

const Band = styled('div')`
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.5rem;
  align-items: center;
  justify-content: center;
  box-sizing: border-box;
  width: 100%;
  min-height: 34px;
  margin: 0;
  padding: 2px 0;
  background: var(--practice);
  color: var(--on-practice);
  font-size: 0.8125rem;
  text-align: center;
  /* From edge to edge of the bar that it stands in. */
  header > & {
    width: calc(100% + 2 * var(--gutter));
    margin: -0.375rem calc(-1 * var(--gutter)) 0.125rem;
  }
  ${narrow} {
    & > .try {
      display: none;
    }
  }
`;

/** Band across the page that marks the practice cloud. `button` opens its panel and names it too. */
export function PracticeBand({ button }: { button?: ReactNode }) {
  const t = useText();
  const label = button === undefined ? t('app.practiceCloud') : undefined;
  return (
    <Band as={label === undefined ? 'div' : 'section'} aria-label={label}>
      {button ?? (
        <strong>
          <Icon name="cloud" /> {t('app.practiceCloud')}
        </strong>
      )}
      <span>{t('app.practiceNote')}</span>
      <span className="try">{t('app.practiceTry')}</span>
    </Band>
  );
}
