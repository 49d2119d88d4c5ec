// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { practise } from '../../api/testing/practice';
import { sampleInstance } from '../../domain/samples';
import { showAt } from '../testing/practicePage';
import { useSinceLooked } from './useSinceLooked';

afterEach(cleanup);

const states = ['Running', 'Stopped'] as const;
const instance = sampleInstance({ id: 'i1', name: 'web' });

/** The instance as others leave it, each reading ten ms after the one before. */
function Example() {
  const [{ state, readAt }, read] = useState<{ state: (typeof states)[number]; readAt: number }>({
    state: 'Running',
    readAt: 10,
  });
  const [tree, setTree] = useState({ instance: { ...instance, state }, points: [] });
  if (tree.instance.state !== state) setTree({ instance: { ...instance, state }, points: [] });
  const { surprises, acknowledge } = useSinceLooked(tree, readAt, true);
  return (
    <>
      {states.map((next) => (
        <button key={next} onClick={() => read({ state: next, readAt: readAt + 10 })}>
          {next}
        </button>
      ))}
      <button onClick={acknowledge}>Got it</button>
      <output aria-label="Found">{surprises.map(({ foundAt }) => foundAt).join()}</output>
    </>
  );
}

async function watch() {
  const { user } = showAt(await practise('empty'), '/', { '/': <Example /> });
  await screen.findByRole('button', { name: 'Got it' });
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  const found = () => screen.getByRole('status', { name: 'Found' }).textContent;
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  return { press, found, said };
}

test('the same news is said again where it comes again', async () => {
  const { press, said } = await watch();
  for (const state of ['Stopped', 'Running', 'Stopped'] as const) {
    await press(state);
    await waitFor(() => expect(said().join()).toContain(`web is now ${state}`));
    await press('Got it');
  }
});

test('a change that went and came back was found when it came back', async () => {
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
