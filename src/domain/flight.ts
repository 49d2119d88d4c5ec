import type { Placed } from './environment';
import type { CloudErrorKind } from './errors';
import type { FlightFacts, FlightPlan, FlightStep } from './flightPlan';
import { safetyMark } from './safetyPoint';
import type { Instance, RecoveryPoint, RecoveryPointType, TaskKind } from './types';

/**
 * Why a flight stopped.
 * - `refused`: the cloud did not take the step. `failed`: it took it, and the task failed.
 * - `lost`: it is not known whether the step arrived, and nothing of it is to be seen.
 * - `late`: no end in sight; the engine gives up its own jobs sooner. `noEffect`: the task succeeded, and its effect is not there.
 * - `changed`: the instance is not as the step before left it. `safetyGone`, `targetGone`: the point is not there, ready and as planned.
 * - `busy`: something else is under way on the instance. `unreadable`: where things stand cannot be read.
 * - `elsewhere`: another tab of this browser carries out a rollback of the instance.
 */
export const haltKinds = [
  'refused',
  'failed',
  'lost',
  'late',
  'noEffect',
  'changed',
  'safetyGone',
  'targetGone',
  'busy',
  'unreadable',
  'elsewhere',
] as const;
export interface Halt {
  kind: (typeof haltKinds)[number];
  /** What went wrong on the way to the cloud. */
  cause: CloudErrorKind | undefined;
  /** The engine's own words. */
  text: string | undefined;
}

/** What is sent to the engine: a step, or the removal of a safety point that failed, before it is made anew. */
export type FlightOrder = FlightStep | 'clear';

export interface FlightSent {
  order: FlightOrder;
  /** Not known while no answer has come, or where it was lost. */
  taskId: string | undefined;
  /** ms since 1970. */
  at: number;
}

/** A rollback as it is carried out: plain data, so that it survives a reload. */
export interface Flight {
  /** Stands in the safety point's mark, so that what this flight made is known for its own. */
  id: string;
  instance: { id: string; name: string } & Placed;
  target: { id: string; name: string; type: RecoveryPointType };
  steps: readonly FlightStep[];
  /** What the safety point is to be; none where the person went without. */
  safety: { type: RecoveryPointType; name: string; description: string } | undefined;
  /** Whether the instance ran when this was agreed to. */
  wasRunning: boolean;
  /** The point that the instance's state descended from then. */
  from: string | undefined;
  startedAt: number;
  /** The step whose turn it is. */
  at: number;
  /** When its turn came, or when the person had it go on. */
  since: number;
  /** When each step that is done was done. */
  doneAt: readonly number[];
  /** Whether this step was ever sent. */
  tried: boolean;
  sent: FlightSent | undefined;
  /** The tasks that it started so far. */
  taskIds: readonly string[];
  halt: Halt | undefined;
  /** Over: `landed` is all done, `setAside` by the person, who has nothing more done. */
  end: 'landed' | 'setAside' | undefined;
  endedAt: number | undefined;
}

/** A flight as it begins, from the plan that the person agreed to. `id` and `now` make it this one. */
export function newFlight(
  { instance, target, points }: FlightFacts,
  plan: FlightPlan,
  safety: { name: string; description: string },
  { id, now }: { id: string; now: number },
): Flight {
  return {
    id,
    instance: { id: instance.id, name: instance.name, environment: instance.environment },
    target: { id: target.id, name: target.name, type: target.type },
    steps: plan.steps,
    safety: plan.safety && { type: plan.safety, ...safety },
    wasRunning: instance.state === 'Running',
    from: currentOf(points)?.id,
    startedAt: now,
    at: 0,
    since: now,
    doneAt: [],
    tried: false,
    sent: undefined,
    taskIds: [],
    halt: undefined,
    end: undefined,
    endedAt: undefined,
  };
}

/** What the cloud says, all of it read after the step was sent. */
export interface FlightWorld {
  now: number;
  instance: Instance;
  points: readonly RecoveryPoint[];
  /** How the task that was sent stands; `unknown`: the engine does not know it any more. */
  task: 'running' | 'succeeded' | 'failed' | 'unknown' | undefined;
  taskText: string | undefined;
  /** The person's tasks that run on the instance, those that the flight knows for its own left out. */
  running: readonly { id: string; kind: TaskKind }[];
  /** Whether it was read several times since the task ended, with nothing new. */
  settled: boolean;
}

export type FlightMove =
  | { do: 'wait' }
  | { do: 'advance' }
  | { do: 'send'; order: FlightOrder }
  /** The removal of a failed safety point is done. */
  | { do: 'forgetSent' }
  /** The step's task was found, whose answer was lost. */
  | { do: 'adopt'; taskId: string }
  | { do: 'halt'; halt: Halt }
  | { do: 'land' };

/** After this, a step counts as late, in ms: the engine gives up its jobs after an hour (CloudStack rules §3). */
export const lateAfterMs = 75 * 60_000;
/** How long traces of a step are looked for whose answer was lost, in ms. */
export const traceMs = 20_000;

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

const moving: readonly string[] = ['Allocated', 'Creating', 'Reverting', 'Expunging'];

