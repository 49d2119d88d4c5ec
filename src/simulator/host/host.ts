import { parseHead, partNames, restorePart, schema } from './persistence';
import type { Persistence, Head, PartName } from './persistence';
import { atSpeed, movedForward, practiceTime, speeds, startedClock } from '../clock';
import { consolePageOf, type ConsoleScreen } from './consolePage';
import type { Fault, SimulatorControls, ScenarioName } from './controls';
import { createSimulator, readCall, toResponse } from '../engine';
import type { SimulatorOptions, Simulator } from '../engine';
import type { Settings, State } from '../model';
import { faultPresets } from '../presets';
import { observer, operator, scenarioNames, startScenario } from '../scenarios';
import { emptyState, put, putMeta } from '../store';

/** Parts that the practice cloud needs of its environment. */
export interface HostParts {
  /** Storage; absent, it exists in memory alone. */
  persistence?: Persistence | undefined;
  /** Runs one piece of work at a time, over all that share the stored data. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Real time, ms since 1970. */
  realNow(): number;
  /** Waits real ms; for answers that a fault delays. */
  wait(ms: number): Promise<void>;
  /** First scenario, where nothing is stored yet. */
  scenario: ScenarioName;
  /** The speed to start with. */
  speed: number;
  seed: number;
  sessionCheck: SimulatorOptions['sessionCheck'];
  /** Settings of the server that differ from the scenario's. */
  settings?: Partial<Settings>;
  consoleUrl?: SimulatorOptions['consoleUrl'];
  /** Notifies the others that share the stored data of changed controls. */
  notifyOthers?(): void;
}

/** The practice cloud in its environment: it answers requests, and has controls. */
export interface Host extends SimulatorControls {
  /** Answers a request to the API or for a console's page. */
  answer(request: Request): Promise<Response>;
  /** The simulated screen that a console's token opens, once. */
  openConsole(token: string): Promise<ConsoleScreen>;
  /** Reads the changes of others, and calls back the subscribers. */
  refresh(): Promise<void>;
  /** True where its data outlives this page or process. */
  isKept(): boolean;
}

interface Cached {
  head: Head;
  state: State;
}

