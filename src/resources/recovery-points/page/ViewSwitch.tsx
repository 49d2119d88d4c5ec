import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { useText } from '../../../i18n/text';
import { views, type PointsView } from './selection';

const Tabs = styled('div')({
  display: 'inline-flex',
  border: '1px solid var(--line-strong)',
  borderRadius: 'var(--radius)',
  overflow: 'hidden',
  '& button': {
    font: 'inherit',
    minHeight: '2rem',
    padding: '0 1rem',
    border: 0,
    background: 'transparent',
    color: 'var(--ink)',
    cursor: 'pointer',
  },
  '& button + button': { borderLeft: '1px solid var(--line-strong)' },
  '& button[aria-selected="true"]': {
    background: 'var(--accent)',
    color: 'var(--on-accent)',
    fontWeight: 600,
  },
  '& button:focus-visible': { outlineOffset: -4 },
  '& button[aria-selected="true"]:focus-visible': { outlineColor: 'var(--on-accent)' },
});

const step: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Map or list: two views under one address (ARIA tabs pattern, activated on focus). */
export function ViewSwitch(props: {
  view: PointsView;
  onChange: (view: PointsView) => void;
  /** Beside the switch, e.g. how many points there are. */
  aside: ReactNode;
  children: ReactNode;
}) {
  const { view } = props;
  const t = useText();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // Called twice, the second write of the address would overwrite what the first view added to it.
  const asked = useRef(view);
  useEffect(() => {
    asked.current = view;
  }, [view]);
  const change = (next: PointsView) => {
    if (next === asked.current) return;
    asked.current = next;
    props.onChange(next);
  };
  const labels = { map: t('recoveryPoints.map'), list: t('recoveryPoints.list') };

  const target = (key: string): PointsView | undefined => {
    if (key === 'Home') return views[0];
    if (key === 'End') return views.at(-1);
    const by = step[key];
    if (by === undefined) return undefined;
    return views.at((views.indexOf(view) + by) % views.length);
  };
  const move = (event: KeyboardEvent) => {
    const next = target(event.key);
    if (next === undefined) return;
    event.preventDefault();
    change(next);
    list.current?.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  };

  return (
    <>
      <Bar>
        <Tabs ref={list} role="tablist" aria-label={t('recoveryPoints.view')}>
          {views.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`${id}${one}`}
              data-view={one}
              aria-selected={one === view}
              aria-controls={one === view ? `${id}panel` : undefined}
              tabIndex={one === view ? 0 : -1}
              onClick={() => change(one)}
              onKeyDown={move}
            >
              {labels[one]}
            </button>
          ))}
        </Tabs>
        {props.aside}
      </Bar>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${view}`}>
        {props.children}
      </div>
    </>
  );
}

const Bar = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.5rem 1rem',
  margin: '1rem 0',
});
