import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TaskTime, type TaskTimeProps } from './TaskTime';
import { renderPage } from '../../testing/testPage';

const min = 60_000;
const startedAt = Date.UTC(2026, 10, 23, 12);
const at = (ms: number) => vi.setSystemTime(startedAt + ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function shown(props: Partial<TaskTimeProps>) {
  const estimate = { fromMs: 2 * min, toMs: 6 * min };
  const task = {
    kind: 'createSnapshot',
    since: startedAt,
    estimate,
    stays: 'cloud',
    ...props,
  } as const;
  const { container } = renderPage(<TaskTime {...task} />);
  return container;
}

test.each<[string, number, Partial<TaskTimeProps>, RegExp]>([
  ['nothing is known yet', 3 * min, { estimate: undefined }, /3 min 00 s$/],
  ['it is as usual', 3 * min, {}, /3 min 00 s, usually 2–6 min$/],
  ['it is a little late', 7 * min, {}, /7 min 00 s, usually 2–6 min$/],
  [
    'it is longer than usual',
    8 * min,
    {},
    /8 min 00 s, longer than usual \(2–6 min\)You can close this page.*Do not start it again\..*Do not detach/,
  ],
  ['more is sent from this tab', 8 * min, { stays: 'tab' }, /Keep this tab open/],
  ['a rollback', 8 * min, { kind: 'rollback' }, /Do not start, stop or reboot/],
  ['it has ended', 90 * min, { until: startedAt + 40 * min }, /40 min 00 s$/],
])('%s', (_, ms, props, text) => {
  at(ms);
  expect(shown(props).textContent.replaceAll('\u00a0', ' ')).toMatch(text);
});

test('is announced once when it takes longer than usual', () => {
  at(7 * min);
  shown({});
  const [status] = screen.getAllByRole('status');
  expect(status?.textContent).toBe('');
  at(8 * min);
  act(() => void vi.advanceTimersByTime(1_000));
  act(() => void vi.advanceTimersByTime(1_000));
  expect(status?.textContent).toMatch(/^Take snapshot: longer than usual\. You can close/);
});
