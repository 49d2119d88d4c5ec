import { act, cleanup, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { renderPage } from '../../testing/testPage';
import { Retry } from './Notice';

afterEach(cleanup);

/** Ends the wait of the part below. */
const wait: { end: (isThere: boolean) => void } = { end: () => {} };

/** A notice that disappears while its data is read again. */
function Asked() {
  const [state, setState] = useState<'failed' | 'waiting' | 'there'>('failed');
  useEffect(() => {
    wait.end = (isThere) => setState(isThere ? 'there' : 'failed');
  }, []);
  return (
    <>
      {state === 'failed' && <Retry onRetry={() => setState('waiting')} />}
      <button type="button">Other</button>
    </>
  );
}

const focused = () => document.activeElement?.textContent;
async function press() {
  const { user } = renderPage(<Asked />);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  return user;
}

test('the focus is on Try again when the error comes back', async () => {
  await press();
  expect(focused()).toBe('Page');
  act(() => wait.end(false));
  expect(focused()).toBe('Try again');
});

test('the focus is on the heading once it succeeded', async () => {
  await press();
  act(() => wait.end(true));
  expect(focused()).toBe('Page');
});

test('a focus that the person has moved stays where it is', async () => {
  const user = await press();
  await user.tab();
  expect(focused()).toBe('Other');
  act(() => wait.end(false));
  expect(focused()).toBe('Other');
});
