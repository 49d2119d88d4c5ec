import Button from '@mui/material/Button';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { useCloud } from '../../../../cloud/cloud';
import { isWhole } from '../../../../cloud/lists/list';
import { isInProgress, pauseRun, phaseOfLanes } from '../../../../cloud/runs/run';
import { useText } from '../../../../i18n/text';
import { Notice } from '../../../../ui';
import { focusPageHeading } from '../../../../ui/navigation/headingFocus';
import { paths } from '../../../../ui/navigation/paths';
import { useCloudTime } from '../../../shared/cloudTime';
import {
  hasTwoSafetyPoints,
  mayResume,
  ownSafetyPoint,
  type Rollback,
} from '../../rollback/rollback';
import { RollbackHalt } from '../../rollback/RollbackHalt';
import { rollbackOutcomeText } from '../../rollback/rollbackOutcomeText';
import { RollbackPicture } from '../../rollback/RollbackPicture';
import { rollbacksOf } from '../../rollback/rollbacks';
import { pointsBeforeRollback } from '../../rollback/plannedPoints';
import { useStepLines } from '../../rollback/useStepLines';
import { Checklist } from '../../runs/Checklist';
import { ReasonedButton } from '../../runs/ReasonedButton';
import { RunBox } from '../../runs/RunBox';
import { RunObstacle } from '../../runs/RunObstacle';
import type { Tree } from '../../runs/treeChanges';
import { LaneCard } from './LaneCard';
import { treeOf, type MomentLists } from './momentRollback';

/** A rollback of several instances in progress or finished: the steps of each, and its controls. */
export function MomentRollbackRun(props: {
  lanes: readonly Rollback[];
  momentId: string;
  /** Undefined while they load. */
  lists: MomentLists | undefined;
  /** When the points were read, by this machine's clock, ms since 1970. */
  readAt: number;
}) {
  const { lanes, momentId, lists } = props;
  const t = useText();
  const navigate = useNavigate();
  const runs = rollbacksOf(useCloud());
  const now = useCloudTime(props.readAt);
  const phase = phaseOfLanes(lanes);
  const name = lanes[0]?.lane?.name ?? '';
  const running = lanes.filter(isInProgress);
  const halted = lanes.filter(({ end, halt }) => end === undefined && halt !== undefined);
  const done = lanes.filter(({ end }) => end === 'succeeded').length;
  const values = { name, count: lanes.length, done };
  const waiting = lanes.find(({ instance }) => runs.obstacleOf(instance.id) !== undefined);
  const isOver = phase === 'succeeded' || phase === 'abandoned';
  const pause = {
    id: 'pause',
    label: t('rollback.stopAfter'),
    reason: running.every(({ paused }) => paused) ? t('rollback.stopsThen') : undefined,
    group: 0,
    onSelect: () => running.forEach(({ instance }) => runs.change(instance.id, pauseRun)),
  };

  return (
    <RunBox
      phase={phase}
      isOver={isOver}
      title={t(`moments.rollback.${phase}`, values)}
      actions={
        <>
          {phase === 'halted' && (
            <Button
              key="leave"
              onClick={() => halted.forEach(({ instance }) => runs.abandon(instance.id))}
            >
              {t('rollback.leaveIt')}
            </Button>
          )}
          {phase === 'halted' && halted.every(mayResume) && (
            <Button
              key="resume"
              variant="contained"
              onClick={() => halted.forEach(({ instance }) => runs.resume(instance.id))}
            >
              {t('rollback.resume')}
            </Button>
          )}
          {phase === 'running' && <ReasonedButton key="pause" action={pause} />}
          {isOver && (
            <>
              <Button
                onClick={() => {
                  focusPageHeading();
                  forgetLanes(runs, lanes);
                }}
              >
                {t('rollback.planAnew')}
              </Button>
              <Button variant="contained" onClick={() => void navigate(paths.moment(momentId))}>
                {t('moments.backTo')}
              </Button>
            </>
          )}
        </>
      }
    >
      {() => (
        <>
          <p className="soft">{t('moments.rollbackProgress', values)}</p>
          {waiting && <RunObstacle runs={runs} instanceId={waiting.instance.id} />}
          {lanes.map((lane) => (
            <LaneRun
              key={lane.id}
              rollback={lane}
              tree={lists && treeOf(lane.instance.id, lists)}
              tasks={lists?.tasks ?? []}
              now={now}
            />
          ))}
          {phase === 'running' && <p className="soft">{t('rollback.stay')}</p>}
        </>
      )}
    </RunBox>
  );
}

/** Forgets the lanes of a run that is over, all in one go. */
function forgetLanes(
  runs: Pick<ReturnType<typeof rollbacksOf>, 'forget'>,
  lanes: readonly Rollback[],
): void {
  for (const { instance } of lanes) runs.forget(instance.id);
}

/** One instance of the run: its steps, why it stopped, and its picture. */
function LaneRun(props: {
  rollback: Rollback;
  tree: Tree | undefined;
  tasks: MomentLists['tasks'];
  now: number;
}) {
  const { rollback, tree } = props;
  const t = useText();
  const id = useId();
  const { lines } = useStepLines(rollback, tree?.instance);
  const { end, halt, lane, target } = rollback;
  const points = tree?.points.items ?? [];
  const safety = ownSafetyPoint(rollback, points);
  const stands = tree && rollbackOutcomeText(t, rollback, tree.instance, safety);
  const values = {
    instance: rollback.instance.name,
    point: target.name,
    safety: rollback.safety?.name,
  };
  return (
    <LaneCard className="wide" aria-labelledby={id}>
      <h3 id={id}>
        {t('moments.place', {
          number: (lane?.index ?? 0) + 1,
          instance: rollback.instance.name,
        })}
      </h3>
      {end === undefined && halt !== undefined && (
        <RollbackHalt rollback={rollback} stands={stands ?? ''} />
      )}
      {end === 'abandoned' && <p>{stands}</p>}
      {end === 'succeeded' && (
        <Notice tone="success">
          {t(
            rollback.safety === undefined
              ? 'rollback.succeededNoticeWithout'
              : 'rollback.succeededNotice',
            values,
          )}
        </Notice>
      )}
      {hasTwoSafetyPoints(rollback, points) && (
        <Notice tone="warning">
          {t('rollback.twoSafetyPoints', { instance: rollback.instance.name })}
        </Notice>
      )}
      <Checklist labelledBy={id} lines={lines} />
      {tree !== undefined && isWhole(tree.points) && (
        <RollbackPicture
          instance={tree.instance}
          tasks={props.tasks}
          now={props.now}
          before={pointsBeforeRollback(rollback, points)}
          after={points}
          afterTitle={t(end === 'succeeded' ? 'rollback.picture.after' : 'rollback.picture.soFar')}
          beforeState={rollback.wasRunning ? 'Running' : 'Stopped'}
          targetId={target.id}
          safetyId={safety?.id}
        />
      )}
    </LaneCard>
  );
}
