import type * as v from 'valibot';
import { CloudError, certaintyOf } from '../client/errors';
import {
  resumeRun,
  applyMove,
  abandonRun,
  lanesOf,
  type HaltKind,
  type Move,
  type Obstacle,
  type Run,
  type Observation,
} from './run';
import { runChange, type Change } from '../changes/change';
import type { Cloud } from '../cloud';
import type { Lock } from '../session/lock';
import { observeRun, type RunQueries, type RunTree } from './observeRun';
import { browserRunStore, type BrowserRunStore } from './browserRunStore';
import { jobPollMs } from '../tasks/jobPoller';
import { asksToWait, mayRetryAfter, retryAfter, sleep } from './runRetry';
import { untilLanesMove } from './laneWait';
import { createStoppedRunLocks, stoppedRunLock } from './stoppedRuns';
import { loadRuns, saveRuns } from './tabRunStore';
import { watchTabs } from './watchTabs';

/**
 * Carries out runs of one kind step by step, on any page of the tab. A reload resumes them. A closed tab sends
 * nothing more: the browser stores the run for its person, stopped (docs/decisions/runs-in-tabs.md).
 */
export interface Runs<R extends Run> {
  /** The last run of an instance, as long as it is stored. */
  of(instanceId: string): R | undefined;
  /** The same array until something changes. */
  list(): readonly R[];
  subscribe(listener: () => void): () => void;
  /** Runs in progress, in any tab of this browser. */
  inProgressAnywhere(): readonly R[];
  /** Does nothing while another run of the instance is in progress. */
  start(run: R): void;
  /** Resumes after a halt, from the state of the cloud at that time. */
  resume(instanceId: string): void;
  /** Sends nothing more. */
  abandon(instanceId: string): void;
  /** Applies a change by the person to a run. */
  change(instanceId: string, change: (run: R) => R): void;
  /** Forgets a run that is over with all its lanes. */
  forget(instanceId: string): void;
  /** True for a run that the person left at an earlier sign-in or in another tab, and should be told about. */
  wasLeft(run: R): boolean;
  /** Reason why a running run makes no progress; the same object until it changes. */
  obstacleOf(instanceId: string): Obstacle | undefined;
}

/** Sends one change, or only describes it. */
export type SendChange<Result> = <Input>(change: Change<Input>, input: Input) => Result;

/** Parts that differ by the kind of run. */
export interface RunKind<R extends Run, Command extends string> {
  /** Storage key in the tab. */
  key: string;
  schema: v.GenericSchema<unknown, R>;
  queries: RunQueries;
  isInProgress(run: R): boolean;
  /** `lanes`: those of the same run that this tab knows, this one included. */
  decide(run: R, observation: Observation, lanes: readonly R[]): Move<Command>;
  /** Passes the change of a command to `send`. CloudError `gone` where its resource is. */
  perform<Result>(
    run: R,
    command: Command,
    observation: Pick<Observation, 'instance' | 'points'>,
    send: SendChange<Result>,
  ): Result;
}

/** Maximum age of a reading that a change may be based on, in ms. */
const freshMs = 15_000;

/** The reads before a change took too long. */
const late = new CloudError('server', { command: '' });

const lockOf = (instanceId: string) => `cairn.run.${instanceId}`;
const leftHalt = { kind: 'left', cause: undefined, text: undefined } as const;

