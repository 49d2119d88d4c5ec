import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useId } from 'react';
import { Link } from 'react-router';
import { nowId, type Lineage } from '../lineage/lineage';
import type { Instance } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { Icon, useFormats } from '../../../ui';
import { useChangeText } from '../runs/changeText';
import type { Selection } from './selection';
import type { VisitChanges as Since, ExternalChange } from './useChangesSinceLastVisit';

/** Delay of the removal: a screen reader announces a new focus only while the old element exists (ms). */
const staying = 300;

const headingId = 'since-looked';

/** Button with the number of changes; it moves to the list. */
export function ChangesSinceLastVisitCount({ since }: { since: Since }) {
  const t = useText();
  const count = since.externalChanges.length;
  if (count === 0) return null;
  return (
    <Button
      size="small"
      startIcon={<Icon name="info" />}
      aria-label={t('tree.changes', { count })}
      onClick={() => document.getElementById(headingId)?.focus()}
    >
      {t('tree.changesShort', { count })}
    </Button>
  );
}

/** Changes by others since the last visit, each with its time; a press selects the node that it is about. */
export function ChangesSinceLastVisit(props: {
  instance: Instance;
  lineage: Lineage;
  since: Since;
  selection: Selection;
  /** Announces the selected node. */
  onSelected: (id: string) => void;
}) {
  const { instance, lineage, since, selection } = props;
  const t = useText();
  const id = useId();
  const { dateTime } = useFormats();
  const textOf = useChangeText(instance);
  if (since.externalChanges.length === 0) return null;

  const about = ({ change }: ExternalChange): string | undefined => {
    if (change.kind === 'instanceState' || change.kind === 'offering') return nowId;
    const asked = change.id ?? nowId;
    return lineage.nodes.has(asked) ? asked : undefined;
  };
  const moment = ({ change, foundAt }: ExternalChange) => {
    const node = change.kind === 'added' ? lineage.nodes.get(change.id) : undefined;
    return node?.kind === 'point'
      ? t('tree.made', { date: dateTime(node.point.createdAt) })
      : t('tree.found', { date: dateTime(foundAt) });
  };
  const acknowledge = () => {
    document.querySelector('h1')?.focus();
    window.setTimeout(since.acknowledge, staying);
  };
  return (
    <Box aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {t('tree.since', { date: dateTime(since.since) })}
      </h2>
      <ul>
        {since.externalChanges.map((externalChange, index) => {
          const target = about(externalChange);
          const text = textOf(externalChange.change);
          return (
            <li key={externalChange.key}>
              {target === undefined ? (
                text
              ) : (
                <Link
                  replace
                  preventScrollReset
                  to={{ search: selection.searchFor(target) }}
                  aria-describedby={`${id}${index}`}
                  onClick={() => props.onSelected(target)}
                >
                  {text}
                </Link>
              )}{' '}
              <span id={`${id}${index}`} className="soft">
                {moment(externalChange)}
              </span>
            </li>
          );
        })}
      </ul>
      <Button size="small" onClick={acknowledge}>
        {t('tree.gotIt')}
      </Button>
    </Box>
  );
}

const Box = styled('section')`
  padding: 12px 14px;
  border: 1px solid var(--line);
  border-inline-start: 3px solid var(--brand);
  border-radius: var(--radius);
  overflow-wrap: anywhere;
  & > h2 {
    font-size: 0.875rem;
  }
  & > ul {
    margin: 6px 0 10px;
    padding: 0;
    list-style: none;
  }
  & li {
    padding: 3px 0;
  }
  & li > a {
    display: inline-block;
    min-height: 24px;
  }
  & li > .soft {
    font-size: 0.8125rem;
  }
`;
