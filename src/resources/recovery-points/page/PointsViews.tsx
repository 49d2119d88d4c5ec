import { Suspense, useState } from 'react';
import { styled } from '@mui/material/styles';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import { describeLineage, type Lineage } from '../lineage/lineage';
import { isWhole, mayInclude } from '../../../cloud/lists/list';
import { isNearlyFull, type QuotaReading } from '../quota/quota';
import { instanceStatus, recoveryPointStatus } from '../../rules/status';
import type { Task } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';
import { Loading } from '../../../ui/feedback/Loading';
import { lazyPart } from '../../../ui/feedback/lazyPart';
import { DescribeTree } from './DescribeTree';
import { FindPoint } from './FindPoint';
import type { PointActions } from './pointActions';
import { PointPanel } from './PointPanel';
import { PointsList } from './PointsList';
import { QuotaGauge } from '../quota/QuotaGauge';
import { QuotaNotice } from '../quota/QuotaNotice';
import { useSelection } from './selection';
import { ChangesSinceLastVisit, ChangesSinceLastVisitCount } from './ChangesSinceLastVisit';
import { useCloudHour, useCloudTime } from '../../shared/cloudTime';
import type { Tree } from '../runs/treeChanges';
import { useDeepLinkAnnouncement, useSayNode } from './useDeepLinkAnnouncement';
import { useChangesSinceLastVisit } from './useChangesSinceLastVisit';
import { ViewSwitch } from './ViewSwitch';

const RecoveryMap = lazyPart(() => import('../map/RecoveryMap'));

/** The tree as a map or a list, the selected point, and changes by others. */
export function PointsViews(props: {
  title: string;
  tree: Tree;
  lineage: Lineage;
  quota: QuotaReading;
  actions: PointActions;
  /** When the tree was read (ms since 1970), and whether that was since the page was opened. */
  readAt: number;
  isFresh: boolean;
}) {
  const { title, tree, lineage, quota, actions } = props;
  const { instance, points } = tree;
  const isRead = points.isComplete && props.isFresh;
  const t = useText();
  const tasks = useTasks();
  const now = useCloudTime(props.readAt);
  const hour = useCloudHour(props.readAt);
  const facts = describeLineage(lineage);
  const selection = useSelection(lineage, {
    isFresh: isRead,
    ownId: ownNewPoint(instance.id, tasks),
  });
  const since = useChangesSinceLastVisit(tree, props.readAt);
  const isGone = useDeepLinkAnnouncement(lineage, selection, isRead, (id) =>
    mayInclude(points, id),
  );
  const sayNode = useSayNode(lineage);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // A notice that appears later is placed where it moves no button.
  const [openedNearlyFull] = useState(isNearlyFull(quota));
  const shared = { lineage, selectedId: selection.selectedId, onSelect: selection.select };

  const map = () => (
    <Suspense fallback={<Loading label={t('recoveryPoints.loadingMap')} />}>
      <RecoveryMap
        {...shared}
        label={title}
        instance={{ name: instance.name, status: instanceStatus(instance, tasks) }}
        statusOf={(point) => recoveryPointStatus(point, tasks)}
        actionsFor={actions.of}
        now={now}
        marks={since.news}
        unfolded={selection.unfolded}
        onUnfold={selection.setUnfolded}
        scale={selection.scale}
        onScale={selection.setScale}
      />
    </Suspense>
  );
  const list = () => (
    <PointsList
      {...shared}
      label={title}
      instanceId={instance.id}
      now={hour}
      requestedId={selection.requestedId}
      actionsFor={actions.mayAct ? actions.of : undefined}
      choice={actions.mayDelete ? { chosen, onChange: setChosen } : undefined}
    />
  );
  const aside = (
    <>
      <span className="soft">
        {t('recoveryPoints.count', { count: facts.points })}
        {facts.hidden > 0 && ` · ${t('recoveryPoints.hiddenCount', { count: facts.hidden })}`}
      </span>
      <QuotaGauge quota={quota} />
      <ChangesSinceLastVisitCount since={since} />
      <DescribeTree lineage={lineage} isWhole={isWhole(points)} />
      {selection.view === 'map' && (
        <FindPoint
          lineage={lineage}
          onChoose={(id) => {
            selection.select(id);
            sayNode(id);
          }}
        />
      )}
    </>
  );

  const quotaNotice = actions.create && isNearlyFull(quota) && (
    <QuotaNotice {...{ instance, lineage, quota }} mayFree={actions.mayDelete && isWhole(points)} />
  );

  return (
    <>
      {openedNearlyFull && quotaNotice}
      {isGone && <Notice tone="warning">{t('tree.gone')}</Notice>}
      <ViewSwitch view={selection.view} onChange={selection.setView} aside={aside}>
        <Frame>
          <Views data-view={selection.view}>
            {selection.view === 'map' ? map() : list()}
            <Beside>
              <PointPanel
                {...{ instance, lineage, selection, actions }}
                now={hour}
                isWhole={isWhole(points)}
              />
              {!openedNearlyFull && quotaNotice}
              <ChangesSinceLastVisit
                {...{ instance, lineage, since, selection }}
                onSelected={sayNode}
              />
            </Beside>
          </Views>
        </Frame>
      </ViewSwitch>
    </>
  );
}

/** The point that the person creates or created, if that is their last task on the instance. */
function ownNewPoint(instanceId: string, tasks: readonly Task[]): string | undefined {
  const last = tasks.find((task) => task.instanceId === instanceId && task.byOther !== true);
  return last?.kind === 'createRecoveryPoint' ? last.result?.id : undefined;
}

/** Side by side if there is space: a panel may take some. */
const Frame = styled('div')({ containerType: 'inline-size' });

const Views = styled('div')({
  display: 'grid',
  gap: '1.5rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@container (min-width: 56rem)': {
    '&[data-view="map"]': { gridTemplateColumns: 'minmax(0, 1fr) 20rem' },
  },
});

/** Changes by others appear below, where they move no button. */
const Beside = styled('div')({
  display: 'grid',
  gap: '1.5rem',
  gridTemplateColumns: 'minmax(0, 1fr)',
  alignContent: 'start',
});
