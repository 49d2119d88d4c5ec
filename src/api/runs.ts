import type * as v from 'valibot';
import { homeOf } from '../domain/environment';
import { CloudError } from '../domain/errors';
import {
  goneOn,
  moved,
  setAside,
  type HaltKind,
  type Move,
  type Run,
  type World,
} from '../domain/run';
import type { Task } from '../domain/types';
import { mayHaveArrived, runChange, type Change } from './change';
import type { Cloud } from './cloud';
import { instanceQuery } from './instances';
import { lookAtJob, type JobState } from './jobs';
import type { TakeLock } from './locks';
import { instanceRecoveryPointsQuery } from './recoveryPoints';
import { loadRuns, saveRuns } from './runStore';

/**
 * Carries out runs of one kind step by step, on whatever page of the tab the person is. They are kept in the
 * tab's storage: a reload takes them up again; a closed tab sends nothing more.
 */
export interface Runs<R extends Run> {
  /** The last run of an instance, while it is remembered. */
  of(instanceId: string): R | undefined;
  /** The same array until something changes. */
  list(): readonly R[];
  subscribe(listener: () => void): () => void;
  /** Nothing, while another of the instance goes on. */
  begin(run: R): void;
  /** Goes on after a halt, from what the cloud says then. */
  goOn(instanceId: string): void;
  /** Sends nothing more. */
  setAside(instanceId: string): void;
  /** Changes what the person may change of a run. */
  change(instanceId: string, change: (run: R) => R): void;
  /** Forgets a run that is over. */
  forget(instanceId: string): void;
}

/** Carries out one change: `runChange`, or what only tells of it. */
export type Carry<Result> = <Input>(change: Change<Input>, input: Input) => Result;

/** What is particular to a kind of run. */
export interface RunKind<R extends Run, Order extends string> {
  /** Where the tab keeps them. */
  key: string;
  schema: v.GenericSchema<unknown, R>;
  isGoing(run: R): boolean;
  decide(run: R, world: World): Move<Order>;
  /** Hands the change that an order stands for to `carry`. CloudError `gone` where what it acts on is. */
  carryOut<Result>(
    run: R,
    order: Order,
    world: Pick<World, 'instance' | 'points'>,
    carry: Carry<Result>,
  ): Result;
}

/** ms between two looks at what runs; twice as long after each that failed. */
const lookEveryMs = 2_000;
const slowestMs = 30_000;

/** What has taken long is looked at less often: its end is seen a thirtieth of its time later at most. */
const lookAfter = (elapsedMs: number) => Math.min(Math.max(lookEveryMs, elapsedMs / 30), slowestMs);
/** Looks after the end of a task whose effect is not there. */
const looksToSettle = 4;
/** Failed looks in a row after which the run halts: some minutes. */
const patience = 12;

/** Never from the cache; what fails is looked at again by the run itself. */
const afresh = { staleTime: 0, gcTime: 0, retry: false } as const;
const own = ({ queryKey }: { queryKey: readonly unknown[] }) => ['run', ...queryKey];

/** Failures to read that pass. */
const passing = new Set(['offline', 'server', 'rateLimited', 'maintenance', 'sessionEnded']);

const worldTask: Record<JobState['state'], World['task']> = {
  running: 'running',
  lost: 'running',
  forgotten: 'unknown',
  succeeded: 'succeeded',
  failed: 'failed',
};

