import styled from '@emotion/styled';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useCloud } from '../../cloud/cloud';
import type { NamedEnvironment } from '../../cloud/environments/environment';
import { environmentsQuery, type ListedEnvironment } from '../../cloud/environments/environments';
import { projectName } from '../../cloud/environments/environmentName';
import { compareNames } from '../../i18n/collation';
import type { Language } from '../../i18n/languages';
import { useText, type Text } from '../../i18n/text';
import { ErrorNotice, NativeInput, Progress, useFormats } from '../../ui';
import { plain } from '../../ui/table/rows';
import { EnvironmentLink } from './EnvironmentLink';

/** Maximum number of links on the page at once; above it, the person types a part of the name. */
const maxEnvironmentLinks = 100;

/** Environments whose name or description contains the typed text, ignoring case and accents, sorted by name. */
function findEnvironments<T extends NamedEnvironment & { description: string | undefined }>(
  environments: readonly T[],
  typed: string,
  language: Language,
): readonly T[] {
  const wanted = plain(typed.trim());
  const compare = compareNames(language);
  return environments
    .filter(({ name, description }) => plain(`${name}\n${description ?? ''}`).includes(wanted))
    .toSorted((a, b) => compare(a.name, b.name));
}

/** Maximum number of environments without a filter field. */
const few = 7;

const Links = styled('ul')`
  margin: 0;
  padding: 0;
  list-style: none;
  & + & {
    margin-top: 6px;
    padding-top: 6px;
    border-top: 1px solid var(--line);
  }
`;

const Find = styled('div')`
  margin: 0 4px 8px;
  & > label {
    display: block;
    margin-bottom: 3px;
    font-weight: 500;
  }
  & > input {
    width: 100%;
  }
`;

const Note = styled('p')`
  margin: 4px 12px;
  color: var(--ink-soft);
`;

/**
 * The environments that the person may open, as links. Arrow keys move among them, Home and End jump to the first
 * and last, and Enter in the field opens the first match.
 */
export function EnvironmentList({ path, focused }: { path: string; focused?: boolean }) {
  const t = useText();
  const { language } = useFormats();
  const environments = useQuery(environmentsQuery(useCloud()));
  const [typed, setTyped] = useState('');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const { items = [], total = 0 } = environments.data ?? {};
  const found = findEnvironments(items, typed, language);
  const shown = found.slice(0, maxEnvironmentLinks);
  const rest = found.length - shown.length;

  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];
    const links = stops.filter((stop) => stop.matches('a'));
    const field = event.target instanceof HTMLInputElement;
    const at = stops.findIndex((stop) => stop === event.target);
    const to = next(event.key, at, stops, links, field);
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  const openFirst = () => {
    const [first] = shown;
    if (typed.trim() === '' || first === undefined) return;
    list.current?.querySelector<HTMLElement>('ul:last-of-type a')?.click();
  };
  /** The filter field, or the current environment: initial focus of the list. */
  const start = (element: HTMLElement | null) => {
    if (focused === true) element?.querySelector<HTMLElement>('input, a[aria-current]')?.focus();
  };

  if (environments.isPending) return <Progress label={t('app.loading')} />;
  return (
    // The keys only move the focus among the links and the field in it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} onKeyDown={onKeyDown}>
      <div ref={start}>
        {total > few && (
          <Find>
            <label htmlFor={id}>{t('environmentList.find')}</label>
            <NativeInput
              id={id}
              type="search"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && openFirst()}
            />
          </Find>
        )}
        {typed.trim() === '' && (
          <Links>
            <li>
              <EnvironmentLink
                environment={{ kind: 'default' }}
                name={t('environments.default')}
                hint={t('environmentList.defaultHint')}
                path={path}
              />
            </li>
            <li>
              <EnvironmentLink
                environment={{ kind: 'all' }}
                name={t('environments.all')}
                hint={t('environmentList.allHint')}
                path={path}
              />
            </li>
          </Links>
        )}
        <Links>
          {shown.map((environment) => (
            <li key={environment.id}>
              <EnvironmentLink
                environment={{ kind: 'project', id: environment.id }}
                name={projectName(t, environment)}
                hint={hintOf(t, environment)}
                path={path}
              />
            </li>
          ))}
        </Links>
      </div>
      <Note role="status">
        {typed.trim() !== '' && t('environmentList.count', { count: found.length })}{' '}
        {rest > 0 && t('environmentList.more', { count: rest })}{' '}
        {items.length < total && t('environmentList.loaded', { loaded: items.length, total })}
      </Note>
      {environments.error !== null && (
        <ErrorNotice error={environments.error} onRetry={() => void environments.refetch()} />
      )}
    </div>
  );
}

function hintOf(t: Text, { state, description }: ListedEnvironment): string | undefined {
  if (state === 'Suspended') return t('environmentList.suspended');
  if (state === 'Disabled') return t('environmentList.disabled');
  return description;
}

/** Target of an arrow key, Home or End; in the field, only the down arrow has one. */
function next(
  key: string,
  at: number,
  stops: readonly HTMLElement[],
  links: readonly HTMLElement[],
  field: boolean,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return stops[at + 1];
  if (field) return undefined;
  if (key === 'ArrowUp') return stops[at - 1];
  if (key === 'Home') return links[0];
  return key === 'End' ? links.at(-1) : undefined;
}
