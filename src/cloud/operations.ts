import type { InstanceState, RecoveryPointState, SnapshotState, VolumeState } from './states';

/** Resources that are read from the cloud; each is the first part of its query keys. */
export const resources = [
  'instances',
  'volumes',
  'snapshots',
  'snapshotSchedules',
  'templates',
  'recoveryPoints',
  'diskOfferings',
  'serviceOfferings',
  'networks',
  'keyPairs',
  'zones',
  'osTypes',
  'capabilities',
  'events',
  'limits',
  'environments',
] as const;
export type Resource = (typeof resources)[number];

/** States that only a task shows, beside those of the engine. */
export interface TaskStates {
  instance:
    | InstanceState
    | 'Creating'
    | 'Rebooting'
    | 'Destroying'
    | 'Recovering'
    | 'RollingBack'
    | 'CreatingRecoveryPoint';
  volume: VolumeState | 'Detaching';
  snapshot: SnapshotState;
  recoveryPoint: RecoveryPointState;
  template: 'Creating' | 'Deleting';
}

/** An operation of the cloud: everything that depends only on the kind of its tasks. */
export interface Operation {
  /** The engine's class of its jobs, without the package and `…ByAdmin`; none where it answers at once. */
  jobClass?: string;
  /** Lists that change when it starts. */
  start: readonly Resource[];
  /** Lists that change when it ends, with success or failure. */
  end: readonly Resource[];
  /** The state that each resource it works on shows while it runs. */
  shows?: Partial<TaskStates>;
  /** True where its resource is gone afterwards. */
  removes?: true;
  /** It deletes the recovery points of its instance too (CloudStack rules §8, §11). */
  takesPoints?: true;
  /** It changes nothing but tags: its resource and its instance are not busy. */
  isNote?: true;
  /** A step of a run that announces its own result: its success is not announced. */
  isQuiet?: true;
  /** Text of a warning while it takes longer than usual (CloudStack rules §3, §8–§10). */
  caution?:
    | 'start'
    | 'stop'
    | 'snapshot'
    | 'detach'
    | 'resize'
    | 'revert'
    | 'createPoint'
    | 'rollback'
    | 'deletePoint';
}

const power = { start: ['instances'], end: ['instances', 'volumes', 'events'] } as const;
const removal = {
  start: ['instances'],
  end: ['instances', 'volumes', 'recoveryPoints', 'limits', 'events'],
} as const;
const disk = { start: ['volumes'], end: ['volumes', 'limits', 'events'] } as const;
const image = { start: ['templates'], end: ['templates', 'limits', 'events'] } as const;
const schedule = { start: [], end: ['snapshotSchedules', 'events'] } as const;
const point = {
  start: ['recoveryPoints', 'instances'],
  end: ['recoveryPoints', 'instances', 'events'],
} as const;

const note = { start: [], end: ['snapshots', 'recoveryPoints'], isNote: true } as const;

