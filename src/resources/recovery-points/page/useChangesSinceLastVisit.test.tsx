import { cleanup, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { practiceCloud } from '../../../testing/practice';
import { wholeList } from '../../../cloud/lists/list';
import { sampleInstance, samplePoint } from '../../../testing/samples';
import { showAt } from '../../../testing/practicePage';
import type { Tree } from '../runs/treeChanges';
import { useChangesSinceLastVisit } from './useChangesSinceLastVisit';

afterEach(cleanup);

const states = ['Running', 'Stopped'] as const;
const instance = sampleInstance({ id: 'i1', name: 'web' });

const made = samplePoint({ id: 'p1', name: 'nightly', instanceId: 'i1' });

/** The instance as others leave it, each reading ten ms after the one before. */
function Example() {
  const [readAt, setReadAt] = useState(10);
  const [tree, setTree] = useState<Tree>({ instance, points: wholeList([]) });
  const read = (next: Partial<Tree>) => {
    setReadAt(readAt + 10);
    setTree({ ...tree, ...next });
  };
  const { externalChanges, acknowledge } = useChangesSinceLastVisit(tree, readAt);
  return (
    <>
      {states.map((next) => (
        <button key={next} onClick={() => read({ instance: { ...instance, state: next } })}>
          {next}
        </button>
      ))}
      <button onClick={() => read({ points: wholeList([made]) })}>Made</button>
      <button onClick={() => read({ points: wholeList([]) })}>Deleted</button>
      <button onClick={acknowledge}>Got it</button>
      <output aria-label="Found">{externalChanges.map(({ foundAt }) => foundAt).join()}</output>
    </>
  );
}

async function watch() {
  const { user } = showAt(await practiceCloud('empty'), '/', { '/': <Example /> });
  await screen.findByRole('button', { name: 'Got it' });
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  const found = () => screen.getByRole('status', { name: 'Found' }).textContent;
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  return { press, found, said };
}

test('a repeated change is announced again', async () => {
  const { press, said } = await watch();
  for (const state of ['Stopped', 'Running', 'Stopped'] as const) {
    await press(state);
    await waitFor(() => expect(said().join()).toContain(`web is now ${state}`));
    await press('Got it');
  }
});

test('a change that disappeared and returned has the time of its return', async () => {
  const { press, found } = await watch();
  await press('Stopped');
  expect(found()).toBe('20');
  await press('Stopped');
  expect(found()).toBe('20');
  await press('Running');
  expect(found()).toBe('');
  await press('Stopped');
  expect(found()).toBe('50');
});

test('a new point that is deleted is announced as gone', async () => {
  const { press, found, said } = await watch();
  await press('Made');
  await waitFor(() => expect(said().join()).toContain('New recovery point: nightly'));
  await press('Deleted');
  await waitFor(() => expect(said().join()).toContain('Recovery point deleted: nightly'));
  expect(found()).toBe('');
});

test('an acknowledged new point that is deleted is listed as gone, and announced once', async () => {
  const { press, found, said } = await watch();
  await press('Made');
  await press('Got it');
  await press('Deleted');
  await waitFor(() => expect(said().join()).toContain('Recovery point deleted: nightly'));
  expect(said().join().split('Recovery point deleted')).toHaveLength(2);
  expect(found()).toBe('30');
});
