import styled from '@emotion/styled';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { narrow } from '../tokens';
import { useHeadingFocus } from './routeFocus';

/** Place of the page for the document's title; none in the default place. */
export const TitleSuffix = createContext<string | undefined>(undefined);

const Heading = styled('header')`
  display: flex;
  flex-wrap: wrap;
  gap: 8px 12px;
  align-items: center;
  min-height: 34px;
  margin: 4px 0 16px;
  & > h1 {
    min-width: 0;
    font-size: 1.5rem;
    overflow-wrap: anywhere;
  }
  & > div {
    margin-left: auto;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  /* In a line of its own, below the title. */
  ${narrow} {
    & > div {
      margin-left: 0;
    }
    & > div > .MuiButton-text {
      max-width: calc(100% + 8px);
      margin-inline-start: -8px;
      padding-inline: 8px;
      & > .MuiButton-startIcon {
        margin-inline-start: 0;
      }
    }
  }
`;

/** The one h1 of a page, which also names the document; beside it a badge, and at the end the page's actions. */
export function PageHeading(props: { title: string; badge?: ReactNode; children?: ReactNode }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useContext(TitleSuffix);
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
      {props.badge}
      {props.children !== undefined && <div>{props.children}</div>}
    </Heading>
  );
}
