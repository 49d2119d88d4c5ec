import type { Rollback } from './rollback';
import type { RollbackInputs, PlanLine, RollbackPlan, RollbackReason } from './rollbackPlan';
import { textOfReason } from '../../rules/reasonText';
import { instanceStatus, recoveryPointTypeKey } from '../../rules/status';
import type { Instance } from '../../../cloud/types';
import type { Text } from '../../../i18n/text';

/** Text functions and formats for a plan. */
export interface RollbackWords {
  t: Text;
  dateTime: (moment: number) => string;
  names: (names: readonly string[]) => string;
  /** The name of the safety point. */
  safety: string;
}

const uncertainTexts = {
  storage: 'rollback.safetyUncertain',
  slots: 'rollback.safetySlotsUncertain',
  limit: 'rollback.safetyLimitUncertain',
} as const;

/** Reason that blocks a line, or why the plan has the line. */
function rollbackReasonText(t: Text, reason: RollbackReason): string {
  return reason === 'commandDenied'
    ? `${t('error.commandDenied.title')}.`
    : textOfReason(t, reason);
}

/** Text of a plan's line, and its note. */
export function lineText(
  line: PlanLine,
  facts: RollbackInputs,
  plan: RollbackPlan,
  { t, dateTime, names, safety }: RollbackWords,
): { title: string; details: readonly string[] } {
  const { target, volumes } = facts;
  const instance = facts.instance.name;
  const point = target.name;
  const blocks = line.state === 'blocks';
  const reason = blocks && line.reason !== undefined ? [rollbackReasonText(t, line.reason)] : [];
  const told = (title: string, ...details: readonly string[]) => ({
    title,
    details: [...reason, ...(blocks ? [] : details)],
  });
  switch (line.kind) {
    case 'target': {
      const type = t(recoveryPointTypeKey(target.type));
      return told(
        blocks
          ? t('rollback.targetBlocks', { point })
          : t('rollback.target', { point, type, date: dateTime(target.createdAt) }),
      );
    }
    case 'instance':
      return told(
        t('rollback.instance', { instance, state: t(instanceStatus(facts.instance, []).label) }),
      );
    case 'idle':
      if (line.state === 'notKnown') return told(t('rollback.idleNotKnown', { instance }));
      return told(t(blocks ? 'rollback.idleBlocks' : 'rollback.idle', { instance }));
    case 'volumes':
      if (line.state === 'notKnown') return told(t('rollback.volumesNotKnown', { instance }));
      return told(
        blocks
          ? t('rollback.volumesBlock')
          : t('rollback.volumes', {
              count: volumes.items.length,
              names: names(volumes.items.map(({ name }) => name)),
            }),
      );
    case 'safetyPoint': {
      const { used, limit } = plan.quota;
      const runsOn = plan.safety !== undefined && facts.instance.state === 'Running';
      const type = plan.safety === undefined ? '' : t(recoveryPointTypeKey(plan.safety));
      const how =
        limit === undefined
          ? t('rollback.safetyPointHowMany', { type, instance, used })
          : t('rollback.safetyPointHow', { type, used: used + 1, limit });
      return told(
        t('rollback.safetyPoint', { name: safety }),
        how,
        ...(runsOn ? [t('rollback.safetyGap', { instance })] : []),
        ...(plan.safetyUncertain ? [t(uncertainTexts[plan.safetyUncertain])] : []),
      );
    }
    case 'stop':
      return told(t('rollback.stop', { instance }), t('rollback.stopWhy', { instance, point }));
    case 'start':
      return plan.case === 'stoppedMemory'
        ? told(t('rollback.start', { instance }), t('rollback.startWhy', { instance, point }))
        : told(t('rollback.start', { instance }), t('rollback.startHow', { point }));
    case 'rollBack':
      return told(
        t('rollback.rollBack', { point }),
        t(plan.safety === undefined ? 'rollback.rollBackHowWithout' : 'rollback.rollBackHow'),
      );
  }
}

/** Progress of a rollback that its person left, and the instance's state now, if known. */
export function leftText(
  t: Text,
  { instance: { name: instance }, target, steps, stepIndex, sent }: Rollback,
  now: Instance | undefined,
): string {
  const nameOf = (index: number) => {
    const step = steps[index];
    return step && t(`rollback.step.${step}`);
  };
  const values = {
    instance,
    point: target.name,
    step: nameOf(stepIndex - 1),
    next: nameOf(stepIndex),
  };
  return [
    t(stepIndex === 0 ? 'rollback.left.first' : 'rollback.left.after', values),
    ...(sent === undefined ? [] : [t('rollback.left.sent', values)]),
    ...(now === undefined
      ? []
      : [t('rollback.instance', { instance, state: t(instanceStatus(now, []).label) })]),
  ].join(' ');
}
