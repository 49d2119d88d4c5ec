import type { Allowance, LimitedResource } from '../../cloud/catalog/limitedResources';

/** Reasons for a refusal. Each code is a text `reason.<code>` in every language. */
export const reasonCodes = [
  'busy',
  'notPermitted',
  'instanceRunning',
  'instanceStopped',
  'instanceNotDestroyed',
  'instanceChanging',
  'instanceDestroyed',
  'instanceUncertain',
  'instanceFailed',
  'instanceNotRunning',
  'deleteProtected',
  'environmentInactive',
  'limitReached',
  'limitZero',
  'stateUnknown',
  'templateNotReady',
  'pointLimit',
  'pointLimitZero',
  'pointsUnsupported',
  'pointNeedsRunning',
  'memoryNeedsRunning',
  'memoryBesideDisk',
  'diskBesideMemory',
  'volumeChanging',
  'volumeDestroyed',
  'volumeUploadFailed',
  'volumeNeverAttached',
  'volumeAttached',
  'volumeNotAttached',
  'volumeNotDeleted',
  'snapshotPending',
  'snapshotNeedsStopped',
  'attachNowhere',
  'attachOtherHypervisor',
  'attachRecoveryPoints',
  'detachOs',
  'detachRecoveryPoints',
  'resizeRecoveryPoints',
  'resizeNeedsStopped',
  'deleteAttached',
  'deleteOs',
  'snapshotChanging',
  'snapshotFailed',
  'snapshotGone',
  'snapshotOfData',
  'revertUnsupported',
  'revertVolumeGone',
  'revertNeedsStopped',
  'revertRecoveryPoints',
  'pointChanging',
  'pointFailed',
  'pointHidden',
  'rollbackNeedsStopped',
  'rollbackNeedsRunning',
  'pinned',
  'notPinned',
  'notKnown',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** A refusal and its remedy; `values` fill the placeholders of its text. */
export interface Reason {
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** The task in the way, where one is. */
  readonly taskId?: string | undefined;
}

/**
 * Allowed, or refused with a reason. A doubt names missing data: the action is neither refused nor safe, and the
 * cloud decides.
 */
export type Verdict =
  | { readonly allowed: true; readonly doubt?: Reason | undefined }
  | { readonly allowed: false; readonly reason: Reason };

/** Doubt about an action that is not refused. */
export function doubtOf(verdict: Verdict | undefined): Reason | undefined {
  return verdict?.allowed === true ? verdict.doubt : undefined;
}

/** A reason by its code and the values of its text. */
export function reasonFor(code: ReasonCode, values: Reason['values']): Reason {
  return { code, values };
}

/** Unreadable data, without which a rule cannot decide on an action. */
export type NotKnown =
  | 'hypervisor'
  | 'instance'
  | 'instances'
  | 'limit'
  | 'pointLimit'
  | 'pin'
  | 'points'
  | 'settings'
  | 'snapshots'
  | 'volume'
  | 'volumes';

/** Doubt about missing data of a resource; neither for nor against the action. */
export function notKnown(what: NotKnown, name: string): Reason {
  return reasonFor('notKnown', { what, name });
}

/** The first reason against an action; without one, the first doubt. */
export function firstReason(...reasons: readonly (Reason | undefined)[]): Reason | undefined {
  const found = reasons.filter((reason) => reason !== undefined);
  return found.find(({ code }) => code !== 'notKnown') ?? found[0];
}

/** Allowed, unless there is a reason against it. */
export function verdictOf(reason: Reason | undefined): Verdict {
  if (reason === undefined) return { allowed: true };
  return reason.code === 'notKnown' ? { allowed: true, doubt: reason } : { allowed: false, reason };
}

/** Reason for a refusal, where no slot is left. */
export function limitReason(resource: LimitedResource, { used, max }: Allowance): Reason {
  if (max === 0) return reasonFor('limitZero', { resource });
  return reasonFor('limitReached', { resource, max, over: Math.max(1, used + 1 - max) });
}
