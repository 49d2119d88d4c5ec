import { taskOfInstance, taskOn } from '../../cloud/tasks/taskOn';
import { operationOf, type TaskStates } from '../../cloud/operations';
import {
  instanceTones,
  recoveryPointTones,
  snapshotTones,
  templateTones,
  volumeTones,
  type TemplateState,
  type StateTone,
} from '../../cloud/states';
import type {
  Instance,
  IntervalType,
  RecoveryPoint,
  RecoveryPointType,
  ResourceKind,
  Snapshot,
  Task,
  Template,
  Volume,
  VolumeType,
} from '../../cloud/types';

/** The key of a state's text. */
export type StateKey =
  | 'state.waiting'
  | `state.instance.${TaskStates['instance']}`
  | `state.volume.${TaskStates['volume']}`
  | `state.snapshot.${TaskStates['snapshot']}`
  | `state.recoveryPoint.${TaskStates['recoveryPoint']}`
  | `state.template.${TaskStates['template'] | TemplateState}`;

/** The key of a type's text. */
export type TypeKey =
  | `type.volume.${VolumeType}`
  | `type.recoveryPoint.${RecoveryPointType}`
  | `type.interval.${IntervalType}`;

/** A state as it is shown: the cloud's state, and the running task, or that its request waits for the cloud. */
export interface StatusView {
  readonly tone: StateTone;
  readonly label: StateKey;
  /** True while anything is running. */
  readonly busy: boolean;
}

/** State that a task gives its resource; undefined where it leaves the resource's own. */
function shownBy<Kind extends ResourceKind>(kind: Kind, task: Task | undefined) {
  return task && operationOf(task.kind).shows?.[kind];
}

const view = (label: StateKey, tone: StateTone, task: Task | undefined): StatusView =>
  task?.held === true
    ? { label: 'state.waiting', tone: 'neutral', busy: true }
    : { label, tone, busy: task !== undefined || tone === 'progress' };

/** State of an instance; a task on one of its volumes or points makes it busy under its own word. */
export function instanceStatus(instance: Instance, tasks: readonly Task[]): StatusView {
  const task = taskOfInstance(instance.id, tasks);
  const shown = shownBy('instance', task);
  if (shown) return view(`state.instance.${shown}`, 'progress', task);
  return view(`state.instance.${instance.state}`, instanceTones[instance.state], task);
}

/** A volume's state: *Snapshotting* as long as the task runs, even while the cloud says Ready. */
export function volumeStatus(volume: Volume, tasks: readonly Task[]): StatusView {
  const task = taskOn({ kind: 'volume', id: volume.id }, tasks);
  const shown = shownBy('volume', task);
  if (shown) return view(`state.volume.${shown}`, 'progress', task);
  return view(`state.volume.${volume.state}`, volumeTones[volume.state], task);
}

/** State of a snapshot; a template or volume created from it does not change it. */
export function snapshotStatus(snapshot: Snapshot, tasks: readonly Task[]): StatusView {
  const task = taskOn({ kind: 'snapshot', id: snapshot.id }, tasks);
  const shown = shownBy('snapshot', task);
  if (shown) return view(`state.snapshot.${shown}`, 'progress', task);
  return view(`state.snapshot.${snapshot.state}`, snapshotTones[snapshot.state], task);
}

/** A recovery point's state. */
export function recoveryPointStatus(point: RecoveryPoint, tasks: readonly Task[]): StatusView {
  const task = taskOn({ kind: 'recoveryPoint', id: point.id }, tasks);
  const shown = shownBy('recoveryPoint', task);
  if (shown) return view(`state.recoveryPoint.${shown}`, 'progress', task);
  return view(`state.recoveryPoint.${point.state}`, recoveryPointTones[point.state], task);
}

// The engine's words for a template that is on its way, or soon will be. A failed one has its store's own error text.
const onItsWay =
  /^(unknown|created|creating|copying|processing|in progress|not started|installing.*|successfully installed|\d+%.*|bypassed.*|(not.?)?(down|up)load(ed|ing)?(.?(complete|in.?progress|not.?started))?|)$/i;

/** True where the engine's word for an unready copy of a template means a failure. */
function hasFailed(status: string | undefined): boolean {
  return !onItsWay.test((status ?? '').trim());
}

function templateState(template: Template): TemplateState {
  if (template.isReady) return 'Ready';
  return hasFailed(template.status) ? 'Failed' : 'Preparing';
}

/** A template's state, over all its zones. */
export function templateStatus(template: Template, tasks: readonly Task[]): StatusView {
  const task = taskOn({ kind: 'template', id: template.id }, tasks);
  const shown = shownBy('template', task);
  if (shown) return view(`state.template.${shown}`, 'progress', task);
  const state = templateState(template);
  return view(`state.template.${state}`, templateTones[state], task);
}

/** The text key of a volume's type. */
export function volumeTypeKey(type: VolumeType) {
  return `type.volume.${type}` as const;
}

/** Text key of a recovery point's type. */
export function recoveryPointTypeKey(type: RecoveryPointType) {
  return `type.recoveryPoint.${type}` as const;
}

/** The text key of how a snapshot came to be. */
export function intervalTypeKey(type: IntervalType) {
  return `type.interval.${type}` as const;
}
