import styled from '@emotion/styled';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { useTitleSuffix } from './titleSuffix';
import { useHeadingFocus } from './routeFocus';

const Heading = styled('header')`
  display: flex;
  flex-wrap: wrap;
  gap: 8px 12px;
  align-items: center;
  min-height: 34px;
  margin: 4px 0 16px;
  & > h1 {
    flex: 1 1 8rem;
    min-width: 0;
    font-size: 1.375rem;
    overflow-wrap: anywhere;
  }
  & > div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
`;

/** The one h1 of a page, which also names the document; its children are the page's actions. */
export function PageHeading(props: { title: string; children?: ReactNode }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useTitleSuffix();
  const { title } = props;
  const documentTitle =
    place === undefined
      ? t('ui.documentTitle', { title })
      : t('ui.documentTitleIn', { title, place });
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  useHeadingFocus(heading);
  return (
    <Heading>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {props.children !== undefined && <div>{props.children}</div>}
    </Heading>
  );
}
