import styled from '@emotion/styled';
import { Link, NavLink } from 'react-router';
import { useText } from '../../i18n/text';

const Skip = styled('a')`
  position: absolute;
  z-index: 1500;
  top: 8px;
  left: 8px;
  padding: 8px 14px;
  border-radius: var(--radius);
  background: var(--surface-raised);
  color: var(--accent-ink);
  box-shadow: var(--shadow);
  &:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
`;

/** The first stop of the Tab key: past the header, to `#main`. */
export function SkipLink() {
  const t = useText();
  return (
    <Skip
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        const main = document.getElementById('main');
        main?.setAttribute('tabindex', '-1');
        main?.focus();
      }}
    >
      {t('ui.skip')}
    </Skip>
  );
}

/** Links that look like the documented tabs. */
export const TabBar = styled('nav')`
  & > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2px;
    margin: 0;
    padding: 0;
    list-style: none;
    border-bottom: 1px solid var(--line);
  }
  & :is(a, span) {
    display: block;
    margin-bottom: -1px;
    padding: 8px 14px 9px;
    border: 1px solid transparent;
    border-radius: var(--radius) var(--radius) 0 0;
    text-decoration: none;
  }
  & a:hover {
    background: var(--surface-sunken);
  }
  & a:focus-visible {
    outline-offset: -3px;
  }
  & :is(a, span)[aria-current] {
    border-color: var(--line);
    border-bottom-color: var(--surface);
    background: var(--surface);
    box-shadow: inset 0 3px 0 var(--brand);
    color: var(--ink);
    font-weight: 600;
  }
  @media (max-width: 400px) {
    & > ul {
      gap: 0;
    }
    & li {
      flex: 1 0 auto;
    }
    & :is(a, span) {
      padding-inline: 4px;
      font-size: 0.8125rem;
      text-align: center;
    }
  }
`;

/** Links between pages that look like the documented tabs. `onPoint` may prefetch the page that a pointer is over. */
export function NavTabs(props: {
  label: string;
  items: readonly { to: string; label: string; onPoint?: () => void }[];
}) {
  return (
    <TabBar aria-label={props.label}>
      <ul>
        {props.items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} onPointerEnter={item.onPoint}>
              {item.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </TabBar>
  );
}

const Trail = styled('nav')`
  margin-bottom: 8px;
  font-size: 0.8125rem;
  & > ol {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & li {
    overflow-wrap: anywhere;
  }
  & li + li::before {
    content: '/' / '';
    margin: 0 8px;
    color: var(--ink-soft);
  }
`;

/** Breadcrumbs from a list to this page, the last item. */
export function Breadcrumbs(props: {
  items: readonly { label: string; to?: string | undefined }[];
}) {
  const t = useText();
  return (
    <Trail aria-label={t('ui.breadcrumbs')}>
      <ol>
        {props.items.map((item) => (
          <li key={item.label}>
            {item.to === undefined ? (
              <span aria-current="page">{item.label}</span>
            ) : (
              <Link to={item.to}>{item.label}</Link>
            )}
          </li>
        ))}
      </ol>
    </Trail>
  );
}
