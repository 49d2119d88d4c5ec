import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useCloud } from '../../../cloud/cloud';
import { isInProgress, phaseOfLanes } from '../../../cloud/runs/run';
import { useDurationEstimates } from '../../../cloud/tasks/useDurationEstimate';
import { sizeOfPoint } from '../../../cloud/tasks/taskSize';
import { useText } from '../../../i18n/text';
import { instancesQuery } from '../../instances/instances';
import { recoveryPointTypeKey } from '../../rules/status';
import { TaskTime } from '../../shared/TaskTime';
import { Checklist, type LineState } from '../runs/Checklist';
import { RunBox } from '../runs/RunBox';
import { RunObstacle } from '../runs/RunObstacle';
import { creationTaskOf, type PointCreation } from './creation';
import { creationsOf } from './creations';

/** The creation of the points of one moment: a line for each instance, and its controls. */
export function CreationRun({ lanes }: { lanes: readonly PointCreation[] }) {
  const t = useText();
  const runs = creationsOf(useCloud());
  const phase = phaseOfLanes(lanes);
  const halted = lanes.filter(({ end, halt }) => end === undefined && halt !== undefined);
  const done = lanes.filter(({ end }) => end === 'succeeded').length;
  const values = { count: lanes.length, halted: halted.length, done };
  const waiting = lanes.find(({ instance }) => runs.obstacleOf(instance.id) !== undefined);

  return (
    <RunBox
      phase={phase}
      isOver={lanes.every(({ end }) => end !== undefined)}
      title={t(`moments.${phase}`, values)}
      actions={
        <>
          {phase === 'halted' && (
            <Button
              key="leave"
              onClick={() => halted.forEach(({ instance }) => runs.abandon(instance.id))}
            >
              {t('moments.leave')}
            </Button>
          )}
          {halted.length > 0 && (
            <Button
              key="resume"
              variant="contained"
              onClick={() => halted.forEach(({ instance }) => runs.resume(instance.id))}
            >
              {t('moments.resume')}
            </Button>
          )}
        </>
      }
    >
      {(labelledBy) => (
        <>
          {phase !== 'succeeded' && <p className="soft">{t('moments.progress', values)}</p>}
          {waiting && <RunObstacle runs={runs} instanceId={waiting.instance.id} />}
          <Checklist
            labelledBy={labelledBy}
            lines={lanes.map((lane) => ({
              key: lane.id,
              state: stateOf(lane),
              title: t('moments.lane', { instance: lane.instance.name }),
              detail: <LaneDetail lane={lane} />,
            }))}
          />
          {phase === 'running' && <p className="soft">{t('moments.stay')}</p>}
        </>
      )}
    </RunBox>
  );
}

function stateOf({ end, halt }: PointCreation): LineState {
  if (end === 'succeeded') return 'done';
  if (end === 'abandoned') return 'notDone';
  return halt === undefined ? 'running' : 'stopped';
}

/** Duration of a running lane, end of a finished one, reason of a stopped one. */
function LaneDetail({ lane }: { lane: PointCreation }) {
  const t = useText();
  const estimateOf = useDurationEstimates();
  const { data: fleet } = useQuery({ ...instancesQuery(useCloud()), refetchInterval: false });
  const { halt, end, sent, point } = lane;
  const type = t(recoveryPointTypeKey(point.type));
  if (end === 'succeeded') return type;
  if (halt !== undefined)
    return (
      <div role={end === undefined ? 'alert' : undefined}>
        {halt.cause !== undefined && halt.kind !== 'refused' && (
          <p>{t(`error.${halt.cause}.title`, { command: '' })}</p>
        )}
        <p>{t(`moments.halt.${halt.kind}`, { instance: lane.instance.name })}</p>
        {lane.steps[lane.stepIndex] === 'link' && <p>{t('moments.notLinked')}</p>}
        {halt.text !== undefined && <p>{t('rollback.engineSays', { text: halt.text })}</p>}
      </div>
    );
  if (!isInProgress(lane)) return type;
  const kind = creationTaskOf[sent?.command ?? lane.steps[lane.stepIndex] ?? 'create'];
  const instance = fleet?.items.find(({ id }) => id === lane.instance.id);
  return (
    <TaskTime
      kind={kind}
      since={sent?.at ?? lane.stepStartedAt}
      estimate={estimateOf(
        kind,
        kind === 'linkToMoment' ? undefined : sizeOfPoint(point.type, instance),
      )}
      stays="tab"
    />
  );
}