/** Every operation, by the kind of its tasks. */
export const operations = {
  createInstance: {
    start: ['instances', 'volumes'],
    end: ['instances', 'volumes', 'limits', 'events'],
    jobClass: 'DeployVMCmd',
    shows: { instance: 'Creating' },
    caution: 'start',
  },
  startInstance: {
    ...power,
    jobClass: 'StartVMCmd',
    shows: { instance: 'Starting' },
    caution: 'start',
  },
  stopInstance: {
    ...power,
    jobClass: 'StopVMCmd',
    shows: { instance: 'Stopping' },
    caution: 'stop',
  },
  rebootInstance: {
    ...power,
    jobClass: 'RebootVMCmd',
    shows: { instance: 'Rebooting' },
    caution: 'start',
  },
  destroyInstance: {
    ...removal,
    jobClass: 'DestroyVMCmd',
    shows: { instance: 'Destroying' },
    takesPoints: true,
  },
  recoverInstance: { ...removal, shows: { instance: 'Recovering' } },
  expungeInstance: {
    ...removal,
    jobClass: 'ExpungeVMCmd',
    shows: { instance: 'Expunging' },
    removes: true,
    takesPoints: true,
  },
  createVolume: { ...disk, jobClass: 'CreateVolumeCmd', shows: { volume: 'Creating' } },
  attachVolume: { ...disk, jobClass: 'AttachVolumeCmd', shows: { volume: 'Attaching' } },
  detachVolume: {
    ...disk,
    jobClass: 'DetachVolumeCmd',
    shows: { volume: 'Detaching' },
    caution: 'detach',
  },
  resizeVolume: {
    ...disk,
    jobClass: 'ResizeVolumeCmd',
    shows: { volume: 'Resizing' },
    caution: 'resize',
  },
  deleteVolume: {
    ...disk,
    jobClass: 'DestroyVolumeCmd',
    shows: { volume: 'Destroying' },
    removes: true,
  },
  recoverVolume: disk,
  createSnapshot: {
    start: ['snapshots', 'volumes'],
    end: ['snapshots', 'volumes', 'limits', 'events'],
    jobClass: 'CreateSnapshotCmd',
    shows: { volume: 'Snapshotting' },
    caution: 'snapshot',
  },
  revertVolume: {
    start: ['snapshots', 'volumes'],
    end: ['snapshots', 'volumes', 'events'],
    jobClass: 'RevertSnapshotCmd',
    shows: { volume: 'RevertSnapshotting' },
    caution: 'revert',
  },
  deleteSnapshot: {
    start: ['snapshots'],
    end: ['snapshots', 'limits', 'events'],
    jobClass: 'DeleteSnapshotCmd',
    shows: { snapshot: 'Destroying' },
    removes: true,
  },
  setSchedule: schedule,
  deleteSchedule: schedule,
  createTemplate: { ...image, jobClass: 'CreateTemplateCmd', shows: { template: 'Creating' } },
  deleteTemplate: {
    ...image,
    jobClass: 'DeleteTemplateCmd',
    shows: { template: 'Deleting' },
    removes: true,
  },
  createRecoveryPoint: {
    ...point,
    jobClass: 'CreateVMSnapshotCmd',
    shows: { instance: 'CreatingRecoveryPoint', recoveryPoint: 'Creating' },
    caution: 'createPoint',
  },
  // A rollback also brings back the offering, and on some hypervisors the size of the volumes (CloudStack rules §8).
  rollback: {
    start: point.start,
    end: [...point.end, 'volumes'],
    jobClass: 'RevertToVMSnapshotCmd',
    shows: { instance: 'RollingBack', recoveryPoint: 'Reverting' },
    caution: 'rollback',
  },
  deleteRecoveryPoint: {
    ...point,
    jobClass: 'DeleteVMSnapshotCmd',
    shows: { recoveryPoint: 'Expunging' },
    removes: true,
    caution: 'deletePoint',
  },
  // Jobs of the engine name no resource, so none is recognised as one of these.
  savePin: note,
  unpin: note,
  linkToMoment: { ...note, isQuiet: true },
  recordTest: note,
} as const satisfies Record<string, Operation>;

/** Kinds of tasks; `unknown`: a job of an operation that Cairn does not know. */
export type TaskKind = keyof typeof operations | 'unknown';

/** An unknown job may have changed anything. */
const unknown: Operation = { start: [], end: resources };

/** The operation that a task carries out. */
export function operationOf(kind: TaskKind): Operation {
  return kind === 'unknown' ? unknown : operations[kind];
}

export const taskKinds: readonly TaskKind[] = [
  ...Object.keys(operations).filter((word): word is keyof typeof operations =>
    Object.hasOwn(operations, word),
  ),
  'unknown',
];

const byClass = new Map(taskKinds.map((kind) => [operationOf(kind).jobClass, kind]));

/** Kind of task for a job of the engine, by its class, with or without a package. */
export function kindOfJob(jobClass: string | undefined): TaskKind {
  const name = jobClass
    ?.split('.')
    .at(-1)
    ?.replace(/ByAdmin$/, '');
  return (name !== undefined && byClass.get(name)) || 'unknown';
}