/** The runs of one tab. A lock excludes two tabs, and two kinds of run, from the same instance. */
export function createRuns<R extends Run, Command extends string>(
  cloud: Cloud,
  kind: RunKind<R, Command>,
): Runs<R> {
  const { client, clock, lock, storage, memory, session, tasks } = cloud;
  const listeners = new Set<() => void>();
  /** Instances whose runs this page carries out. */
  const active = new Set<string>();
  /** Instances whose lock it has. */
  const locked = new Set<string>();
  /** Reasons why runs wait, by instance. */
  const obstacles = new Map<string, Obstacle>();
  /** Aborts when another person signs in. */
  let life = new AbortController();
  let owner: string | undefined;
  let stored: BrowserRunStore<R> | undefined;
  const adopted = new Set<string>();
  const stopped = createStoppedRunLocks(lock);
  let runs: readonly R[] = [];

  const of = (instanceId: string) => runs.find(({ instance }) => instance.id === instanceId);

  function set(next: readonly R[]): void {
    runs = next;
    stopped.hold(runs.filter((run) => !kind.isInProgress(run)).map(({ id }) => id));
    if (owner !== undefined) saveRuns(storage, kind.key, owner, runs);
    tell();
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  /** Sets the reason why a run waits; undefined once it makes progress. */
  function setObstacle(instanceId: string, next: Omit<Obstacle, 'since'> | undefined): void {
    const before = obstacles.get(instanceId);
    if (before?.kind === next?.kind && before?.waitMs === next?.waitMs) return;
    if (next === undefined) obstacles.delete(instanceId);
    else obstacles.set(instanceId, { ...next, since: clock.now() });
    tell();
  }

  /** Changes a run, unless another took its place. */
  function update(run: R, change: (now: R) => R): void {
    const now = runs.find(({ id }) => id === run.id);
    if (now === undefined) return set(runs);
    const next = change(now);
    const all = runs.map((each) => (each === now ? next : each));
    const lanes = lanesOf(next, all);
    const isOver = lanes.every(({ end }) => end !== undefined);
    stored?.save(now, next, { hasLock: locked.has(run.instance.id), isOver });
    // A resumed lane needs the results of the others, until the last one is over.
    if (isOver) for (const lane of lanes) if (lane !== next) stored?.forget(lane);
    set(all);
  }

  /**
   * Makes one move. A command is stored before it is sent, so that a reload does not send it again. Throws the error
   * of a change that was not sent, or was refused, since the cloud asks to wait: it had no effect.
   */
  async function makeMove(run: R, move: Move<Command>, observation: Observation): Promise<void> {
    update(run, (now) => applyMove(now, move, clock.now(), client.now()));
    if (move.do === 'wait' && move.forLanes)
      return untilLanesMove(() => lanesOf(run, runs), { clock, subscribe, signal: life.signal });
    if (move.do === 'wait')
      return sleep(clock, jobPollMs(observation.now - run.stepStartedAt), life.signal);
    if (move.do !== 'send') return;
    try {
      const { id } = await kind.perform(run, move.command, observation, (change, input) =>
        runChange(cloud, change, input, { followed: true }),
      );
      update(run, (now) => applyMove(now, { do: 'adopt', taskId: id }, clock.now()));
    } catch (error) {
      const certainty = certaintyOf(error);
      if (certainty === 'lost') return;
      if (certainty === 'refused') {
        const { kind: cause, text } = error instanceof CloudError ? error : {};
        const refusal = { cause, text, attempted: run.attempted };
        update(run, (now) => ({ ...now, sent: now.sent && { ...now.sent, refusal } }));
        return;
      }
      const isToWait = asksToWait(error);
      if (!isToWait) halt(run, 'refused', error);
      update(run, (now) => ({ ...now, sent: undefined, attempted: run.attempted }));
      if (isToWait) throw error;
    }
  }

  function halt(run: R, kind: HaltKind, error?: unknown): void {
    const { kind: cause, text } = error instanceof CloudError ? error : {};
    update(run, (now) => applyMove(now, { do: 'halt', halt: { kind, cause, text } }, clock.now()));
  }

  /** Runs the steps until a halt or the end. Each change is based on an observation just before it. */
  async function runSteps(instanceId: string, held: Lock): Promise<void> {
    let failures = 0;
    let reads = 0;
    let tree: RunTree | undefined;
    const { signal } = life;
    for (let run = of(instanceId); run && kind.isInProgress(run); run = of(instanceId)) {
      try {
        const from = clock.now();
        const options = { queries: kind.queries, reads, tree, signal };
        const { observation, tree: newest } = await observeRun(cloud, run, options);
        tree = newest;
        // Another tab may have resumed the run while this one slept.
        const isHeld = await held.holds();
        if (signal.aborted) return;
        setObstacle(instanceId, undefined);
        if (of(instanceId) !== run) continue;
        if (!isHeld) {
          halt(run, 'elsewhere');
          break;
        }
        const move = kind.decide(run, observation, lanesOf(run, runs));
        if (move.do === 'send' && clock.now() - from > freshMs) throw late;
        reads = observation.task === undefined || observation.task === 'running' ? 0 : reads + 1;
        await makeMove(run, move, observation);
        failures = 0;
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        if (mayRetryAfter(error, failures)) await waitOut(instanceId, error, failures, signal);
        else halt(run, asksToWait(error) ? 'refused' : 'unreadable', error);
      }
      if (signal.aborted) return;
    }
    setObstacle(instanceId, undefined);
    void tasks.poll();
  }

  /** Waits until the next try, and sets the reason. */
  async function waitOut(
    instanceId: string,
    error: unknown,
    failures: number,
    signal: AbortSignal,
  ): Promise<void> {
    const waitMs = cloud.client.pause.wait();
    if (waitMs !== undefined) {
      setObstacle(instanceId, { kind: 'held', waitMs });
      await cloud.client.pause.over(signal).catch(() => undefined);
      return;
    }
    const isOffline = error instanceof CloudError && error.kind === 'offline';
    setObstacle(instanceId, { kind: isOffline ? 'offline' : 'server' });
    await sleep(clock, retryAfter(failures), signal);
  }

  /** `isResumed`: the page that carried it out before may have crashed. */
  async function lockAndRun(instanceId: string, isResumed = false): Promise<void> {
    if (active.has(instanceId)) return;
    active.add(instanceId);
    const { signal } = life;
    try {
      const held = await lock(lockOf(instanceId), { waitsForDeadTab: isResumed });
      const run = signal.aborted ? undefined : of(instanceId);
      if (typeof held === 'string') {
        if (run !== undefined) halt(run, held === 'taken' ? 'elsewhere' : 'noLock');
        return;
      }
      const newest = run && stored?.newest(run);
      if (!signal.aborted) locked.add(instanceId);
      if (newest !== undefined && newest === run) await runSteps(instanceId, held);
      else if (run !== undefined) replace(run, newest);
      if (!signal.aborted) locked.delete(instanceId);
      held.release();
    } finally {
      if (!signal.aborted) active.delete(instanceId);
    }
  }

  /** Adopts `newest`, the run as another tab changed it; undefined if that tab ended it. */
  function replace(run: R, newest: R | undefined): void {
    if (newest === undefined) halt(run, 'elsewhere');
    else set(runs.map((now) => (now.id === run.id ? haltedAsLeft(newest) : now)));
  }

  const haltedAsLeft = (run: R): R =>
    run.halt === undefined ? applyMove(run, { do: 'halt', halt: leftHalt }, clock.now()) : run;

  /** Stores unfinished runs as stopped, for the same person's next sign-in. Others never see them. */
  function leave(): void {
    for (const run of runs)
      if (run.end === undefined)
        stored?.save(run, haltedAsLeft(run), { hasLock: locked.has(run.instance.id) });
  }

  /** Adopts the runs of tabs that close while this page is open. */
  function watch(): void {
    const list = () => (stored?.all() ?? []).filter((run) => !isHere(run));
    const lockOfRun = (run: R) =>
      kind.isInProgress(run) ? lockOf(run.instance.id) : stoppedRunLock(run.id);
    void watchTabs(cloud, { list, lockOf: lockOfRun, onGone: adoptFrom }, life.signal);
  }

  /** A run that is over here gives way to a later one of another tab. */
  function isHere({ id, instance }: R): boolean {
    const here = of(instance.id);
    return here !== undefined && (here.end === undefined || here.id === id);
  }

  /** Adopts the person's unfinished runs of other tabs. */
  function adoptLeft(): void {
    for (const run of stored?.all() ?? []) if (!isHere(run)) void adoptFrom(run);
  }

  /** Adopts a run of another tab. */
  async function adoptFrom(run: R): Promise<void> {
    if (kind.isInProgress(run)) await adoptOrphan(run);
    else adopt(run);
  }

  function adopt(run: R): void {
    adopted.add(run.id);
    set([...runs.filter(({ instance }) => instance.id !== run.instance.id), run]);
  }

  /** Adopts a run whose tab was closed, if none carries it out. */
  async function adoptOrphan(run: R): Promise<void> {
    const { signal } = life;
    const held = await lock(lockOf(run.instance.id), { waitsForDeadTab: true });
    const newest = signal.aborted || held === 'taken' ? undefined : stored?.newest(run);
    if (newest !== undefined && !isHere(newest)) {
      const left = haltedAsLeft(newest);
      stored?.save(newest, left, { hasLock: true });
      adopt(left);
    }
    if (typeof held !== 'string') held.release();
  }

  function resumeAll(): void {
    for (const run of runs) if (kind.isInProgress(run)) void lockAndRun(run.instance.id, true);
  }

  function follow(): void {
    const { status, user } = session.current();
    if (user?.id !== owner) {
      leave();
      life.abort();
      life = new AbortController();
      active.clear();
      locked.clear();
      adopted.clear();
      obstacles.clear();
      owner = user?.id;
      if (owner === undefined) storage.removeItem(kind.key);
      stored =
        owner === undefined ? undefined : browserRunStore(memory, kind.key, owner, kind.schema);
      set(owner === undefined ? [] : loadRuns(storage, kind.key, owner, kind.schema));
      adoptLeft();
      if (owner !== undefined) watch();
    }
    if (status === 'signedIn') resumeAll();
  }
  session.subscribe(follow);
  follow();

  const change = (instanceId: string, how: (run: R) => R) => {
    const run = of(instanceId);
    if (run === undefined) return;
    const newest = stored?.newest(run);
    const isTheirs = !active.has(instanceId) && run.halt?.kind !== 'elsewhere' && newest !== run;
    if (isTheirs && run.end === undefined && run.halt?.kind !== 'noLock') {
      replace(run, newest && !kind.isInProgress(newest) ? newest : undefined);
      return;
    }
    update(run, how);
    if (kind.isInProgress(how(run))) void lockAndRun(instanceId);
  };

  return {
    of,
    list: () => runs,
    inProgressAnywhere: () =>
      [
        ...runs,
        ...(stored?.all() ?? []).filter(({ id }) => runs.every((run) => run.id !== id)),
      ].filter(kind.isInProgress),
    wasLeft: ({ id }) => adopted.has(id),
    obstacleOf: (instanceId) => obstacles.get(instanceId),
    subscribe,
    start(planned) {
      const run = { ...planned, startedAt: client.now() };
      const old = of(run.instance.id);
      if (old !== undefined && kind.isInProgress(old)) return;
      if (old !== undefined && stored?.newest(old) === old) stored.forget(old);
      stored?.save(undefined, run, { hasLock: false });
      set([...runs.filter(({ instance }) => instance.id !== run.instance.id), run]);
      void lockAndRun(run.instance.id);
    },
    resume: (id) => change(id, (run) => resumeRun(run, clock.now())),
    abandon: (id) => change(id, (run) => abandonRun(run, clock.now())),
    change,
    forget(id) {
      const isOver = (run: R) => lanesOf(run, runs).every(({ end }) => end !== undefined);
      set(runs.filter((run) => run.instance.id !== id || !isOver(run)));
    },
  };
}

/** The runs of one kind, by their cloud; created on first use. */
export function runsByCloud<R extends Run>(create: (cloud: Cloud) => Runs<R>) {
  const known = new WeakMap<Cloud, Runs<R>>();
  return (cloud: Cloud): Runs<R> => {
    const runs = known.get(cloud) ?? create(cloud);
    known.set(cloud, runs);
    return runs;
  };
}
