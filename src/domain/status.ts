import { taskOfInstance, taskOn } from './actions/busy';
import {
  instanceStates,
  recoveryPointStates,
  snapshotStates,
  volumeStates,
  type Instance,
  type IntervalType,
  type RecoveryPoint,
  type RecoveryPointType,
  type Snapshot,
  type Task,
  type TaskKind,
  type Template,
  type Volume,
  type VolumeType,
} from './types';

/** How a state should feel; always shown with a word and an icon, never alone. `gone`: destroyed or deleted. */
export type Tone = 'success' | 'progress' | 'warning' | 'error' | 'neutral' | 'gone';

// The engine's states, and what only a running task tells.
export const instanceWords = [
  ...instanceStates,
  'Rebooting',
  'Destroying',
  'Recovering',
  'RollingBack',
  'CreatingRecoveryPoint',
] as const;
export const volumeWords = [...volumeStates, 'Detaching'] as const;
export const snapshotWords = snapshotStates;
export const recoveryPointWords = recoveryPointStates;
export const templateWords = ['Ready', 'Creating', 'Preparing', 'Deleting', 'Failed'] as const;

type InstanceWord = (typeof instanceWords)[number];
type VolumeWord = (typeof volumeWords)[number];
type SnapshotWord = (typeof snapshotWords)[number];
type RecoveryPointWord = (typeof recoveryPointWords)[number];
type TemplateWord = (typeof templateWords)[number];

/** The key of a state's text. */
export type StateKey =
  | `state.instance.${InstanceWord}`
  | `state.volume.${VolumeWord}`
  | `state.snapshot.${SnapshotWord}`
  | `state.recoveryPoint.${RecoveryPointWord}`
  | `state.template.${TemplateWord}`;

/** The key of a type's text. */
export type TypeKey =
  | `type.volume.${VolumeType}`
  | `type.recoveryPoint.${RecoveryPointType}`
  | `type.interval.${IntervalType}`;

/** A state as it is shown: what the cloud said, and what is running. */
export interface StatusView {
  readonly tone: Tone;
  readonly label: StateKey;
  /** Whether something is under way. */
  readonly busy: boolean;
}

// In each table: a word that is missing is under way.
const instanceTones: Partial<Record<InstanceWord, Tone>> = {
  Running: 'success',
  Stopped: 'neutral',
  Destroyed: 'gone',
  Error: 'error',
  Unknown: 'warning',
  Shutdown: 'warning',
};
const volumeTones: Partial<Record<VolumeWord, Tone>> = {
  Ready: 'success',
  Allocated: 'neutral',
  Uploaded: 'neutral',
  NotUploaded: 'neutral',
  UploadNotStarted: 'neutral',
  Destroy: 'gone',
  Expunged: 'gone',
  UploadError: 'error',
  UploadAbandoned: 'error',
  Unknown: 'warning',
};
const snapshotTones: Partial<Record<SnapshotWord, Tone>> = {
  BackedUp: 'success',
  Error: 'error',
  Destroyed: 'gone',
  Hidden: 'neutral',
  Unknown: 'warning',
};
const recoveryPointTones: Partial<Record<RecoveryPointWord, Tone>> = {
  Ready: 'success',
  Error: 'error',
  Hidden: 'neutral',
  Removed: 'neutral',
  Unknown: 'warning',
};
const templateTones: Partial<Record<TemplateWord, Tone>> = { Ready: 'success', Failed: 'error' };

