/** Tone of a state; always shown with a word and an icon, never alone. `gone`: destroyed or deleted. */
export type StateTone = 'success' | 'progress' | 'warning' | 'error' | 'neutral' | 'gone';

// One table of states for each resource, in the engine's words (CloudStack rules §6). `progress`: transitional, and
// refetched soon. `Unknown` includes states of a newer engine that Cairn does not know.

/** States of an instance. */
export const instanceTones = {
  Starting: 'progress',
  Running: 'success',
  Stopping: 'progress',
  Stopped: 'neutral',
  Destroyed: 'gone',
  Expunging: 'progress',
  Migrating: 'progress',
  Error: 'error',
  Unknown: 'warning',
  Shutdown: 'warning',
  Restoring: 'progress',
} as const satisfies Record<string, StateTone>;

/** States of a volume. */
export const volumeTones = {
  Allocated: 'neutral',
  Creating: 'progress',
  Ready: 'success',
  Migrating: 'progress',
  Snapshotting: 'progress',
  RevertSnapshotting: 'progress',
  Resizing: 'progress',
  Expunging: 'progress',
  Expunged: 'gone',
  Destroy: 'gone',
  Destroying: 'progress',
  UploadOp: 'progress',
  Copying: 'progress',
  Uploaded: 'neutral',
  NotUploaded: 'neutral',
  Uploading: 'progress',
  UploadNotStarted: 'neutral',
  UploadInProgress: 'progress',
  UploadError: 'error',
  UploadAbandoned: 'error',
  Attaching: 'progress',
  Restoring: 'progress',
  Unknown: 'warning',
} as const satisfies Record<string, StateTone>;

/** States of a snapshot. */
export const snapshotTones = {
  Allocated: 'progress',
  Creating: 'progress',
  CreatedOnPrimary: 'progress',
  BackingUp: 'progress',
  BackedUp: 'success',
  Copying: 'progress',
  Destroying: 'progress',
  Destroyed: 'gone',
  Error: 'error',
  Hidden: 'neutral',
  Unknown: 'warning',
} as const satisfies Record<string, StateTone>;

/** States of a recovery point. */
export const recoveryPointTones = {
  Allocated: 'progress',
  Creating: 'progress',
  Ready: 'success',
  Reverting: 'progress',
  Expunging: 'progress',
  Error: 'error',
  Hidden: 'neutral',
  Removed: 'neutral',
  Unknown: 'warning',
} as const satisfies Record<string, StateTone>;

/** Cairn's words for a template: the engine has free text only. */
export const templateTones = {
  Ready: 'success',
  Preparing: 'progress',
  Failed: 'error',
} as const satisfies Record<string, StateTone>;

export type InstanceState = keyof typeof instanceTones;
export type VolumeState = keyof typeof volumeTones;
export type SnapshotState = keyof typeof snapshotTones;
/** States of a snapshot that is not backed up yet: its volume is busy. */
export const pendingSnapshots: readonly SnapshotState[] = [
  'Creating',
  'CreatedOnPrimary',
  'BackingUp',
];
export type RecoveryPointState = keyof typeof recoveryPointTones;
export type TemplateState = keyof typeof templateTones;

function statesOf<State extends string>(
  tones: Readonly<Record<State, StateTone>>,
): readonly State[] {
  return Object.keys(tones).filter((word): word is State => Object.hasOwn(tones, word));
}

export const instanceStates = statesOf(instanceTones);
export const volumeStates = statesOf(volumeTones);
export const snapshotStates = statesOf(snapshotTones);
export const recoveryPointStates = statesOf(recoveryPointTones);