/** The runs of one tab. `lock` keeps two tabs, and two kinds of run, from the same instance. */
export function createRuns<R extends Run, Order extends string>(
  cloud: Cloud,
  kind: RunKind<R, Order>,
  lock: TakeLock,
): Runs<R> {
  const { clock, storage, session, tasks, queryClient } = cloud;
  const listeners = new Set<() => void>();
  /** Runs that this page carries out, by their instance. */
  const inHand = new Set<string>();
  /** Of the person who is signed in: aborts when another is. */
  let life = new AbortController();
  let owner: string | undefined;
  let runs: readonly R[] = [];

  const of = (instanceId: string) => runs.find(({ instance }) => instance.id === instanceId);

  function set(next: readonly R[]): void {
    runs = next;
    if (owner !== undefined) saveRuns(storage, kind.key, owner, runs);
    for (const listener of [...listeners]) listener();
  }

  /** Changes a run, unless it is no longer the one that is meant. */
  function update(run: R, change: (now: R) => R): void {
    set(runs.map((now) => (now.id === run.id ? change(now) : now)));
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
  async function readTree({ instance: of }: R) {
    // The person may have gone to another environment meanwhile.
    const home: Cloud = { ...cloud, environment: homeOf(of) };
    const instance = instanceQuery(home, of.id);
    const points = instanceRecoveryPointsQuery(home, of.id);
    return Promise.all([
      queryClient.fetchQuery({ ...instance, ...afresh, queryKey: own(instance) }),
      queryClient.fetchQuery({ ...points, ...afresh, queryKey: own(points) }),
    ]);
  }

  /** How the task stands that was sent; first of all, whether it still runs. */
  async function lookAtTask(run: R): Promise<JobState | undefined> {
    if (run.sent === undefined) return undefined;
    if (run.sent.taskId !== undefined) return lookAtJob(cloud.client, run.sent.taskId, life.signal);
    await tasks.discover();
    return undefined;
  }

  async function look(run: R, looks: number): Promise<World> {
    const job = await lookAtTask(run);
    if (job?.state === 'lost') throw job.error;
    const [instance, points] = await readTree(run);
    // A row that cannot be read may be what the run waits for.
    const [row] = points.unreadable;
    if (row !== undefined) throw new CloudError('malformed', row);
    // What the tree itself tells is known from its newest reading.
    const running = tasks
      .list()
      .filter(({ outcome, inferred }) => outcome === 'running' && inferred !== true);
    const isOwn = ({ id }: Task) => run.taskIds.includes(id);
    return {
      now: clock.now(),
      instance,
      points: points.items,
      task: job && worldTask[job.state],
      taskText: job !== undefined && 'errorText' in job ? job.errorText : undefined,
      running: running
        .filter((task) => task.instanceId === run.instance.id && !isOwn(task))
        .map(({ id, kind, subject }) => ({ id, kind, subjectId: subject.id })),
      ownRuns: running.some(isOwn),
      settled: looks >= looksToSettle,
    };
  }

  /** Does one move. What is sent is on record before, so that a reload does not send it again. */
  async function make(run: R, move: Move<Order>, world: World): Promise<void> {
    update(run, (now) => moved(now, move, clock.now()));
    if (move.do === 'wait') return pause(lookAfter(world.now - run.since));
    if (move.do !== 'send') return;
    try {
      const { id } = await kind.carryOut(run, move.order, world, (change, input) =>
        runChange(cloud, change, input, { followed: true }),
      );
      update(run, (now) => moved(now, { do: 'adopt', taskId: id }, clock.now()));
    } catch (error) {
      if (mayHaveArrived(error)) return;
      halt(run, 'refused', error);
      update(run, (now) => ({ ...now, tried: run.tried }));
    }
  }

  function halt(run: R, kind: HaltKind, error?: unknown): void {
    const { kind: cause, text } = error instanceof CloudError ? error : {};
    update(run, (now) => moved(now, { do: 'halt', halt: { kind, cause, text } }, clock.now()));
  }

  /** Carries a run on until it halts or is over. */
  async function carryOn(instanceId: string): Promise<void> {
    let failures = 0;
    let looks = 0;
    const { signal } = life;
    for (let run = of(instanceId); run && kind.isGoing(run); run = of(instanceId)) {
      try {
        const world = await look(run, looks);
        failures = 0;
        if (signal.aborted) return;
        if (of(instanceId) !== run) continue;
        looks = world.task === undefined || world.task === 'running' ? 0 : looks + 1;
        await make(run, kind.decide(run, world), world);
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        const passes = error instanceof CloudError && passing.has(error.kind);
        if (!passes || failures > patience) {
          halt(run, 'unreadable', error);
          return;
        }
        await pause(Math.min(lookEveryMs * 2 ** failures, slowestMs));
      }
      if (signal.aborted) return;
    }
    void tasks.poll();
  }

  async function take(instanceId: string): Promise<void> {
    if (inHand.has(instanceId)) return;
    inHand.add(instanceId);
    try {
      const release = await lock(`cairn.run.${instanceId}`);
      const run = of(instanceId);
      if (run === undefined) release?.();
      else if (release === undefined) halt(run, 'elsewhere');
      else await carryOn(instanceId).finally(release);
    } finally {
      inHand.delete(instanceId);
    }
  }

  function takeUp(): void {
    for (const run of runs) if (kind.isGoing(run)) void take(run.instance.id);
  }

  function follow(): void {
    const { status, user } = session.current();
    if (user?.id !== owner) {
      life.abort();
      life = new AbortController();
      inHand.clear();
      owner = user?.id;
      if (owner === undefined) storage.removeItem(kind.key);
      set(owner === undefined ? [] : loadRuns(storage, kind.key, owner, kind.schema));
    }
    if (status === 'signedIn') takeUp();
  }
  session.subscribe(follow);
  follow();

  const change = (instanceId: string, how: (run: R) => R) => {
    const run = of(instanceId);
    if (run === undefined) return;
    update(run, how);
    if (kind.isGoing(how(run))) void take(instanceId);
  };

  return {
    of,
    list: () => runs,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    begin(run) {
      const old = of(run.instance.id);
      if (old !== undefined && kind.isGoing(old)) return;
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

/** The runs of one kind, by their cloud, from the first time that they are asked for. */
export function runsByCloud<R extends Run>(create: (cloud: Cloud) => Runs<R>) {
  const known = new WeakMap<Cloud, Runs<R>>();
  return (cloud: Cloud): Runs<R> => {
    const runs = known.get(cloud) ?? create(cloud);
    known.set(cloud, runs);
    return runs;
  };
}
