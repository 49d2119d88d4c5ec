import styled from '@emotion/styled';
import IconButton from '@mui/material/IconButton';
import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { returnFocus } from '../dialog/dialogWork';
import { Icon } from '../Icon';
import { medium } from '../tokens';

const Panel = styled('aside')`
  position: sticky;
  top: var(--bar-height, 0px);
  z-index: 2;
  flex: 0 0 24rem;
  height: calc(100dvh - var(--bar-height, 0px));
  overflow-y: auto;
  overscroll-behavior: contain;
  border-inline-start: 1px solid var(--line);
  background: var(--surface-raised);
  & > div > header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px 10px 10px 18px;
    border-bottom: 1px solid var(--line);
    background: inherit;
  }
  & > div > header h2 {
    flex: 1;
  }
  & > div > div {
    padding: 16px 18px 24px;
  }
  ${medium} {
    position: static;
    flex: none;
    height: auto;
    border-width: 0 0 1px;
    border-bottom: 1px solid var(--line-strong);
  }
`;

/** A part beside the page: it leaves the page usable, closes with Escape, and gives the focus back. */
export function SidePanel(props: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useText();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    // What the address asks for in the panel may have the focus already.
    if (!panel.current?.contains(document.activeElement)) heading.current?.focus();
    return () => {
      window.setTimeout(() => {
        if (document.activeElement === document.body) returnFocus(opener, undefined);
      });
    };
  }, [opener]);

  const closeByKey = useEffectEvent((event: KeyboardEvent) => {
    // A screen reader that reads on from the heading takes the focus away from it, to nowhere else.
    const active = document.activeElement;
    const isHere = active === document.body || panel.current?.contains(active);
    if (event.key === 'Escape' && !event.defaultPrevented && isHere) props.onClose();
  });
  useEffect(() => {
    document.addEventListener('keydown', closeByKey);
    return () => document.removeEventListener('keydown', closeByKey);
  }, []);

  return (
    <Panel ref={panel} aria-labelledby={id}>
      {/* By its id, this is an element to Orca too, as the page's is (`Shell`). */}
      <div id={`${id}panel`}>
        <header>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {props.title}
          </h2>
          <IconButton aria-label={t('ui.close')} onClick={props.onClose}>
            <Icon name="cross" />
          </IconButton>
        </header>
        <div>{props.children}</div>
      </div>
    </Panel>
  );
}

const Layout = styled('div')`
  display: flex;
  align-items: flex-start;
  & > :not(aside) {
    flex: 1;
    min-width: 0;
  }
  & > aside {
    order: 1;
  }
  ${medium} {
    flex-direction: column;
    align-items: stretch;
    & > aside {
      order: 0;
    }
  }
`;

/** The page with a panel beside it; on a narrow screen it stands above the page. */
export function PanelLayout(props: { panel: ReactNode; children: ReactNode }) {
  return (
    <Layout>
      {props.panel}
      {props.children}
    </Layout>
  );
}
