import { isInProgress, type HaltKind, type Run } from '../cloud/runs/run';
import type { Fault } from '../simulator/model';
import { put, putMeta } from '../simulator/store';
import type { Runs } from '../cloud/runs/runs';
import type { Transport, PracticeTest } from './practice';

/** Everything that may happen to the command of a step. */
export const commandFaults: readonly {
  name: string;
  how: object;
  halt: HaltKind | 'none';
  /** It is sent once more by itself: it is certain that nothing was done. */
  again?: true;
  /** The person has to sign in again. */
  signIn?: true;
}[] = [
  {
    name: 'is refused',
    how: { kind: 'httpError', code: 530, text: 'No.' },
    halt: 'refused',
  },
  {
    name: 'fails as a task',
    how: { kind: 'jobFailure', code: 530, text: 'Broken.' },
    halt: 'failed',
  },
  { name: 'never ends, until the engine gives it up', how: { kind: 'stuckJob' }, halt: 'failed' },
  { name: 'is executed, and its answer is lost', how: { kind: 'answerLost' }, halt: 'none' },
  { name: 'never arrives', how: { kind: 'connectionLost' }, halt: 'lost' },
  { name: 'is answered with nonsense', how: { kind: 'malformedJson' }, halt: 'none' },
  { name: 'is answered with nothing', how: { kind: 'emptyBody' }, halt: 'none' },
  {
    name: 'is asked to wait',
    how: { kind: 'rateLimited', ms: 30_000 },
    halt: 'none',
    again: true,
  },
  {
    name: 'finds the session ended',
    how: { kind: 'sessionExpired' },
    halt: 'refused',
    signIn: true,
  },
];

/** Answers that hide that a step took effect, also by a first request that the browser resent by itself. */
export const falseAnswers: readonly { name: string; transport: Transport }[] = [
  {
    name: 'is sent twice by the browser',
    async transport(_, send) {
      await send();
      return send();
    },
  },
  {
    name: 'is executed, and refused',
    async transport(command, send) {
      await send();
      const answer = { errorcode: 530, cserrorcode: 4250, errortext: 'Internal error' };
      const body = JSON.stringify({ [`${command.toLowerCase()}response`]: answer });
      return new Response(body, { status: 530 });
    },
  },
];

/** Every moment at which the page may close, by the run's knowledge. */
export const moments: readonly { name: string; isNow: (run: Run, index: number) => boolean }[] = [
  {
    name: 'while its answer is awaited',
    isNow: ({ stepIndex, sent }, index) =>
      stepIndex === index && sent !== undefined && !sent.taskId,
  },
  {
    name: 'while its task runs',
    isNow: ({ stepIndex, sent }, index) => stepIndex === index && sent?.taskId !== undefined,
  },
  { name: 'when it is done', isNow: ({ stepIndex }, index) => stepIndex > index },
];

/** Sends the next call of a command through a network of its own. */
export function interceptNext(
  { network }: PracticeTest,
  command: string,
  transport: Transport,
): void {
  let isMet = false;
  network.transport = (sent, send) => {
    if (isMet || sent !== command) return send();
    isMet = true;
    return transport(sent, send);
  };
}

/** Lets the next call of a command go wrong. The engine gives a job up after ten minutes, not after an hour. */
export function fault(state: PracticeTest['state'], command: string, how: object): void {
  const rule = { id: 'f', command, times: 1, kind: 'answerLost' } as const;
  const settings = { ...state.meta.settings, jobCancelMs: 600_000 };
  putMeta(state, { settings, faults: [{ ...rule, ...how }] satisfies Fault[] });
}

/** Lets someone else make a recovery point of an instance, in a moment. */
export function addOthersPoint({ state }: PracticeTest, instanceId: string): void {
  const [current] = [...state.collections.vmSnapshots.values()].filter(
    (point) => point.instanceId === instanceId && point.current,
  );
  if (current === undefined) throw new Error('it has no current point');
  put(state, 'vmSnapshots', { ...current, current: false });
  const name = 'theirs';
  const theirs = { id: name, name, displayName: name, description: undefined };
  put(state, 'vmSnapshots', { ...current, ...theirs, parentId: current.id });
}

/** A run on the practice cloud. */
export interface TestRun<R extends Run> extends PracticeTest {
  runs: Runs<R>;
  instanceId: string;
}

/** The present state of the run. */
export function last<R extends Run>({ runs, instanceId }: TestRun<R>): R {
  const run = runs.of(instanceId);
  if (run === undefined) throw new Error('the run is missing');
  return run;
}

/** Lets time pass until something is so; fails where it never is. */
export async function until<R extends Run>(
  test: TestRun<R>,
  isSo: (run: R) => boolean,
): Promise<void> {
  for (let seconds = 0; seconds < 3_600 && !isSo(last(test)); seconds += 1)
    await test.clock.advance(1_000);
  if (!isSo(last(test))) throw new Error('it never happened');
}

/** Lets time pass until nothing more happens by itself; `look` is called every few minutes of it. */
export async function untilIdle<R extends Run>(
  test: TestRun<R>,
  look: () => Promise<void>,
): Promise<void> {
  for (let minutes = 0; minutes < 120 && isInProgress(last(test)); minutes += 5) {
    await test.clock.advance(5 * 60_000);
    await look();
  }
  if (isInProgress(last(test))) throw new Error('it never ended');
}

/** Another page of the same tab, which resumes from the storage. */
export async function reloaded<R extends Run, C extends TestRun<R>>(
  test: C,
  create: (cloud: PracticeTest['cloud']) => Runs<R>,
): Promise<C> {
  const cloud = test.reload();
  cloud.start();
  const next = { ...test, cloud, runs: create(cloud) };
  await test.clock.advance(0);
  return next;
}
