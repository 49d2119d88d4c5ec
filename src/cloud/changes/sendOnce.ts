import { environmentOf } from '../environments/environment';
import { CloudError } from '../client/errors';
import type { Task, TaskGroup } from '../types';
import { doneAtOnce, runChange, type Change } from './change';
import type { Cloud } from '../cloud';
import { readTraceBefore } from './readTrace';
// Loaded early, so that the code is available when an answer is lost.
import './searches';

/** Maximum wait of a press for the engine's list of jobs, ms. Without the list, the engine itself decides. */
const timeoutMs = 4_000;

/**
 * As `runChange`, but a second task of the same kind on the same resource is not sent. It checks the tasks known
 * here, and on each press the engine's jobs, which include those of other tabs and other people of the account. Fails
 * with CloudError `alreadyRunning`, which names the first task where known. Sends nothing once `signal` has aborted.
 */
export async function sendOnce<Input>(
  cloud: Cloud,
  change: Change<Input>,
  input: Input,
  signal?: AbortSignal,
  group?: TaskGroup,
): Promise<Task> {
  const subject = change.subject(input, doneAtOnce());
  const { id } = subject;
  const { generation } = cloud.session.current();
  const alreadyRunning = (first: Task | undefined) =>
    new CloudError('alreadyRunning', { command: change.kind, taskId: first?.id });
  const throwIfFound = () => {
    // A resource created from none may be created twice.
    if (id === '') return;
    const first = cloud.tasks
      .list()
      .find(
        ({ outcome, kind, subject }) =>
          outcome === 'running' && kind === change.kind && subject.id === id,
      );
    if (first !== undefined) throw alreadyRunning(first);
  };
  throwIfFound();
  // The tabs of this browser take turns, so the second one finds the task of the first.
  const held = await cloud.lock(`cairn.change.${change.kind}.${id}`);
  if (held === 'taken') throw alreadyRunning(undefined);
  try {
    let trace = change.trace(input);
    const lookAround = async () => {
      const place = environmentOf({ environment: change.environment(input) });
      [trace] = await Promise.all([readTraceBefore(cloud, trace, place), cloud.tasks.discover()]);
    };
    const hasEnded = (await inTime(cloud, lookAround)) === 'sessionEnded';
    throwIfFound();
    if (hasEnded || cloud.session.current().generation !== generation)
      throw new CloudError('sessionEnded', { command: change.kind });
    const earlier = await cloud.tasks.earlier({ kind: change.kind, subject, trace });
    if (earlier?.outcome === 'running') throw alreadyRunning(earlier);
    if (earlier !== undefined)
      throw new CloudError('alreadyDone', { command: change.kind, taskId: earlier.id });
    return await runChange(cloud, change, input, { trace, group, signal });
  } finally {
    if (held !== 'unavailable') held.release();
  }
}

/**
 * Resolves once the present resources are read, or when that takes too long or the cloud asks to wait; or when the
 * session ends: the person has to press again after signing in.
 */
async function inTime(
  { clock, session, client }: Cloud,
  look: () => Promise<void>,
): Promise<'found' | 'sessionEnded'> {
  const isIn = () => session.current().status === 'signedIn';
  if (!isIn()) return 'sessionEnded';
  if (client.pause.wait() !== undefined) return 'found';
  return new Promise((resolve) => {
    const end = (how: 'found' | 'sessionEnded') => {
      callOff();
      leave();
      stopListening();
      resolve(how);
    };
    const callOff = clock.after(timeoutMs, () => end('found'));
    const leave = session.subscribe(() => {
      if (!isIn()) end('sessionEnded');
    });
    const stopListening = client.pause.subscribe(() => end('found'));
    void look().finally(() => end('found'));
  });
}
