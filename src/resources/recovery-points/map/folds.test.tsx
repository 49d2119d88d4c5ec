import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { item, items, givePane, MapPage, place, mapPoint } from './testMap';

// All of a middling tree is in view.
givePane(4000, 4000);

const find = (name: RegExp) => screen.findByLabelText(name, items);

/** A way of 15 to Now, and a branch of 8 off its first point: p20 … p27, whose first seven fold. */
const many = [
  ...Array.from({ length: 15 }, (_, index) =>
    mapPoint(`p${String(index)}`, index === 0 ? undefined : `p${String(index - 1)}`, {
      current: index === 14,
    }),
  ),
  ...Array.from({ length: 8 }, (_, index) =>
    mapPoint(`p${String(20 + index)}`, index === 0 ? 'p0' : `p${String(19 + index)}`),
  ),
];

test('a run of points is one tree item, which Enter, Space or a click unfolds', async () => {
  const user = userEvent.setup();
  const onSelect = vi.fn();
  const { unmount } = render(<MapPage points={many} onSelect={onSelect} />);
  const fold = item(/^7 points, Jan 1, 1970$/);
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  expect(place(fold)).toBe('2 2 2');
  expect(place(item(/^p27,/))).toBe('3 1 1');
  expect(screen.queryByLabelText(/^p20,/, items)).toBeNull();

  await user.tab();
  await user.keyboard('{Home}{ArrowDown}{ArrowRight}');
  expect(document.activeElement).toBe(fold);
  expect(fold.getAttribute('aria-selected')).toBe('false');
  expect(onSelect).toHaveBeenLastCalledWith('p1');
  await user.keyboard('{Enter}');
  const first = item(/^p20,/);
  expect(document.activeElement).toBe(first);
  expect(first).toBe(fold);
  expect(first.getAttribute('aria-expanded')).toBe('true');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('7 points unfolded.'));
  expect(first.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(document.activeElement).toBe(first);
  unmount();

  render(<MapPage points={many} />);
  fireEvent.click(item(/^7 points/));
  expect(await find(/^p20,/)).toBeTruthy();
});

test('the menu folds a run again, and keeps the focus', async () => {
  const user = userEvent.setup();
  const onUnfold = vi.fn();
  render(<MapPage points={many} unfolded={new Set(['p20', 'p99'])} onUnfold={onUnfold} />);
  fireEvent.click(await find(/^p22,/));
  await user.keyboard('{Enter}{End}{Enter}');
  await waitFor(() => expect(onUnfold).toHaveBeenCalledOnce());
  expect([...Array.from<string>(onUnfold.mock.lastCall?.[0])]).toEqual(['p99']);
  // The selected point is never folded: the node above the run is selected instead.
  expect(item(/^p0,/).getAttribute('aria-selected')).toBe('true');
});

test('selected, chosen, new and deleted points are never folded', () => {
  const folded = () => screen.queryByLabelText(/^7 points/, items);
  const { rerender, unmount } = render(<MapPage points={many} />);
  expect(folded()).toBeTruthy();
  rerender(<MapPage points={many} leaving={new Set(['p23'])} />);
  expect(folded()).toBeNull();
  rerender(<MapPage points={many} marks={new Map([['p23', 'new']])} />);
  expect(folded()).toBeNull();
  const choice = { isChosen: (id: string) => id === 'p23', mayChoose: () => true, onToggle() {} };
  rerender(<MapPage points={many} choice={choice} />);
  expect(folded()).toBeNull();
  unmount();
  render(<MapPage points={many} unfolded={new Set(['all'])} />);
  expect(folded()).toBeNull();
});

test('visible points are not folded when the tree changes', async () => {
  const { rerender } = render(<MapPage points={many} leaving={new Set(['p23'])} />);
  rerender(<MapPage points={many.filter(({ id }) => id !== 'p23')} />);
  expect(screen.queryByLabelText(/points/, items)).toBeNull();
  expect(await find(/^p22,/)).toBeTruthy();
});

test('one button unfolds and folds all runs, and the time scale is a switch', async () => {
  const user = userEvent.setup();
  render(<MapPage points={many} />);
  await user.click(screen.getByRole('button', { name: 'Unfold all' }));
  expect(item(/^p20,/).getAttribute('aria-expanded')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Fold all' }));
  expect(item(/^7 points/)).toBeTruthy();
  const trueTime = screen.getByRole('button', { name: 'Time scale' });
  expect(trueTime.getAttribute('aria-pressed')).toBe('false');
  await user.click(trueTime);
  expect(trueTime.getAttribute('aria-pressed')).toBe('true');
});
