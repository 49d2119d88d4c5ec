import { useSyncExternalStore } from 'react';
import { homeOf } from '../domain/environment';
import { CloudError } from '../domain/errors';
import {
  decide,
  goneOn,
  isFlying,
  moved,
  setAside,
  type Flight,
  type FlightMove,
  type FlightWorld,
} from '../domain/flight';
import type { Task } from '../domain/types';
import { mayHaveArrived, runChange } from './change';
import { useCloud, type Cloud } from './cloud';
import { loadFlights, saveFlights } from './flightStore';
import { flightsKey } from './flightsKey';
import { carryOut } from './flightOrders';
import { instanceQuery } from './instances';
import { lookAtJob, type JobState } from './jobs';
import { takeLock, type TakeLock } from './locks';
import { instanceRecoveryPointsQuery } from './recoveryPoints';

/**
 * Carries out rollbacks step by step, on whatever page of the tab the person is. They are kept in the tab's
 * storage: a reload takes them up again; a closed tab sends nothing more.
 */
export interface Flights {
  /** The last flight of an instance, while it is remembered. */
  of(instanceId: string): Flight | undefined;
  /** The same array until something changes. */
  list(): readonly Flight[];
  subscribe(listener: () => void): () => void;
  begin(flight: Flight): void;
  /** Goes on after a halt, from what the cloud says then. */
  goOn(instanceId: string): void;
  /** Sends nothing more. */
  setAside(instanceId: string): void;
  /** Forgets a flight that is over. */
  forget(instanceId: string): void;
}

/** ms between two looks at what runs; twice as long after each that failed. */
const lookEveryMs = 2_000;
const slowestMs = 30_000;
/** Looks after the end of a task whose effect is not there. */
const looksToSettle = 4;
/** Failed looks in a row after which the flight halts: some minutes. */
const patience = 12;

/** Never from the cache; what fails is looked at again by the flight itself. */
const afresh = { staleTime: 0, gcTime: 0, retry: false } as const;
const own = ({ queryKey }: { queryKey: readonly unknown[] }) => ['flight', ...queryKey];

/** Failures to read that pass. */
const passing = new Set(['offline', 'server', 'rateLimited', 'maintenance', 'sessionEnded']);

