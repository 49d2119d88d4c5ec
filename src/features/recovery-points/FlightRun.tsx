import Button from '@mui/material/Button';
import { useNavigate } from 'react-router';
import { useCloud } from '../../api/cloud';
import { flightsOf } from '../../api/flights';
import { mayGoOn, ownSafetyPoint, taskOf, type Flight } from '../../domain/flight';
import type { FlightFacts, FlightStep } from '../../domain/flightPlan';
import { isGoing, pausedAfterThis } from '../../domain/run';
import { recoveryPointTypeKey } from '../../domain/status';
import { useText } from '../../i18n/text';
import { Notice, useFormats, type MenuAction } from '../../ui';
import { focusPageHeading } from '../../ui/headingFocus';
import { paths } from '../../ui/paths';
import { TaskTime } from '../../ui/TaskTime';
import { FlightHalt } from './FlightHalt';
import { flightStands } from './flightStands';
import { FlightLines, type LineState } from './FlightLines';
import { ReasonedButton } from './ReasonedButton';
import { RunBox } from './RunBox';
import { RunObstacle } from './RunObstacle';
import { useStepUsual } from './stepUsual';

/** A rollback as it is carried out: where it stands, and what the person may do about it. */
export function FlightRun(props: { flight: Flight; reading: Omit<FlightFacts, 'target'> }) {
  const { flight, reading } = props;
  const t = useText();
  const navigate = useNavigate();
  const { dateTime } = useFormats();
  const flights = flightsOf(useCloud());
  const usualOf = useStepUsual();
  const flying = isGoing(flight);
  const phase = flight.end ?? (flying ? 'underWay' : 'halted');
  const instance = flight.instance.name;
  const point = flight.target.name;
  const safety = ownSafetyPoint(flight, reading.points.items);
  const stands = flightStands(t, flight, reading.instance, safety);
  const canUndo = flight.end === 'landed' && safety?.state === 'Ready';

  const title = (step: FlightStep) => {
    switch (step) {
      case 'safetyPoint':
        return t('flight.safetyPoint', { name: flight.safety?.name });
      case 'stop':
        return t('flight.stop', { instance });
      case 'start':
        return t('flight.start', { instance });
      case 'rollBack':
        return t('flight.rollBack', { point });
    }
  };
  const stateOf = (index: number): LineState => {
    if (index < flight.at) return 'done';
    if (phase === 'setAside') return 'notDone';
    if (index > flight.at) return 'waiting';
    return flying ? 'running' : 'stopped';
  };
  const detailOf = (step: FlightStep, index: number) => {
    const doneAt = flight.doneAt[index];
    if (doneAt !== undefined) return dateTime(doneAt);
    if (index === flight.at && flying)
      return (
        <TaskTime
          kind={taskOf[step]}
          since={flight.sent?.at ?? flight.since}
          usual={usualOf(step, {
            instance: reading.instance,
            target: flight.target,
            safety: flight.safety?.type,
          })}
          stays={isLast ? 'cloud' : 'tab'}
        />
      );
    if (step === 'safetyPoint' && flight.safety) return t(recoveryPointTypeKey(flight.safety.type));
    return undefined;
  };
  const current = flight.steps[flight.at];
  const isLast = flight.at + 1 >= flight.steps.length;
  const stopAfter: MenuAction = {
    id: 'stopAfter',
    label: t('flight.stopAfter'),
    reason: isLast ? t('flight.lastStep') : flight.paused ? t('flight.stopsThen') : undefined,
    group: 0,
    onSelect: () => flights.change(flight.instance.id, pausedAfterThis),
  };

  return (
    <RunBox
      phase={phase}
      title={t(`flight.${phase}`, { instance, point })}
      actions={
        <>
          {phase === 'halted' && mayGoOn(flight) && (
            <Button key="goOn" variant="contained" onClick={() => flights.goOn(flight.instance.id)}>
              {t('flight.goOn')}
            </Button>
          )}
          {flying && <ReasonedButton key="stopAfter" variant="text" action={stopAfter} />}
          {phase === 'halted' && (
            <Button key="leaveIt" onClick={() => flights.setAside(flight.instance.id)}>
              {t('flight.leaveIt')}
            </Button>
          )}
          {flight.end !== undefined && (
            <>
              <Button
                variant="contained"
                onClick={() =>
                  void navigate(
                    `${paths.recoveryPoints(flight.instance.id)}?point=${encodeURIComponent(flight.target.id)}`,
                  )
                }
              >
                {t('flight.toPoints')}
              </Button>
              {canUndo && (
                <Button
                  onClick={() => void navigate(paths.rollback(flight.instance.id, safety.id))}
                >
                  {t('flight.undo')}
                </Button>
              )}
              <Button
                onClick={() => {
                  focusPageHeading();
                  flights.forget(flight.instance.id);
                }}
              >
                {t('flight.planAnew')}
              </Button>
            </>
          )}
        </>
      }
    >
      {(labelledBy) => (
        <>
          <p className="soft">
            {flying && current !== undefined
              ? t('flight.progress', {
                  step: flight.at + 1,
                  steps: flight.steps.length,
                  what: title(current),
                })
              : t('flight.since', { date: dateTime(flight.startedAt) })}
          </p>
          <RunObstacle runs={flights} instanceId={flight.instance.id} />
          {phase === 'halted' && <FlightHalt flight={flight} stands={stands} />}
          {phase === 'setAside' && <p>{stands}</p>}
          {phase === 'landed' && (
            <Notice tone="success">
              {t(flight.safety === undefined ? 'flight.landedSaidWithout' : 'flight.landedSaid', {
                instance,
                point,
                safety: flight.safety?.name,
              })}
            </Notice>
          )}
          <FlightLines
            labelledBy={labelledBy}
            lines={flight.steps.map((step, index) => ({
              key: step,
              state: stateOf(index),
              title: title(step),
              detail: detailOf(step, index),
            }))}
          />
          {flying && !isLast && <p className="soft">{t('flight.stay')}</p>}
        </>
      )}
    </RunBox>
  );
}
