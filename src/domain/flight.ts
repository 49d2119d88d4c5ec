import type { FlightFacts, FlightPlan, FlightStep } from './flightPlan';
import {
  followSent,
  gapMs,
  haltBecause,
  haltKinds,
  newRun,
  waitOn,
  type Effect,
  type Move,
  type Run,
  type World,
} from './run';
import { workOn } from './pointWork';
import { safetyMark } from './safetyPoint';
import type { Instance, RecoveryPoint, RecoveryPointType } from './types';
import type { TaskKind } from './operations';

/**
 * Why a flight stopped: as any run, or since a point is not there, ready and as planned: `safetyGone`,
 * `targetGone`; or since it cannot be told whether the rollback was carried out: `untold`; or the instance ran
 * on while nobody looked: `unwatched`; or the person asked for it: `asked`.
 */
export const flightHaltKinds = [
  ...haltKinds,
  'safetyGone',
  'targetGone',
  'untold',
  'unwatched',
  'asked',
] as const;
type FlightHalt = (typeof flightHaltKinds)[number];

/** What is sent to the engine: a step, or the removal of a safety point that failed, before it is made anew. */
export type FlightOrder = FlightStep | 'clear';

/**
 * A rollback as it is carried out. Its id stands in the safety point's mark, so that what this flight made
 * is known for its own.
 */
export interface Flight extends Run<FlightOrder, FlightHalt> {
  target: { id: string; name: string; type: RecoveryPointType };
  steps: readonly FlightStep[];
  /** What the safety point is to be; none where the person went without. */
  safety: { type: RecoveryPointType; name: string; description: string } | undefined;
  /** Whether the instance ran when this was agreed to. */
  wasRunning: boolean;
  /** The point that the instance's state descended from then. */
  from: string | undefined;
}

/** A flight as it begins, from the plan that the person agreed to. `id` and `now` make it this one. */
export function newFlight(
  { instance, target, points }: FlightFacts,
  plan: FlightPlan,
  safety: { name: string; description: string },
  { id, now }: { id: string; now: number },
): Flight {
  return {
    ...newRun(instance, { id, now }),
    target: { id: target.id, name: target.name, type: target.type },
    steps: plan.steps,
    safety: plan.safety && { type: plan.safety, ...safety },
    wasRunning: instance.state === 'Running',
    from: currentOf(points.items)?.id,
  };
}

/**
 * Whether a flight that stopped may go on from where it is. Not once another tab took the instance, or the
 * instance ran on unwatched: what would be lost is no longer what the person agreed to.
 */
export function mayGoOn({ halt }: Pick<Flight, 'halt'>): boolean {
  return halt !== undefined && halt.kind !== 'elsewhere' && halt.kind !== 'unwatched';
}

type FlightMove = Move<FlightOrder, FlightHalt>;

/** The kind of task that each order is. */
export const taskOf: Readonly<Record<FlightOrder, TaskKind>> = {
  safetyPoint: 'createRecoveryPoint',
  clear: 'deleteRecoveryPoint',
  stop: 'stopInstance',
  start: 'startInstance',
  rollBack: 'rollback',
};

/** The safety point that this flight made; of several attempts the one that did not fail, else the last. */
export function ownSafetyPoint(
  { id }: Pick<Flight, 'id'>,
  points: readonly RecoveryPoint[],
): RecoveryPoint | undefined {
  const own = points.filter(
    (point) => safetyMark(point)?.runId === id && point.state !== 'Removed',
  );
  return own.find(({ state }) => state !== 'Error') ?? own.at(-1);
}

const currentOf = (points: readonly RecoveryPoint[]) => points.find(({ current }) => current);

/** Whether the tree tells that the rollback was done: where the target was current all along, only the task does. */
const tells = ({ safety, from, target }: Flight) => safety !== undefined || from !== target.id;

