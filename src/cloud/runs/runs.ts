import type * as v from 'valibot';
import { CloudError, certaintyOf } from '../client/errors';
import { goneOn, moved, setAside, type HaltKind, type Move, type Run, type World } from './run';
import { runChange, type Change } from '../changes/change';
import type { Cloud } from '../cloud';
import type { Lock } from '../session/locks';
import { readWorld, type RunTree } from './runWorld';
import { keptRuns, type KeptRuns } from './keptRuns';
import { lookAfter } from '../tasks/jobLooks';
import { asksToWait, mayGoOnAfter, retryAfter, sleep } from './runPace';
import { loadRuns, saveRuns } from './runStore';

/**
 * Carries out runs of one kind step by step, on any page of the tab. A reload resumes them. A closed tab sends
 * nothing more: the browser stores the run for its person, stopped (docs/decisions/runs-in-tabs.md).
 */
export interface Runs<R extends Run> {
  /** The last run of an instance, while it is remembered. */
  of(instanceId: string): R | undefined;
  /** The same array until something changes. */
  list(): readonly R[];
  subscribe(listener: () => void): () => void;
  /** Runs in progress, in any tab of this browser. */
  goingAnywhere(): readonly R[];
  /** Does nothing while another run of the instance is in progress. */
  begin(run: R): void;
  /** Resumes after a halt, from the state of the cloud at that time. */
  goOn(instanceId: string): void;
  /** Sends nothing more. */
  setAside(instanceId: string): void;
  /** Applies a change by the person to a run. */
  change(instanceId: string, change: (run: R) => R): void;
  /** Forgets a run that is over. */
  forget(instanceId: string): void;
  /** True for a run that the person left at an earlier sign-in or in another tab, and should be told about. */
  wasLeft(run: R): boolean;
  /** Reason why a run without a halt makes no progress now; the same object until it changes. */
  obstacleOf(instanceId: string): Obstacle | undefined;
}

/**
 * Reason why a run waits. `offline`: no answer comes; `server`: none that can be read; `held`: the cloud asks to wait
 * `waitMs` from `since` on. It resumes by itself, from the state that it reads then.
 */
export interface Obstacle {
  kind: 'offline' | 'server' | 'held';
  /** ms since 1970. */
  since: number;
  waitMs?: number;
}

/** Carries out one change: `runChange`, or a function that only describes it. */
export type Carry<Result> = <Input>(change: Change<Input>, input: Input) => Result;

/** Parts that differ by the kind of run. */
export interface RunKind<R extends Run, Order extends string> {
  /** Storage key in the tab. */
  key: string;
  schema: v.GenericSchema<unknown, R>;
  isGoing(run: R): boolean;
  decide(run: R, world: World): Move<Order>;
  /** Passes the change of an order to `carry`. CloudError `gone` where its resource is. */
  carryOut<Result>(
    run: R,
    order: Order,
    world: Pick<World, 'instance' | 'points'>,
    carry: Carry<Result>,
  ): Result;
}

/** Maximum age of a reading that a change may be based on, in ms. */
const freshMs = 15_000;

/** The reading for a change took too long. */
const late = new CloudError('server', { command: '' });

const lockOf = (instanceId: string) => `cairn.run.${instanceId}`;
const leftHalt = { kind: 'left', cause: undefined, text: undefined } as const;