const instanceTasks: Partial<Record<TaskKind, InstanceWord>> = {
  startInstance: 'Starting',
  stopInstance: 'Stopping',
  rebootInstance: 'Rebooting',
  destroyInstance: 'Destroying',
  recoverInstance: 'Recovering',
  expungeInstance: 'Expunging',
  rollback: 'RollingBack',
  createRecoveryPoint: 'CreatingRecoveryPoint',
};
const volumeTasks: Partial<Record<TaskKind, VolumeWord>> = {
  createVolume: 'Creating',
  createSnapshot: 'Snapshotting',
  revertVolume: 'RevertSnapshotting',
  attachVolume: 'Attaching',
  detachVolume: 'Detaching',
  resizeVolume: 'Resizing',
  deleteVolume: 'Destroying',
};
const snapshotTasks: Partial<Record<TaskKind, SnapshotWord>> = { deleteSnapshot: 'Destroying' };
const recoveryPointTasks: Partial<Record<TaskKind, RecoveryPointWord>> = {
  createRecoveryPoint: 'Creating',
  rollback: 'Reverting',
  deleteRecoveryPoint: 'Expunging',
};
const templateTasks: Partial<Record<TaskKind, TemplateWord>> = {
  createTemplate: 'Creating',
  deleteTemplate: 'Deleting',
};

const wordOf = <W>(words: Partial<Record<TaskKind, W>>, task: Task | undefined) =>
  task && words[task.kind];

function view(label: StateKey, tone: Tone | undefined, task: Task | undefined): StatusView {
  return { label, tone: tone ?? 'progress', busy: task !== undefined || tone === undefined };
}

/** An instance's state; a task on one of its volumes or points keeps it busy under its own word. */
export function instanceStatus(instance: Instance, tasks: readonly Task[]): StatusView {
  const task = taskOfInstance(instance.id, tasks);
  const word = wordOf(instanceTasks, task) ?? instance.state;
  return view(`state.instance.${word}`, instanceTones[word], task);
}

/** A volume's state: *Snapshotting* as long as the task runs, even while the cloud says Ready. */
export function volumeStatus(volume: Volume, tasks: readonly Task[]): StatusView {
  const task = taskOn({ kind: 'volume', id: volume.id }, tasks);
  const word = wordOf(volumeTasks, task) ?? volume.state;
  return view(`state.volume.${word}`, volumeTones[word], task);
}

/** A snapshot's state; a template or volume made from it leaves its word alone. */
export function snapshotStatus(snapshot: Snapshot, tasks: readonly Task[]): StatusView {
  const task = taskOn({ kind: 'snapshot', id: snapshot.id }, tasks);
  const word = wordOf(snapshotTasks, task) ?? snapshot.state;
  return view(`state.snapshot.${word}`, snapshotTones[word], task);
}

/** A recovery point's state. */
export function recoveryPointStatus(point: RecoveryPoint, tasks: readonly Task[]): StatusView {
  const task = taskOn({ kind: 'recoveryPoint', id: point.id }, tasks);
  const word = wordOf(recoveryPointTasks, task) ?? point.state;
  return view(`state.recoveryPoint.${word}`, recoveryPointTones[word], task);
}

// The engine's words for a template that is on its way, or soon will be. A failed one has its store's own error text.
const onItsWay =
  /^(unknown|created|creating|copying|processing|in progress|not started|installing.*|successfully installed|\d+%.*|bypassed.*|(not.?)?(down|up)load(ed|ing)?(.?(complete|in.?progress|not.?started))?|)$/i;

/** Whether the engine's word for a copy of a template that is not ready says that it failed. */
export function hasFailed(status: string | undefined): boolean {
  return !onItsWay.test((status ?? '').trim());
}

function templateWord(template: Template): TemplateWord {
  if (template.isReady) return 'Ready';
  return hasFailed(template.status) ? 'Failed' : 'Preparing';
}

/** A template's state, over all its zones. */
export function templateStatus(template: Template, tasks: readonly Task[]): StatusView {
  const task = taskOn({ kind: 'template', id: template.id }, tasks);
  const word = wordOf(templateTasks, task) ?? templateWord(template);
  return view(`state.template.${word}`, templateTones[word], task);
}

/** The text key of a volume's type. */
export function volumeTypeKey(type: VolumeType) {
  return `type.volume.${type}` as const;
}

/** The text key of what a recovery point holds. */
export function recoveryPointTypeKey(type: RecoveryPointType) {
  return `type.recoveryPoint.${type}` as const;
}

/** The text key of how a snapshot came to be. */
export function intervalTypeKey(type: IntervalType) {
  return `type.interval.${type}` as const;
}
