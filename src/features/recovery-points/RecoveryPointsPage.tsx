import { Suspense, useMemo } from 'react';
import { styled } from '@mui/material/styles';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { capabilitiesQuery } from '../../api/capabilities';
import { useCloud } from '../../api/cloud';
import { useFlights } from '../../api/flights';
import { instanceQuery } from '../../api/instances';
import { usePointLimit } from '../../api/pointLimit';
import { instanceRecoveryPointsQuery } from '../../api/recoveryPoints';
import { useTasks } from '../../api/taskHooks';
import { buildLineage, describeLineage } from '../../domain/lineage';
import { readRoom } from '../../domain/room';
import { instanceStatus, recoveryPointStatus } from '../../domain/status';
import { useText } from '../../i18n/text';
import { Breadcrumbs, EmptyState, ErrorNotice, PageHeading, Progress } from '../../ui';
import { HelpButton } from '../../ui/HelpButton';
import { useAddressPart } from '../../ui/dialogRoute';
import { lazyPart } from '../../ui/lostPart';
import { paths } from '../../ui/paths';
import { PointBlocks } from '../../ui/PointBlocks';
import { FlightNotice } from './FlightNotice';
import { usePointActions } from './pointActions';
import { PointPanel } from './PointPanel';
import { PointsList } from './PointsList';
import { ReasonedButton } from './ReasonedButton';
import { RoomGauge } from './RoomGauge';
import { RoomNotice } from './RoomNotice';
import { useSelection } from './selection';
import { ViewSwitch } from './ViewSwitch';

const RecoveryMap = lazyPart(() => import('../../map/RecoveryMap'));

/** The recovery points of one instance, as a map of their descent or as a list. */
export function RecoveryPointsPage() {
  const t = useText();
  const cloud = useCloud();
  const tasks = useTasks();
  const id = useAddressPart('id');
  const read = useSuspenseQuery(instanceQuery(cloud, id));
  const instance = read.data;
  const fleet = useQuery(instanceRecoveryPointsQuery(cloud, id));
  const capabilities = useQuery(capabilitiesQuery(cloud)).data;

  const flight = useFlights().find(({ instance }) => instance.id === id);
  const failed = [read, fleet].find(({ error }) => error !== null);
  const points = fleet.data?.items;
  const lineage = useMemo(() => buildLineage(points ?? []), [points]);
  const facts = describeLineage(lineage);
  const limit = usePointLimit();
  const room = readRoom(points ?? [], limit);
  const selection = useSelection(lineage);
  const title = t('recoveryPoints.titleOf', { instance: instance.name });

  const actions = usePointActions(
    instance,
    lineage,
    capabilities && {
      capabilities,
      tasks,
      instances: [instance],
      recoveryPoints: points && new Map([[id, points]]),
      recoveryPointLimit: limit?.source === 'told' ? limit.limit : undefined,
    },
  );

  const map = () => (
    <Suspense fallback={<Progress label={t('recoveryPoints.loadingMap')} />}>
      <RecoveryMap
        label={title}
        lineage={lineage}
        instance={{ name: instance.name, status: instanceStatus(instance, tasks) }}
        selectedId={selection.selectedId}
        onSelect={selection.select}
        statusOf={(point) => recoveryPointStatus(point, tasks)}
        actionsFor={actions.of}
      />
    </Suspense>
  );
  const list = () => (
    <PointsList
      label={title}
      lineage={lineage}
      selectedId={selection.selectedId}
      onSelect={selection.select}
      actionsFor={actions.mayAct ? actions.of : undefined}
    />
  );
  const count = (
    <>
      <span className="soft">
        {t('recoveryPoints.count', { count: facts.points })}
        {facts.ghosts > 0 && ` · ${t('recoveryPoints.ghosts', { count: facts.ghosts })}`}
      </span>
      <RoomGauge room={room} />
    </>
  );

  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('instances.title'), to: paths.instances },
          { label: instance.name, to: paths.instance(id) },
          { label: t('recoveryPoints.title') },
        ]}
      />
      <PageHeading title={title}>
        <HelpButton />
        {actions.create && (
          <ReasonedButton action={actions.create} variant="contained" reasonBeside />
        )}
      </PageHeading>
      {flight !== undefined && flight.end === undefined && <FlightNotice flight={flight} />}
      {failed && <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />}
      {points === undefined && fleet.error === null && (
        <Progress label={t('recoveryPoints.loading')} />
      )}
      {points?.length === 0 && (
        <>
          <EmptyState title={t('recoveryPoints.empty.title')}>
            {t('recoveryPoints.empty.text', { instance: instance.name })}
          </EmptyState>
          <PointBlocks when="before" points={[{ type: 'Disk' }]} hypervisor={instance.hypervisor} />
        </>
      )}
      {points !== undefined && actions.create && (
        <RoomNotice
          instance={instance}
          lineage={lineage}
          room={room}
          mayFree={capabilities?.commands.has('deleteVMSnapshot') ?? false}
        />
      )}
      {points !== undefined && points.length > 0 && (
        <ViewSwitch view={selection.view} onChange={selection.setView} aside={count}>
          <Room>
            <Views data-view={selection.view}>
              {selection.view === 'map' ? map() : list()}
              <PointPanel
                instance={instance}
                lineage={lineage}
                selection={selection}
                actions={actions}
              />
            </Views>
          </Room>
        </ViewSwitch>
      )}
    </>
  );
}

/** Side by side where there is room: a panel of the shell may take some. */
const Room = styled('div')({ containerType: 'inline-size' });

const Views = styled('div')({
  display: 'grid',
  gap: '1.5rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@container (min-width: 56rem)': {
    '&[data-view="map"]': { gridTemplateColumns: 'minmax(0, 1fr) 20rem' },
  },
});