const currentOf = (points: readonly RecoveryPoint[]) => points.find(({ current }) => current);
const halt = (kind: Halt['kind'], text?: string): FlightMove => ({
  do: 'halt',
  halt: { kind, cause: undefined, text },
});

/** How far an order is, by what can be seen of it. */
type Effect = 'done' | 'underWay' | 'failed' | 'none';

function effectOf(order: FlightOrder, flight: Flight, world: FlightWorld): Effect {
  const { instance, points } = world;
  const own = ownSafetyPoint(flight, points);
  switch (order) {
    case 'safetyPoint':
      if (own === undefined) return 'none';
      if (own.state === 'Ready') return own.current ? 'done' : 'none';
      return moving.includes(own.state) ? 'underWay' : 'failed';
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
      // Where the target was current all along, only the task tells.
      const tells = flight.safety !== undefined || flight.from !== target.id;
      return tells || world.task === 'succeeded' ? 'done' : 'none';
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
function against(flight: Flight, world: FlightWorld): FlightMove | undefined {
  const { instance, points, running } = world;
  if (running.length > 0 || points.some(({ state }) => moving.includes(state))) return halt('busy');
  if (instance.state !== expectedState(flight)) return halt('changed');
  const done = flight.steps.slice(0, flight.at);
  const current = currentOf(points);
  const target = points.find(({ id }) => id === flight.target.id);
  if (target?.state !== 'Ready' || target.type !== flight.target.type) return halt('targetGone');
  if (done.includes('rollBack')) return target.current ? undefined : halt('changed');
  if (!done.includes('safetyPoint'))
    return current?.id === flight.from ? undefined : halt('changed');
  const own = ownSafetyPoint(flight, points);
  if (own?.state !== 'Ready' || own.type !== flight.safety?.type) return halt('safetyGone');
  return own.current ? undefined : halt('changed');
}

/** What to do once the step was sent. */
function followSent(sent: FlightSent, flight: Flight, world: FlightWorld): FlightMove {
  const isLate = world.now - flight.since > lateAfterMs;
  const waitOn: FlightMove = isLate ? halt('late') : { do: 'wait' };
  if (sent.taskId !== undefined && world.task === 'running') return waitOn;
  if (world.task === 'failed') return halt('failed', world.taskText);
  switch (effectOf(sent.order, flight, world)) {
    case 'done':
      return { do: sent.order === 'clear' ? 'forgetSent' : 'advance' };
    case 'underWay':
      return waitOn;
    case 'failed':
      return halt('failed', world.taskText);
    case 'none':
  }
  if (sent.taskId === undefined) {
    const found = world.running.find(({ kind }) => kind === taskOf[sent.order]);
    if (found !== undefined) return { do: 'adopt', taskId: found.id };
    return world.now - sent.at < traceMs ? { do: 'wait' } : halt('lost');
  }
  if (!world.settled) return { do: 'wait' };
  return halt(world.task === 'succeeded' ? 'noEffect' : 'lost');
}

/**
 * What is to be done next, from the flight so far and what the cloud says now. It goes on only when a step's
 * effect was read back, and sends nothing whose effect is already there.
 */
export function decide(flight: Flight, world: FlightWorld): FlightMove {
  const step = flight.steps[flight.at];
  if (step === undefined) return { do: 'land' };
  if (flight.sent !== undefined) return followSent(flight.sent, flight, world);
  switch (effectOf(step, flight, world)) {
    case 'done':
      return { do: 'advance' };
    case 'underWay':
      return world.now - flight.since > lateAfterMs ? halt('late') : { do: 'wait' };
    case 'failed':
    case 'none':
  }
  const refusal = against(flight, world);
  if (refusal !== undefined) return refusal;
  const failed = step === 'safetyPoint' && ownSafetyPoint(flight, world.points)?.state === 'Error';
  return { do: 'send', order: failed ? 'clear' : step };
}

/** A flight after a move that the cloud is not asked for. */
export function moved(flight: Flight, move: FlightMove, now: number): Flight {
  switch (move.do) {
    case 'advance':
      return {
        ...flight,
        at: flight.at + 1,
        since: now,
        doneAt: [...flight.doneAt, now],
        tried: false,
        sent: undefined,
      };
    case 'send':
      return { ...flight, tried: true, sent: { order: move.order, taskId: undefined, at: now } };
    case 'forgetSent':
      return { ...flight, sent: undefined };
    case 'adopt':
      return flight.sent === undefined
        ? flight
        : {
            ...flight,
            sent: { ...flight.sent, taskId: move.taskId },
            taskIds: [...flight.taskIds, move.taskId],
          };
    case 'halt':
      return { ...flight, sent: undefined, halt: move.halt };
    case 'land':
      return { ...flight, end: 'landed', endedAt: now };
    case 'wait':
      return flight;
  }
}

/** Goes on after a halt: from what can be seen, never from memory. */
export function goneOn(flight: Flight, now: number): Flight {
  return { ...flight, halt: undefined, since: now };
}

/** Nothing more of it is sent. What runs in the cloud ends there. */
export function setAside(flight: Flight, now: number): Flight {
  return { ...flight, end: 'setAside', endedAt: now };
}

/** Whether more is to come without anyone's doing. */
export function isFlying({ end, halt }: Flight): boolean {
  return end === undefined && halt === undefined;
}