/** The rollbacks of one tab. `lock` keeps two tabs from the same instance. */
export function createFlights(cloud: Cloud, lock: TakeLock = takeLock): Flights {
  const { clock, storage, session, tasks, queryClient } = cloud;
  const listeners = new Set<() => void>();
  /** Flights that this page carries out, by their instance. */
  const inHand = new Set<string>();
  /** Of the person who is signed in: aborts when another is. */
  let life = new AbortController();
  let owner: string | undefined;
  let flights: readonly Flight[] = [];

  const of = (instanceId: string) => flights.find(({ instance }) => instance.id === instanceId);

  function set(next: readonly Flight[]): void {
    flights = next;
    if (owner !== undefined) saveFlights(storage, flightsKey, owner, flights);
    for (const listener of [...listeners]) listener();
  }

  /** Changes a flight, unless it is no longer the one that is meant. */
  function update(flight: Flight, change: (now: Flight) => Flight): void {
    set(flights.map((now) => (now.id === flight.id ? change(now) : now)));
  }

  function pause(ms: number): Promise<void> {
    const { signal } = life;
    return new Promise((resolve) => {
      const done = () => {
        callOff();
        signal.removeEventListener('abort', done);
        resolve();
      };
      const callOff = clock.after(ms, done);
      signal.addEventListener('abort', done);
      if (signal.aborted) done();
    });
  }

  /** Under keys of its own: a read that the page began may be older than what was done. */
  async function readTree({ instance: flown }: Flight) {
    // The person may have gone to another environment meanwhile.
    const home: Cloud = { ...cloud, environment: homeOf(flown) };
    const instance = instanceQuery(home, flown.id);
    const points = instanceRecoveryPointsQuery(home, flown.id);
    return Promise.all([
      queryClient.fetchQuery({ ...instance, ...afresh, queryKey: own(instance) }),
      queryClient.fetchQuery({ ...points, ...afresh, queryKey: own(points) }),
    ]);
  }

  /** How the task stands that was sent; first of all, whether it still runs. */
  async function lookAtTask(flight: Flight): Promise<JobState | undefined> {
    if (flight.sent === undefined) return undefined;
    if (flight.sent.taskId !== undefined)
      return lookAtJob(cloud.client, flight.sent.taskId, life.signal);
    await tasks.discover();
    return undefined;
  }

  const worldTask: Record<JobState['state'], FlightWorld['task']> = {
    running: 'running',
    lost: 'running',
    forgotten: 'unknown',
    succeeded: 'succeeded',
    failed: 'failed',
  };

  async function look(flight: Flight, looks: number): Promise<FlightWorld> {
    const job = await lookAtTask(flight);
    if (job?.state === 'lost') throw job.error;
    const [instance, points] = await readTree(flight);
    const isOthers = ({ id, outcome, instanceId }: Task) =>
      outcome === 'running' && instanceId === flight.instance.id && !flight.taskIds.includes(id);
    return {
      now: clock.now(),
      instance,
      points: points.items,
      task: job && worldTask[job.state],
      taskText: job !== undefined && 'errorText' in job ? job.errorText : undefined,
      running: tasks.list().filter(isOthers),
      settled: looks >= looksToSettle,
    };
  }

  /** Does one move. What is sent is on record before, so that a reload does not send it again. */
  async function make(flight: Flight, move: FlightMove, world: FlightWorld): Promise<void> {
    if (move.do === 'wait') return pause(lookEveryMs);
    update(flight, (now) => moved(now, move, clock.now()));
    if (move.do !== 'send') return;
    try {
      const { id } = await carryOut(flight, move.order, world, (change, input) =>
        runChange(cloud, change, input),
      );
      update(flight, (now) => moved(now, { do: 'adopt', taskId: id }, clock.now()));
    } catch (error) {
      if (!mayHaveArrived(error)) halt(flight, 'refused', error);
    }
  }

  function halt(
    flight: Flight,
    kind: 'refused' | 'unreadable' | 'elsewhere',
    error?: unknown,
  ): void {
    const { kind: cause, text } = error instanceof CloudError ? error : {};
    update(flight, (now) => moved(now, { do: 'halt', halt: { kind, cause, text } }, clock.now()));
  }

  /** Carries a flight on until it halts or is over. */
  async function carryOn(instanceId: string): Promise<void> {
    let failures = 0;
    let looks = 0;
    const { signal } = life;
    for (let flight = of(instanceId); flight && isFlying(flight); flight = of(instanceId)) {
      try {
        const world = await look(flight, looks);
        failures = 0;
        if (signal.aborted) return;
        const now = of(instanceId);
        if (now !== flight) continue;
        looks = world.task === undefined || world.task === 'running' ? 0 : looks + 1;
        await make(flight, decide(flight, world), world);
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        const passes = error instanceof CloudError && passing.has(error.kind);
        if (!passes || failures > patience) {
          halt(flight, 'unreadable', error);
          return;
        }
        await pause(Math.min(lookEveryMs * 2 ** failures, slowestMs));
      }
      if (signal.aborted) return;
    }
    void tasks.poll();
  }

  async function fly(instanceId: string): Promise<void> {
    if (inHand.has(instanceId)) return;
    inHand.add(instanceId);
    try {
      const release = await lock(`cairn.flight.${instanceId}`);
      const flight = of(instanceId);
      if (flight === undefined) release?.();
      else if (release === undefined) halt(flight, 'elsewhere');
      else await carryOn(instanceId).finally(release);
    } finally {
      inHand.delete(instanceId);
    }
  }

  function takeUp(): void {
    for (const flight of flights) if (isFlying(flight)) void fly(flight.instance.id);
  }

  function follow(): void {
    const { status, user } = session.current();
    if (user?.id !== owner) {
      life.abort();
      life = new AbortController();
      inHand.clear();
      owner = user?.id;
      if (owner === undefined) storage.removeItem(flightsKey);
      set(owner === undefined ? [] : loadFlights(storage, flightsKey, owner));
    }
    if (status === 'signedIn') takeUp();
  }
  session.subscribe(follow);
  follow();

  const withFlight = (instanceId: string, change: (flight: Flight) => Flight) => {
    const flight = of(instanceId);
    if (flight === undefined) return;
    update(flight, change);
    if (isFlying(change(flight))) void fly(instanceId);
  };

  return {
    of,
    list: () => flights,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    begin(flight) {
      set([...flights.filter(({ instance }) => instance.id !== flight.instance.id), flight]);
      void fly(flight.instance.id);
    },
    goOn: (id) => withFlight(id, (flight) => goneOn(flight, clock.now())),
    setAside: (id) => withFlight(id, (flight) => setAside(flight, clock.now())),
    forget(id) {
      set(flights.filter(({ instance, end }) => instance.id !== id || end === undefined));
    },
  };
}

const known = new WeakMap<Cloud, Flights>();

/** The flights of a cloud, from the first time that they are asked for. */
export function flightsOf(cloud: Cloud): Flights {
  const flights = known.get(cloud) ?? createFlights(cloud);
  known.set(cloud, flights);
  return flights;
}

/** Every flight that is remembered. */
export function useFlights(): readonly Flight[] {
  const flights = flightsOf(useCloud());
  return useSyncExternalStore(flights.subscribe, flights.list);
}
