import { act, cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { practiceCloud } from '../../../testing/practice';
import { paths } from '../../../ui/navigation/paths';
import { showAt } from '../../../testing/practicePage';
import { PlanConfirmation } from './PlanConfirmation';

afterEach(cleanup);

/** A plan whose last read the test answers. */
async function press() {
  let resolve: (isUnchanged: boolean) => void = () => undefined;
  const promise = new Promise<boolean>((settle) => {
    resolve = settle;
  });
  const onAgree = vi.fn();
  function Plan() {
    const [about, setAbout] = useState('one');
    return (
      <>
        <button onClick={() => setAbout('another')}>Choose another</button>
        <PlanConfirmation
          back="/"
          about={about}
          confirm="Delete"
          refusal={undefined}
          estimate={undefined}
          revalidate={() => promise}
          onAgree={onAgree}
        >
          <p>Read this.</p>
        </PlanConfirmation>
      </>
    );
  }
  const { user } = showAt(await practiceCloud('warrenton'), paths.recoveryPoints('i1'), {
    '/instances/:id/recovery-points': <Plan />,
  });
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  screen.getByText('Checking that nothing has changed…');
  expect(onAgree).not.toHaveBeenCalled();
  const answer = (isUnchanged: boolean) =>
    act(async () => {
      resolve(isUnchanged);
      await promise;
    });
  return { user, onAgree, answer };
}

test('carries out a plan that is still valid', async () => {
  const { onAgree, answer } = await press();
  await answer(true);
  expect(onAgree).toHaveBeenCalledOnce();
});

test.each([
  ['it is not so any more', undefined, false],
  ['something else is chosen during the read', 'Choose another', true],
])('carries out nothing when %s', async (_, name, isUnchanged) => {
  const { user, onAgree, answer } = await press();
  if (name !== undefined) await user.click(screen.getByRole('button', { name }));
  await answer(isUnchanged);
  expect(onAgree).not.toHaveBeenCalled();
  expect(screen.queryByText('Checking that nothing has changed…')).toBeNull();
});

test('carries out nothing when the plan is left during the read', async () => {
  const { onAgree, answer } = await press();
  cleanup();
  await answer(true);
  expect(onAgree).not.toHaveBeenCalled();
});
