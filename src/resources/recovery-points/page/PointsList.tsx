import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import type { Lineage } from '../lineage/lineage';
import { wholeList } from '../../../cloud/lists/list';
import { momentOf } from '../moment/moment';
import { readDescription, safetyMark } from '../rollback/safetyPoint';
import { recoveryPointStatus, recoveryPointTypeKey } from '../../rules/status';
import type { RecoveryPoint } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { DataTable, EmptyState, Icon, useFormats, type Column, type MenuAction } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import { stateColumn } from '../../../ui/table/columns';
import type { RowChoice } from '../../../ui/table/rowChoice';
import { pinColumn, pinFacet } from '../../shared/pins/pinColumn';
import { useNodeName } from './nodeName';

const Shield = styled('span')`
  margin-inline-start: 6px;
  color: var(--warning);
`;

const Layers = styled('span')`
  margin-inline-start: 6px;
  color: var(--ink-soft);
`;

/** Icon of a safety point, as on the map. */
function SafetyShield() {
  const label = useText()('rollback.safetyBadge');
  return (
    <Shield title={label}>
      <Icon name="shield" />
      <span className="visually-hidden"> {label}</span>
    </Shield>
  );
}

/** Icon of a point that was created with those of other instances. */
function MomentSign() {
  const label = useText()('moments.badge');
  return (
    <Layers title={label}>
      <Icon name="layers" />
      <span className="visually-hidden"> {label}</span>
    </Layers>
  );
}

/** The documented table of recovery points. */
export function PointsList(props: {
  label: string;
  lineage: Lineage;
  selectedId: string | undefined;
  /** Point that the address asks for. */
  requestedId: string | undefined;
  onSelect: (id: string) => void;
  /** Absent where the account may do nothing with recovery points. */
  actionsFor: ((id: string) => readonly MenuAction[]) | undefined;
  /** To delete several; absent where the account may delete none. */
  choice: RowChoice | undefined;
  instanceId: string;
  /** The cloud's time, in ms since 1970. */
  now: number;
}) {
  const { label, lineage, actionsFor, choice, now } = props;
  const navigate = useNavigate();
  const t = useText();
  const formats = useFormats();
  const tasks = useTasks();
  const nodeName = useNodeName(lineage);

  const rows = useMemo(
    () => [...lineage.nodes.values()].flatMap((node) => (node.kind === 'point' ? node.point : [])),
    [lineage],
  );
  const chosen = rows.flatMap(({ id }) => (choice?.chosen.has(id) ? id : []));
  const columns = useMemo<readonly Column<RecoveryPoint>[]>(
    () => [
      {
        id: 'name',
        header: t('recoveryPoints.name'),
        value: ({ name }) => name,
        cell: (point) => (
          <>
            {point.name}
            {safetyMark(point) && <SafetyShield />}
            {momentOf(point) && <MomentSign />}
          </>
        ),
      },
      {
        id: 'description',
        header: t('recoveryPoints.description'),
        value: ({ description }) => readDescription(description).text,
      },
      {
        id: 'parent',
        header: t('recoveryPoints.parent'),
        value: ({ id }) => {
          const parentId = lineage.nodes.get(id)?.parentId;
          return parentId && nodeName(parentId);
        },
      },
      {
        id: 'created',
        header: t('recoveryPoints.created'),
        value: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => formats.dateTime(createdAt),
        text: ({ createdAt }) => formats.dateTime(createdAt),
        nowrap: true,
      },
      {
        id: 'type',
        header: t('recoveryPoints.type'),
        value: ({ type }) => t(recoveryPointTypeKey(type)),
      },
      stateColumn(t, t('recoveryPoints.state'), (point) => recoveryPointStatus(point, tasks)),
      {
        id: 'current',
        header: t('recoveryPoints.current'),
        value: ({ id }) => (id === lineage.currentId ? 1 : 0),
        text: () => undefined,
        cell: ({ id }) =>
          id === lineage.currentId && (
            <>
              <Icon name="check" />
              <span className="visually-hidden">{t('recoveryPoints.isCurrent')}</span>
            </>
          ),
      },
      pinColumn(t, now),
    ],
    [t, formats, tasks, lineage, nodeName, now],
  );
  const facets = useMemo(() => [pinFacet<RecoveryPoint>(t, now)], [t, now]);

  return (
    <DataTable
      caption={label}
      listId="recoveryPoints"
      list={wholeList(rows)}
      columns={columns}
      getId={({ id }) => id}
      getName={({ name }) => name}
      facets={facets}
      actions={actionsFor && (({ id }) => actionsFor(id))}
      defaultSort={{ column: 'created', descending: true }}
      selectedId={props.selectedId}
      revealedId={props.requestedId}
      onSelect={props.onSelect}
      choice={choice}
      toolbar={
        chosen.length > 0 && (
          <Button
            variant="outlined"
            color="error"
            startIcon={<Icon name="trash" />}
            onClick={() => void navigate(paths.deletePoints(props.instanceId, chosen))}
          >
            {t('tree.deleteChosen', { count: chosen.length })}
          </Button>
        )
      }
      empty={<EmptyState title={t('recoveryPoints.empty.title')} />}
    />
  );
}
