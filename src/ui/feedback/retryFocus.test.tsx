// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { renderPage } from '../../testing/testPage';
import { Retry } from './Notice';

afterEach(cleanup);

/** A notice that goes while its data is asked for again; `answer` ends the wait. */
let answer: (isThere: boolean) => void;
function Asked() {
  const [state, setState] = useState<'failed' | 'waiting' | 'there'>('failed');
  answer = (isThere) => setState(isThere ? 'there' : 'failed');
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
  act(() => answer(false));
  expect(focused()).toBe('Try again');
});

test('the focus is on the heading once it succeeded', async () => {
  await press();
  act(() => answer(true));
  expect(focused()).toBe('Page');
});

test('who moved the focus meanwhile keeps it', async () => {
  const user = await press();
  await user.tab();
  expect(focused()).toBe('Other');
  act(() => answer(false));
  expect(focused()).toBe('Other');
});
