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
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** A refusal and its way out; `values` fill the placeholders of its text. */
export interface Reason {
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** The task in the way, where one is. */
  readonly taskId?: string | undefined;
}

/** Whether an action may be done now. */
export type Verdict =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: Reason };

/** A reason by its code and what its text needs. */
export function because(code: ReasonCode, values: Reason['values']): Reason {
  return { code, values };
}

/** Allowed, unless there is a reason against it. */
export function verdictOf(reason: Reason | undefined): Verdict {
  return reason === undefined ? { allowed: true } : { allowed: false, reason };
}

/** The key of a reason's text, to be filled with `reason.values`. */
export function reasonKey(reason: Reason) {
  return `reason.${reason.code}` as const;
}
