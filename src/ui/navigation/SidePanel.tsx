import styled from '@emotion/styled';
import IconButton from '@mui/material/IconButton';
import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { useText } from '../../i18n/text';
import { returnFocus } from '../dialog/dialogWork';
import { Icon } from '../Icon';
import { narrow, panelWidth } from '../tokens';

// Over the page, from below the bar down: the page beneath keeps its place. On a phone, over everything.
const Panel = styled('aside')`
  position: fixed;
  inset: 0 0 0 auto;
  z-index: 1200;
  box-sizing: border-box;
  width: ${panelWidth};
  overflow-y: auto;
  overscroll-behavior: contain;
  border-inline-start: 1px solid var(--line);
  background: var(--surface-raised);
  box-shadow: var(--shadow);
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
  & > div {
    background: inherit;
  }
  & > div > header h2 {
    flex: 1;
  }
  & > div > div {
    padding: 16px 18px 24px;
  }
  & h3 {
    margin-bottom: 6px;
  }
  & section + h3,
  & h3:not(:first-child) {
    margin-top: 18px;
  }
  ${narrow} {
    width: 100%;
    border: 0;
  }
`;

const isPhone = () => matchMedia(narrow.replace('@media ', '')).matches;

/** Keeps the panel's upper edge where the bar ends in the window. */
function useBelowBar(panel: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const bar = document.querySelector('header');
    const place = () => {
      const end = isPhone() ? 0 : (bar?.getBoundingClientRect().bottom ?? 0);
      if (panel.current) panel.current.style.top = `${Math.max(0, end)}px`;
    };
    // Also notices the window's size, since the bar is as wide.
    const observer = new ResizeObserver(place);
    if (bar) observer.observe(bar);
    addEventListener('scroll', place, { passive: true });
    return () => {
      observer.disconnect();
      removeEventListener('scroll', place);
    };
  }, [panel]);
}

/** True if the panel completely hides the focused control. */
function isCovered(control: EventTarget | null, panel: HTMLElement | null): boolean {
  if (!(control instanceof HTMLElement) || panel === null || panel.contains(control)) return false;
  if (control.matches('h1, main') || control.closest('[role$=dialog], [role=menu]')) return false;
  const [over, under] = [panel.getBoundingClientRect(), control.getBoundingClientRect()];
  return under.left >= over.left && under.right <= over.right && under.bottom > over.top;
}

/**
 * Panel over the side of the page. The rest of the page stays usable; Escape, or focus on what it covers, closes it and
 * returns the focus.
 */
export function SidePanel(props: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useText();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => {
    // An element that the address asks for in the panel may have the focus already.
    if (!panel.current?.contains(document.activeElement)) heading.current?.focus();
    return () => {
      window.setTimeout(() => {
        if (document.activeElement === document.body) returnFocus(opener, undefined);
      });
    };
  }, [opener]);

  const closeByKey = useEffectEvent((event: KeyboardEvent) => {
    // A screen reader that reads on from the heading removes its focus without a new one.
    const active = document.activeElement;
    const isHere = active === document.body || panel.current?.contains(active);
    if (event.key === 'Escape' && !event.defaultPrevented && isHere) props.onClose();
  });
  const closeByFocus = useEffectEvent(({ target }: FocusEvent) => {
    if (isCovered(target, panel.current)) props.onClose();
  });
  useEffect(() => {
    document.addEventListener('keydown', closeByKey);
    document.addEventListener('focusin', closeByFocus);
    return () => {
      document.removeEventListener('keydown', closeByKey);
      document.removeEventListener('focusin', closeByFocus);
    };
  }, []);
  useBelowBar(panel);

  return (
    <Panel ref={panel} aria-labelledby={id} data-panel="">
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
