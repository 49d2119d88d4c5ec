/** Why something cannot be done now. Each code is a text `reason.<code>` in every language. */
export const reasonCodes = [
  'busy',
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
  'revertUnsupported',
  'revertVolumeGone',
  'revertNeedsStopped',
  'revertRecoveryPoints',
  'pointChanging',
  'pointFailed',
  'pointHidden',
  'rollbackNeedsStopped',
  'rollbackNeedsRunning',
  'notKnown',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** A refusal and its way out; `values` fill the placeholders of its text. */
export interface Reason {
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** The task in the way, where one is. */
  readonly taskId?: string | undefined;
}

/**
 * Whether an action may be done now. A doubt says what is not known of it: the action is neither refused nor safe,
 * and the cloud decides.
 */
export type Verdict =
  | { readonly allowed: true; readonly doubt?: Reason | undefined }
  | { readonly allowed: false; readonly reason: Reason };

/** A reason by its code and what its text needs. */
export function because(code: ReasonCode, values: Reason['values']): Reason {
  return { code, values };
}

/** What could not be read, so that a rule cannot say whether it is against an action. */
export type NotKnown =
  'limit' | 'hypervisor' | 'instance' | 'instances' | 'points' | 'snapshots' | 'volume' | 'volumes';

/** What is not known of a thing; neither for nor against it. */
export function notKnown(what: NotKnown, name: string): Reason {
  return because('notKnown', { what, name });
}

/** The first reason against something; without one, the first thing that is not known of it. */
export function firstAgainst(...reasons: readonly (Reason | undefined)[]): Reason | undefined {
  const found = reasons.filter((reason) => reason !== undefined);
  return found.find(({ code }) => code !== 'notKnown') ?? found[0];
}

/** Allowed, unless there is a reason against it. */
export function verdictOf(reason: Reason | undefined): Verdict {
  if (reason === undefined) return { allowed: true };
  return reason.code === 'notKnown' ? { allowed: true, doubt: reason } : { allowed: false, reason };
}

/** The key of a reason's text, to be filled with `reason.values`. */
export function reasonKey(reason: Reason) {
  return `reason.${reason.code}` as const;
}
