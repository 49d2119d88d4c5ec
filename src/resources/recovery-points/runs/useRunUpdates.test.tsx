import { act, cleanup, renderHook, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { rollbacksOf } from '../rollback/rollbacks';
import { rollbackFor, readFacts } from '../../../testing/rollbackFacts';
import { browserLocks } from '../../../testing/locks';
import { practiceCloud } from '../../../testing/practice';
import { newRun, type HaltKind, type Run } from '../../../cloud/runs/run';
import { sampleInstance } from '../../../testing/samples';
import { paths } from '../../../ui/navigation/paths';
import { showAt } from '../../../testing/practicePage';
import { RunAnnouncer } from './RunAnnouncer';
import { useRunUpdates } from './useRunUpdates';

afterEach(cleanup);

const running: Run = newRun(sampleInstance(), { id: 'run-1', now: 0 });
const halted = (kind: HaltKind): Run => ({
  ...running,
  halt: { kind, cause: undefined, text: undefined },
});

/** A page that is notified of runs. `left`: runs that their person had left. */
function hear(first: readonly Run[], left: readonly Run[] = []) {
  let runs = first;
  const listeners = new Set<() => void>();
  const tell = vi.fn();
  const source = {
    list: () => runs,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    wasLeft: ({ id }: Run) => left.some((run) => run.id === id),
  };
  renderHook(() => useRunUpdates(source, ({ end, halt }) => end ?? halt?.kind ?? '', tell));
  const become = (...next: readonly Run[]) =>
    act(() => {
      runs = next;
      listeners.forEach((listener) => listener());
    });
  return { tell, become };
}

test.each<[string, Run, boolean]>([
  ['is running', running, false],
  ['had stopped', halted('failed'), false],
  ['is over', { ...running, end: 'succeeded' }, false],
  ['was left', halted('left'), true],
  ['had stopped, and was left', halted('failed'), true],
])('a run that %s when the page opens is told only if it was left', (_, run, wasLeft) => {
  const { tell } = hear([run], wasLeft ? [run] : []);
  expect(tell.mock.calls).toEqual(wasLeft ? [[run]] : []);
});

test('reports a run at its start, and again only after a change', () => {
  const { tell, become } = hear([]);
  become(running);
  expect(tell).toHaveBeenLastCalledWith(running);
  become({ ...running, stepIndex: 1 });
  expect(tell).toHaveBeenCalledTimes(1);
  const failed = halted('failed');
  become(failed);
  expect(tell).toHaveBeenLastCalledWith(failed);
  become(failed);
  expect(tell).toHaveBeenCalledTimes(2);
});

test('of several runs, reports the changed one', () => {
  const other: Run = { ...running, id: 'run-2' };
  const { tell, become } = hear([running, other]);
  const succeeded: Run = { ...other, end: 'succeeded' };
  become(running, succeeded);
  expect(tell.mock.calls).toEqual([[succeeded]]);
});

test('a rollback that a closed tab left is shown, with how far it came and the way to it', async () => {
  const practice = await practiceCloud('warrenton');
  const openLocks = browserLocks();
  const closed = openLocks();
  const first = practice.duplicate(practice.cloud, closed);
  const facts = await readFacts(first, 'demo-saas-video', 'encoder-2-installed');
  const rollbacks = rollbacksOf(first);
  rollbacks.start(rollbackFor(facts, 'run-1', practice.clock.now()));
  while (rollbacks.of(facts.instance.id)?.stepIndex !== 1) await practice.clock.advance(1_000);
  closed.close();
  const storage = practice.cloud.storage;
  const cloud = practice.duplicate({ ...practice.cloud, storage }, openLocks());
  const { user, router } = showAt({ ...practice, cloud }, '/', { '/': <RunAnnouncer /> });
  await screen.findAllByText(
    /^The rollback of demo-saas-video to encoder-2-installed stopped after “Create safety point”\./,
  );
  await user.click(await screen.findByRole('link', { name: 'Show' }));
  expect(router.state.location.pathname).toBe(paths.rollback(facts.instance.id, facts.target.id));
});
