import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderPage } from '../../testing/testPage';
import { TableFilter } from './TableFilter';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Its value follows only when it is told to, as the address does. */
function LateFilter({ onTold }: { onTold: (follow: () => void) => void }) {
  const [value, setValue] = useState('');
  const noop = () => {};
  return (
    <TableFilter
      caption="Volumes"
      value={value}
      onChange={(filter) => onTold(() => setValue(filter))}
      onGo={noop}
    />
  );
}

test('an address that follows late takes nothing from what was typed since', () => {
  let follow = () => {};
  renderPage(<LateFilter onTold={(next) => (follow = next)} />);
  const input = screen.getByRole<HTMLInputElement>('searchbox');
  vi.useFakeTimers();
  const type = (text: string) => fireEvent.change(input, { target: { value: text } });
  type('ROOT');
  act(() => vi.advanceTimersByTime(200));
  expect(input.value).toBe('ROOT');
  type('ROOT-27');
  act(() => follow());
  expect(input.value).toBe('ROOT-27');
  act(() => vi.advanceTimersByTime(200));
  act(() => follow());
  expect(input.value).toBe('ROOT-27');
});

test('the address has what was typed as soon as the focus leaves the filter', () => {
  const told: (() => void)[] = [];
  renderPage(<LateFilter onTold={(follow) => told.push(follow)} />);
  const input = screen.getByRole<HTMLInputElement>('searchbox');
  vi.useFakeTimers();
  fireEvent.blur(input);
  expect(told).toHaveLength(0);
  fireEvent.change(input, { target: { value: 'ROOT' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  fireEvent.blur(input);
  expect(told).toHaveLength(1);
  act(() => told[0]?.());
  fireEvent.change(input, { target: { value: 'ROOT-27' } });
  fireEvent.blur(input);
  expect(told).toHaveLength(2);
});
