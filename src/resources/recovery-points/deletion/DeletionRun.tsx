import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useCloud } from '../../../cloud/cloud';
import { deletionsOf } from './deletions';
import { useDurationEstimate } from '../../../cloud/tasks/useDurationEstimate';
import { isDeletionInProgress, pointsLeft, type Deletion } from './deletion';
import { buildLineage } from '../lineage/lineage';
import { pauseRun, unpauseRun } from '../../../cloud/runs/run';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { Notice, useFormats } from '../../../ui';
import { focusPageHeading } from '../../../ui/navigation/headingFocus';
import { paths } from '../../../ui/navigation/paths';
import { TaskTime } from '../../shared/TaskTime';
import { useCloudTime } from '../../shared/cloudTime';
import { TextAndMap } from '../runs/TextAndMap';
import { LeavingMap, MapSection } from './DeleteMap';
import { deletionPhase, deletionValues } from './deletionText';
import { Checklist, type LineState } from '../runs/Checklist';
import type { TreeReading } from '../runs/pinnedTree';
import { useWaitingRollback } from '../runs/waitingRollback';
import { RunBox } from '../runs/RunBox';
import { RunObstacle } from '../runs/RunObstacle';
import { RunHalt } from '../runs/RunHalt';

/** A queue of deletions in progress or finished, with its steps and controls. */
export function DeletionRun(props: { deletion: Deletion; reading: TreeReading }) {
  const { deletion, reading } = props;
  const { instance, queue, stepIndex, halt, end } = deletion;
  const t = useText();
  const navigate = useNavigate();
  const waitingRollback = useWaitingRollback(instance.id);
  const names = useNameList();
  const { dateTime } = useFormats();
  const runs = deletionsOf(useCloud());
  const estimate = useDurationEstimate('deleteRecoveryPoint');
  const now = useCloudTime(reading.readAt);
  const phase = deletionPhase(deletion);
  const values = deletionValues(deletion);
  const going = isDeletionInProgress(deletion);
  const left = useMemo(() => pointsLeft({ queue, stepIndex }), [queue, stepIndex]);
  const lineage = useMemo(() => buildLineage(reading.points.items), [reading.points]);
  const leaving = useMemo(
    () => new Set(end === undefined ? left.map(({ id }) => id) : []),
    [left, end],
  );
  const kept = queue
    .slice(0, stepIndex)
    .filter(({ id }) =>
      reading.points.items.some((point) => point.id === id && point.state === 'Hidden'),
    )
    .map(({ name }) => name);

  const stateOf = (index: number): LineState => {
    if (index < stepIndex) return 'done';
    if (phase === 'abandoned') return 'notDone';
    if (index > stepIndex || phase === 'paused') return 'waiting';
    return going ? 'running' : 'stopped';
  };
  const detailOf = (index: number) => {
    const doneAt = deletion.doneAt[index];
    if (doneAt !== undefined) return dateTime(doneAt);
    if (index !== stepIndex || !going) return undefined;
    return (
      <TaskTime
        kind="deleteRecoveryPoint"
        since={deletion.sent?.at ?? deletion.stepStartedAt}
        estimate={estimate}
        stays="tab"
      />
    );
  };
  const again = (ids: readonly string[]) => {
    focusPageHeading();
    runs.abandon(instance.id);
    runs.forget(instance.id);
    void navigate(paths.deletePoints(instance.id, ids), { replace: true });
  };

  const actions = () => {
    if (end !== undefined)
      return (
        <>
          <Button key="again" onClick={() => again(left.map(({ id }) => id))}>
            {t(left.length > 0 ? 'deletion.chooseAgain' : 'deletion.chooseOthers')}
          </Button>
          <Button
            key="back"
            variant="contained"
            onClick={() => void navigate(waitingRollback ?? paths.recoveryPoints(instance.id))}
          >
            {t(waitingRollback === undefined ? 'rollback.toPoints' : 'deletion.toPlan')}
          </Button>
        </>
      );
    if (going)
      return (
        left.length > 1 &&
        (deletion.paused ? (
          <Button key="unpause" onClick={() => runs.change(instance.id, unpauseRun)}>
            {t('deletion.unpause')}
          </Button>
        ) : (
          <Button key="pause" onClick={() => runs.change(instance.id, pauseRun)}>
            {t('deletion.pause')}
          </Button>
        ))
      );
    return (
      <>
        <Button key="leave" onClick={() => runs.abandon(instance.id)}>
          {t('deletion.leave')}
        </Button>
        <Button key="again" onClick={() => again(left.map(({ id }) => id))}>
          {t('deletion.chooseAgain')}
        </Button>
        <Button key="goOn" variant="contained" onClick={() => runs.resume(instance.id)}>
          {t('deletion.resume')}
        </Button>
      </>
    );
  };

  return (
    <TextAndMap>
      <RunBox
        phase={phase}
        isOver={end !== undefined}
        title={t(`deletion.${phase}`, values)}
        actions={actions()}
      >
        {(labelledBy) => (
          <>
            <p className="soft">
              {going && left.length > 0
                ? t('deletion.progress', { ...values, number: stepIndex + 1 })
                : t('rollback.since', { date: dateTime(deletion.startedAt) })}
              {going && deletion.paused && <>. {t('deletion.pausing', values)}</>}
            </p>
            <RunObstacle runs={runs} instanceId={instance.id} />
            {phase === 'halted' && halt !== undefined && (
              <RunHalt
                halt={halt}
                said={t(`deletion.halt.${halt.kind}`, values)}
                stands={queue.length > 1 ? t('deletion.stands', values) : undefined}
              />
            )}
            {kept.length > 0 && (
              <Notice tone="warning">
                {t('deletion.keptHidden', { count: kept.length, names: names(kept) })}
              </Notice>
            )}
            <Checklist
              labelledBy={labelledBy}
              lines={queue.map(({ id, name }, index) => ({
                key: id,
                state: stateOf(index),
                title: t('deletion.one', { point: name }),
                detail: detailOf(index),
              }))}
            />
            {going && queue.length > 1 && <p className="soft">{t('deletion.stay')}</p>}
          </>
        )}
      </RunBox>
      <MapSection>
        <LeavingMap
          label={t('recoveryPoints.titleOf', { instance: instance.name })}
          instance={reading.instance}
          tasks={reading.tasks}
          now={now}
          lineage={lineage}
          leaving={leaving}
          selectedFirst={left[0]?.id}
        />
      </MapSection>
    </TextAndMap>
  );
}
