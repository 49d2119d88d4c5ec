import type { RecoveryPoint } from '../../cloud/types';

/** Actions that an instance's recovery points block, in display order. */
export const blockedByPoints = [
  'attach',
  'detach',
  'resize',
  'revert',
  'snapshot',
  'network',
  'reinstall',
  'move',
] as const;
export type BlockedByPoints = (typeof blockedByPoints)[number];

/** `mayStop`: it depends on the storage, which cannot be seen from here. */
export type PointsEffect = 'stops' | 'mayStop';

type Kinds = readonly Pick<RecoveryPoint, 'type'>[];

const any = (): PointsEffect => 'stops';
/** Where the hypervisor is unknown, KVM's special cases may apply. */
const mayBeKvmDisk = (points: Kinds, hypervisor: string | undefined) =>
  (hypervisor === 'KVM' || hypervisor === undefined) && points.every(({ type }) => type === 'Disk');

const rules: Readonly<
  Record<
    BlockedByPoints,
    (points: Kinds, hypervisor: string | undefined) => PointsEffect | undefined
  >
> = {
  attach: any,
  detach: any,
  resize: (points, hypervisor) => (mayBeKvmDisk(points, hypervisor) ? 'mayStop' : 'stops'),
  revert: any,
  snapshot: (points, hypervisor) => (mayBeKvmDisk(points, hypervisor) ? 'mayStop' : undefined),
  network: any,
  reinstall: any,
  move: any,
};

/**
 * True where recovery points block an action: those that the engine counts, also Hidden and failed ones (CloudStack
 * rules §9).
 */
export function pointsEffect(
  action: BlockedByPoints,
  points: Kinds,
  hypervisor: string | undefined,
): PointsEffect | undefined {
  return points.length === 0 ? undefined : rules[action](points, hypervisor);
}

/** All actions that recovery points block, certainly or possibly. */
export function whatPointsBlock(
  points: Kinds,
  hypervisor: string | undefined,
): Readonly<Record<PointsEffect, readonly BlockedByPoints[]>> {
  const those = (how: PointsEffect) =>
    blockedByPoints.filter((action) => pointsEffect(action, points, hypervisor) === how);
  return { stops: those('stops'), mayStop: those('mayStop') };
}
