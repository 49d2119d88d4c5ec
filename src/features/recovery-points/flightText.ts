import type { Flight } from '../../domain/flight';
import type { FlightFacts, FlightLine, FlightPlan, FlightReason } from '../../domain/flightPlan';
import { reasonKey } from '../../domain/reasons';
import { safetyName } from '../../domain/safetyPoint';
import { instanceStatus, recoveryPointTypeKey } from '../../domain/status';
import type { Instance } from '../../domain/types';
import type { Text } from '../../i18n/text';

/** How the words of a plan are written. */
export interface FlightWords {
  t: Text;
  dateTime: (moment: number) => string;
  names: (names: readonly string[]) => string;
}

const uncertainTexts = {
  storage: 'flight.safetyUncertain',
  room: 'flight.safetyRoomUncertain',
} as const;

/** The name that the safety point of a rollback gets. */
export function safetyNameText(t: Text, point: string): string {
  return safetyName(t('flight.safetyName', { point }));
}

/** What speaks against a line, or why the plan has it. */
function flightReasonText(t: Text, reason: FlightReason): string {
  return reason === 'notPermitted'
    ? t('flight.notPermitted')
    : t(reasonKey(reason), { ...reason.values });
}

/** A line of the plan: what it says, and what is to be known of it. */
export function lineText(
  line: FlightLine,
  facts: FlightFacts,
  plan: FlightPlan,
  { t, dateTime, names }: FlightWords,
): { title: string; details: readonly string[] } {
  const { target, volumes } = facts;
  const instance = facts.instance.name;
  const point = target.name;
  const blocks = line.state === 'blocks';
  const reason = blocks && line.reason !== undefined ? [flightReasonText(t, line.reason)] : [];
  const told = (title: string, ...details: readonly string[]) => ({
    title,
    details: [...reason, ...(blocks ? [] : details)],
  });
  switch (line.kind) {
    case 'target': {
      const type = t(recoveryPointTypeKey(target.type));
      return told(
        blocks
          ? t('flight.targetBlocks', { point })
          : t('flight.target', { point, type, date: dateTime(target.createdAt) }),
      );
    }
    case 'instance':
      return told(
        t('flight.instance', { instance, state: t(instanceStatus(facts.instance, []).label) }),
      );
    case 'idle':
      if (line.state === 'notKnown') return told(t('flight.idleNotKnown', { instance }));
      return told(t(blocks ? 'flight.idleBlocks' : 'flight.idle', { instance }));
    case 'volumes':
      if (line.state === 'notKnown') return told(t('flight.volumesNotKnown', { instance }));
      return told(
        blocks
          ? t('flight.volumesBlock')
          : t('flight.volumes', {
              count: volumes.items.length,
              names: names(volumes.items.map(({ name }) => name)),
            }),
      );
    case 'safetyPoint': {
      const { used, limit } = plan.room;
      const runsOn = plan.safety !== undefined && facts.instance.state === 'Running';
      const type = plan.safety === undefined ? '' : t(recoveryPointTypeKey(plan.safety));
      const how =
        limit === undefined
          ? t('flight.safetyPointHowMany', { type, instance, used })
          : t('flight.safetyPointHow', { type, used: used + 1, limit });
      return told(
        t('flight.safetyPoint', { name: safetyNameText(t, point) }),
        how,
        ...(runsOn ? [t('flight.safetyGap', { instance })] : []),
        ...(plan.safetyUncertain ? [t(uncertainTexts[plan.safetyUncertain])] : []),
      );
    }
    case 'stop':
      return told(t('flight.stop', { instance }), t('flight.stopWhy', { instance, point }));
    case 'start':
      return plan.case === 'stoppedMemory'
        ? told(t('flight.start', { instance }), t('flight.startWhy', { instance, point }))
        : told(t('flight.start', { instance }), t('flight.startHow', { point }));
    case 'rollBack':
      return told(
        t('flight.rollBack', { point }),
        t(plan.safety === undefined ? 'flight.rollBackHowWithout' : 'flight.rollBackHow'),
      );
  }
}

/** How far a rollback came that its person left, and how its instance is now, where that is known. */
export function leftText(
  t: Text,
  { instance: { name: instance }, target, steps, at, sent }: Flight,
  now: Instance | undefined,
): string {
  const nameOf = (index: number) => {
    const step = steps[index];
    return step && t(`flight.step.${step}`);
  };
  const values = { instance, point: target.name, step: nameOf(at - 1), next: nameOf(at) };
  return [
    t(at === 0 ? 'flight.left.first' : 'flight.left.after', values),
    ...(sent === undefined ? [] : [t('flight.left.sent', values)]),
    ...(now === undefined
      ? []
      : [t('flight.instance', { instance, state: t(instanceStatus(now, []).label) })]),
  ].join(' ');
}