/** How far an order is, by what can be seen of it. */
function effectOf(order: FlightOrder, flight: Flight, world: World): Effect {
  const { instance, points } = world;
  const own = ownSafetyPoint(flight, points);
  switch (order) {
    case 'safetyPoint':
      if (own === undefined) return 'none';
      if (own.state === 'Ready') return own.current ? 'done' : 'none';
      return workOn(own) !== undefined ? 'underWay' : 'failed';
    case 'clear':
      if (own?.state === 'Expunging') return 'underWay';
      return own?.state === 'Error' ? 'none' : 'done';
    case 'stop':
      if (instance.state === 'Stopped') return 'done';
      return instance.state === 'Stopping' ? 'underWay' : 'none';
    case 'start':
      if (instance.state === 'Running') return 'done';
      return instance.state === 'Starting' ? 'underWay' : 'none';
    case 'rollBack': {
      const target = points.find(({ id }) => id === flight.target.id);
      if (target?.state === 'Reverting') return 'underWay';
      if (!flight.tried || target?.state !== 'Ready' || !target.current) return 'none';
      return tells(flight) || world.task === 'succeeded' ? 'done' : 'none';
    }
  }
}

/** The power state that the steps before this one leave. */
function expectedState({ steps, at, wasRunning }: Flight): Instance['state'] {
  const power = steps.slice(0, at).findLast((step) => step === 'start' || step === 'stop');
  const runs = power === undefined ? wasRunning : power === 'start';
  return runs ? 'Running' : 'Stopped';
}

/**
 * What speaks against sending a step. Nothing is stopped, rolled back or started unless the state before
 * is still kept as it was agreed to.
 */
function against(flight: Flight, world: World): FlightMove | undefined {
  const { instance, points, running } = world;
  if (running.length > 0 || points.some(workOn)) return haltBecause('busy');
  if (instance.state !== expectedState(flight)) return haltBecause('changed');
  const done = flight.steps.slice(0, flight.at);
  const current = currentOf(points);
  const target = points.find(({ id }) => id === flight.target.id);
  if (target?.state !== 'Ready' || target.type !== flight.target.type)
    return haltBecause('targetGone');
  if (done.includes('rollBack')) return target.current ? undefined : haltBecause('changed');
  if (!done.includes('safetyPoint'))
    return current?.id === flight.from ? undefined : haltBecause('changed');
  const own = ownSafetyPoint(flight, points);
  if (own?.state !== 'Ready' || own.type !== flight.safety?.type) return haltBecause('safetyGone');
  return own.current ? undefined : haltBecause('changed');
}

/** What the instance writes while nobody looks is in no safety point, and in no plan that was agreed to. */
function unwatched({ steps, at, watchedTo }: Flight, world: World): FlightMove | undefined {
  const step = steps[at];
  const takesAway = step === 'stop' || step === 'rollBack';
  if (!takesAway || world.instance.state !== 'Running') return undefined;
  return world.now - watchedTo > gapMs ? haltBecause('unwatched') : undefined;
}

/**
 * What is to be done next, from the flight so far and what the cloud says now. It goes on only when a step's
 * effect was read back, and sends nothing whose effect is already there.
 */
export function decideRollback(flight: Flight, world: World): FlightMove {
  const step = flight.steps[flight.at];
  if (step === undefined) return { do: 'land' };
  if (flight.sent !== undefined) {
    const { order } = flight.sent;
    const effect = effectOf(order, flight, world);
    const isTrace = ({ kind }: { kind: TaskKind }) => kind === taskOf[order];
    const move = followSent(flight, flight.sent, world, effect, isTrace);
    return order === 'clear' && move.do === 'advance' ? { do: 'forgetSent' } : move;
  }
  switch (effectOf(step, flight, world)) {
    case 'done':
      return { do: 'advance' };
    case 'underWay':
      return waitOn(flight, world);
    case 'failed':
    case 'none':
  }
  if (flight.paused) return haltBecause('asked');
  const own = ownSafetyPoint(flight, world.points);
  // Something went on from it: another tab of this flight, or someone else.
  if (step === 'safetyPoint' && own?.state === 'Ready') return haltBecause('changed');
  // Sent once more, it would take away what was written since the first time.
  if (step === 'rollBack' && flight.tried && !tells(flight)) return haltBecause('untold');
  const refusal = against(flight, world) ?? unwatched(flight, world);
  if (refusal !== undefined) return refusal;
  const failed = step === 'safetyPoint' && own?.state === 'Error';
  return { do: 'send', order: failed ? 'clear' : step };
}