/** Opens the stored cloud, or starts the scenario. */
export async function openHost(parts: HostParts): Promise<Host> {
  const { realNow } = parts;
  const listeners = new Set<() => void>();
  let persistence = parts.persistence;
  let cached = await parts.exclusively(loaded);

  function cloudOf({ head, state }: Cached): Simulator {
    const now = () => practiceTime(head.clock, realNow());
    return createSimulator({
      state,
      clock: { now, wait: parts.wait },
      sessionCheck: parts.sessionCheck,
      callersNow: realNow,
      ...(parts.consoleUrl === undefined ? {} : { consoleUrl: parts.consoleUrl }),
    });
  }

  /** The stored cloud, or a new start where none can be read. */
  async function loaded(): Promise<Cached> {
    const kept = await tryPersistence(readAll);
    if (kept !== undefined) return kept;
    return saved(await started(parts.scenario, parts.speed), partNames);
  }

  async function started(scenario: ScenarioName, speed: number, before?: Cached): Promise<Cached> {
    const real = realNow();
    const state = await startScenario(scenario, parts.seed, real);
    if (parts.settings !== undefined)
      putMeta(state, { settings: { ...state.meta.settings, ...parts.settings } });
    for (const session of before?.state.collections.sessions.values() ?? [])
      if (state.collections.users.has(session.userId))
        put(state, 'sessions', { ...session, used: real });
    const count = Number(before?.head.epoch.split('.')[1] ?? 0) + 1;
    const head: Head = {
      schema,
      epoch: `${String(real)}.${String(count)}`,
      scenario,
      clock: startedClock(real, speed),
      versions: { ...state.versions },
    };
    return { head, state };
  }

  /** Updates memory with the writes of others. */
  async function current(): Promise<Cached> {
    const kept = await tryPersistence(async (from) => {
      const head = parseHead(await from.readHead());
      if (head?.epoch !== cached.head.epoch) return readAll(from);
      const changed = partNames.filter(
        (name) => head.versions[name] !== cached.head.versions[name],
      );
      return readParts(from, head, changed, cached.state);
    });
    if (kept !== undefined) return kept;
    return persistence === undefined
      ? cached
      : saved(await started(parts.scenario, parts.speed, cached), partNames);
  }

  /** Stores some parts, and the head. */
  async function saved({ head, state }: Cached, names: readonly PartName[]): Promise<Cached> {
    const next = { head: { ...head, versions: { ...state.versions } }, state };
    await tryPersistence(async (to) => {
      await to.write(next.head, new Map(names.map((name) => [name, part(state, name)])));
      return undefined;
    });
    return next;
  }

  /** A persistence that fails once is not used again: the cloud continues in memory. */
  async function tryPersistence<T>(work: (persistence: Persistence) => Promise<T | undefined>) {
    if (persistence === undefined) return undefined;
    try {
      return await work(persistence);
    } catch {
      persistence = undefined;
      return undefined;
    }
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }

  /** Does one piece of work on the present cloud, stores the result, and notifies everyone if the controls changed. */
  async function work<T>(
    does: (now: Cached) => T | Promise<T>,
    changes: (result: T) => Cached,
  ): Promise<T> {
    const [result, before] = await parts.exclusively(async () => {
      cached = await current();
      const before = { head: cached.head, faults: cached.state.meta.faults };
      const result = await does(cached);
      const next = changes(result);
      const names = next.head.epoch === before.head.epoch ? changedParts(next) : partNames;
      if (names.length > 0 || next.head !== before.head) cached = await saved(next, names);
      return [result, before] as const;
    });
    const same =
      before.head.epoch === cached.head.epoch &&
      before.head.clock === cached.head.clock &&
      before.faults === cached.state.meta.faults;
    if (!same) {
      notify();
      parts.notifyOthers?.();
    }
    return result;
  }

  async function change(edit: (now: Cached) => Cached | Promise<Cached>): Promise<void> {
    await work(edit, (next) => next);
  }

  async function changeScenario(name: ScenarioName): Promise<void> {
    await change((now) => started(name, now.head.clock.speed, now));
  }

  return {
    async answer(request) {
      const call = await readCall(request);
      const reply = await work(
        (now) => cloudOf(now).answer(call),
        () => cached,
      );
      if (reply.delayMs > 0) await parts.wait(reply.delayMs);
      return toResponse(reply);
    },
    openConsole: (token) =>
      work(
        ({ head, state }) => {
          const now = practiceTime(head.clock, realNow());
          return consolePageOf({ state, now }, token);
        },
        () => cached,
      ),
    async refresh() {
      await parts.exclusively(async () => {
        cached = await current();
      });
      notify();
    },
    isKept: () => persistence !== undefined,
    scenarios: scenarioNames,
    scenario: () => cached.head.scenario,
    speeds,
    speed: () => cached.head.clock.speed,
    setSpeed: (speed) =>
      change(({ head, state }) => ({
        head: { ...head, clock: atSpeed(head.clock, realNow(), speed) },
        state,
      })),
    now: () => practiceTime(cached.head.clock, realNow()),
    moveForward: (ms) =>
      change(({ head, state }) => {
        const next = { head: { ...head, clock: movedForward(head.clock, realNow(), ms) }, state };
        cloudOf(next).settle();
        return next;
      }),
    reset: () => changeScenario(cached.head.scenario),
    changeScenario,
    faults: () => cached.state.meta.faults,
    setFaults: (faults) =>
      change((now) => {
        putMeta(now.state, { faults: latestById(faults) });
        return now;
      }),
    faultPresets,
    settings: () => cached.state.meta.settings,
    changeSettings: (changes) =>
      change((now) => {
        putMeta(now.state, { settings: { ...now.state.meta.settings, ...changes } });
        return now;
      }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    credentials: operator,
    observerCredentials: observer,
  };
}

function latestById(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [fault.id, fault])).values()];
}

function part(state: State, name: PartName): unknown {
  return name === 'meta' ? state.meta : state.collections[name];
}

function changedParts({ head, state }: Cached): readonly PartName[] {
  return partNames.filter((name) => state.versions[name] !== head.versions[name]);
}

async function readAll(persistence: Persistence): Promise<Cached | undefined> {
  const head = parseHead(await persistence.readHead());
  return head && readParts(persistence, head, partNames, emptyState(0));
}

/** Reads parts into a state; undefined if one of them is invalid. */
async function readParts(
  persistence: Persistence,
  head: Head,
  names: readonly PartName[],
  state: State,
): Promise<Cached | undefined> {
  const kept =
    names.length === 0 ? new Map<PartName, unknown>() : await persistence.readParts(names);
  for (const name of names) if (!restorePart(state, name, kept.get(name))) return undefined;
  state.versions = { ...head.versions };
  return { head, state };
}