/** The runs of one tab. A lock excludes two tabs, and two kinds of run, from the same instance. */
export function createRuns<R extends Run, Order extends string>(
  cloud: Cloud,
  kind: RunKind<R, Order>,
): Runs<R> {
  const { clock, lock, storage, memory, session, tasks } = cloud;
  const listeners = new Set<() => void>();
  /** Runs that this page carries out, by their instance. */
  const inHand = new Set<string>();
  /** Those of them whose lock it has. */
  const locked = new Set<string>();
  /** Reasons why they wait, by their instance. */
  const obstacles = new Map<string, Obstacle>();
  /** Of the person who is signed in: aborts when another is. */
  let life = new AbortController();
  let owner: string | undefined;
  let kept: KeptRuns<R> | undefined;
  const takenIn = new Set<string>();
  let runs: readonly R[] = [];

  const of = (instanceId: string) => runs.find(({ instance }) => instance.id === instanceId);

  function set(next: readonly R[]): void {
    runs = next;
    if (owner !== undefined) saveRuns(storage, kind.key, owner, runs);
    tell();
  }

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  /** Sets the reason why a run waits; none once it makes progress. */
  function setObstacle(instanceId: string, next: Omit<Obstacle, 'since'> | undefined): void {
    const before = obstacles.get(instanceId);
    if (before?.kind === next?.kind && before?.waitMs === next?.waitMs) return;
    if (next === undefined) obstacles.delete(instanceId);
    else obstacles.set(instanceId, { ...next, since: clock.now() });
    tell();
  }

  /** Changes a run, unless it is no longer the one that is meant. */
  function update(run: R, change: (now: R) => R): void {
    set(
      runs.map((now) => {
        if (now.id !== run.id) return now;
        const next = change(now);
        kept?.keep(now, next, locked.has(run.instance.id));
        return next;
      }),
    );
  }

  /**
   * Does one move. A command is recorded before it is sent, so that a reload does not send it again. Throws the error
   * of a change that was not sent, or was refused, since the cloud asks to wait: it had no effect.
   */
  async function make(run: R, move: Move<Order>, world: World): Promise<void> {
    update(run, (now) => moved(now, move, clock.now()));
    if (move.do === 'wait') return sleep(clock, lookAfter(world.now - run.since), life.signal);
    if (move.do !== 'send') return;
    try {
      const { id } = await kind.carryOut(run, move.order, world, (change, input) =>
        runChange(cloud, change, input, { followed: true }),
      );
      update(run, (now) => moved(now, { do: 'adopt', taskId: id }, clock.now()));
    } catch (error) {
      const certainty = certaintyOf(error);
      if (certainty === 'lost') return;
      if (certainty === 'refused') {
        const { kind: cause, text } = error instanceof CloudError ? error : {};
        const refusal = { cause, text, tried: run.tried };
        update(run, (now) => ({ ...now, sent: now.sent && { ...now.sent, refusal } }));
        return;
      }
      const isToWait = asksToWait(error);
      if (!isToWait) halt(run, 'refused', error);
      update(run, (now) => ({ ...now, sent: undefined, tried: run.tried }));
      if (isToWait) throw error;
    }
  }

  function halt(run: R, kind: HaltKind, error?: unknown): void {
    const { kind: cause, text } = error instanceof CloudError ? error : {};
    update(run, (now) => moved(now, { do: 'halt', halt: { kind, cause, text } }, clock.now()));
  }

  /** Carries a run on until it halts or is over. Each change is based on a reading just before it. */
  async function carryOn(instanceId: string, held: Lock): Promise<void> {
    let failures = 0;
    let looks = 0;
    let tree: RunTree | undefined;
    const { signal } = life;
    for (let run = of(instanceId); run && kind.isGoing(run); run = of(instanceId)) {
      try {
        const from = clock.now();
        const { world, tree: newest } = await readWorld(cloud, run, { looks, tree, signal });
        tree = newest;
        // Another tab may have resumed it while this one slept.
        const isHeld = await held.holds();
        if (signal.aborted) return;
        setObstacle(instanceId, undefined);
        if (of(instanceId) !== run) continue;
        if (!isHeld) {
          halt(run, 'elsewhere');
          break;
        }
        const move = kind.decide(run, world);
        if (move.do === 'send' && clock.now() - from > freshMs) throw late;
        looks = world.task === undefined || world.task === 'running' ? 0 : looks + 1;
        await make(run, move, world);
        failures = 0;
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        if (mayGoOnAfter(error, failures)) await waitOut(instanceId, error, failures, signal);
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

  /** `isResumed`: the page that had it in hand may have crashed. */
  async function take(instanceId: string, isResumed = false): Promise<void> {
    if (inHand.has(instanceId)) return;
    inHand.add(instanceId);
    const { signal } = life;
    try {
      const held = await lock(lockOf(instanceId), { outwaitsDead: isResumed });
      const run = signal.aborted ? undefined : of(instanceId);
      if (typeof held === 'string') {
        if (run !== undefined) halt(run, held === 'taken' ? 'elsewhere' : 'noLock');
        return;
      }
      const newest = run && kept?.newest(run);
      if (!signal.aborted) locked.add(instanceId);
      if (newest !== undefined && newest === run) await carryOn(instanceId, held);
      else if (run !== undefined) replace(run, newest);
      if (!signal.aborted) locked.delete(instanceId);
      held.release();
    } finally {
      if (!signal.aborted) inHand.delete(instanceId);
    }
  }

  /** Another tab has moved a run on: `newest` is how it left it, if it did not end it. */
  function replace(run: R, newest: R | undefined): void {
    if (newest === undefined) halt(run, 'elsewhere');
    else set(runs.map((now) => (now.id === run.id ? asLeft(newest) : now)));
  }

  const asLeft = (run: R): R =>
    run.halt === undefined ? moved(run, { do: 'halt', halt: leftHalt }, clock.now()) : run;

  /** Stores unfinished runs for the same person: stopped, wherever they sign in again. Others never see them. */
  function leave(): void {
    for (const run of runs)
      if (run.end === undefined) kept?.keep(run, asLeft(run), locked.has(run.instance.id));
  }

  const isHere = ({ instance }: R) => of(instance.id) !== undefined;

  /** Loads the person's runs, of this tab or of another. */
  function takeInLeft(): void {
    for (const run of kept?.all() ?? []) {
      if (isHere(run)) continue;
      if (kind.isGoing(run)) void takeInDead(run);
      else takeIn(run);
    }
  }

  function takeIn(run: R): void {
    takenIn.add(run.id);
    set([...runs, run]);
  }

  /** The same of a run that no tab stopped: its tab carries it out, or was closed. */
  async function takeInDead(run: R): Promise<void> {
    const { signal } = life;
    const held = await lock(lockOf(run.instance.id), { outwaitsDead: true });
    const newest = signal.aborted || held === 'taken' ? undefined : kept?.newest(run);
    if (newest !== undefined && !isHere(newest)) {
      const left = asLeft(newest);
      kept?.keep(newest, left, true);
      takeIn(left);
    }
    if (typeof held !== 'string') held.release();
  }

  function takeUp(): void {
    for (const run of runs) if (kind.isGoing(run)) void take(run.instance.id, true);
  }

  function follow(): void {
    const { status, user } = session.current();
    if (user?.id !== owner) {
      leave();
      life.abort();
      life = new AbortController();
      inHand.clear();
      locked.clear();
      takenIn.clear();
      obstacles.clear();
      owner = user?.id;
      if (owner === undefined) storage.removeItem(kind.key);
      kept = owner === undefined ? undefined : keptRuns(memory, kind.key, owner, kind.schema);
      set(owner === undefined ? [] : loadRuns(storage, kind.key, owner, kind.schema));
      takeInLeft();
    }
    if (status === 'signedIn') takeUp();
  }
  session.subscribe(follow);
  follow();

  const change = (instanceId: string, how: (run: R) => R) => {
    const run = of(instanceId);
    if (run === undefined) return;
    const newest = kept?.newest(run);
    const isTheirs = !inHand.has(instanceId) && run.halt?.kind !== 'elsewhere' && newest !== run;
    if (isTheirs && run.end === undefined && run.halt?.kind !== 'noLock') {
      replace(run, newest && !kind.isGoing(newest) ? newest : undefined);
      return;
    }
    update(run, how);
    if (kind.isGoing(how(run))) void take(instanceId);
  };

  return {
    of,
    list: () => runs,
    goingAnywhere: () =>
      [
        ...runs,
        ...(kept?.all() ?? []).filter(({ id }) => runs.every((run) => run.id !== id)),
      ].filter(kind.isGoing),
    wasLeft: ({ id }) => takenIn.has(id),
    obstacleOf: (instanceId) => obstacles.get(instanceId),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    begin(run) {
      const old = of(run.instance.id);
      if (old !== undefined && kind.isGoing(old)) return;
      if (old !== undefined && kept?.newest(old) === old) kept.forget(old);
      kept?.keep(undefined, run, false);
      set([...runs.filter(({ instance }) => instance.id !== run.instance.id), run]);
      void take(run.instance.id);
    },
    goOn: (id) => change(id, (run) => goneOn(run, clock.now())),
    setAside: (id) => change(id, (run) => setAside(run, clock.now())),
    change,
    forget(id) {
      set(runs.filter(({ instance, end }) => instance.id !== id || end === undefined));
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
