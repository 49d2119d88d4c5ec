import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { nowId } from '../lineage/lineage';
import { givePane, item, items, MapPage, place, mapPoint, rollBackButton } from './testMap';

givePane(800, 500);

/** p1 ─ p2 (current) ─ Now, p1 ─ p3 */
const few = [mapPoint('p1'), mapPoint('p2', 'p1', { current: true }), mapPoint('p3', 'p1')];

test('is a named tree of items with levels and positions, and nothing else', () => {
  render(<MapPage points={few} />);
  const tree = screen.getByRole('tree', { name: 'Recovery points of node01' });
  expect(within(tree).getAllByRole('treeitem')).toHaveLength(4);
  expect(place(item(/^p1, Ready, Disk/))).toBe('1 1 1');
  expect(place(item(/^p2, current, Ready/))).toBe('2 1 2');
  expect(place(item(/^p3/))).toBe('2 2 2');
  expect(place(item(/^Now, node01, Running/))).toBe('3 1 1');
  expect(screen.queryByRole('application')).toBeNull();
  expect(tree.querySelector('[aria-roledescription], [aria-live]')).toBeNull();
});

test('has one tab stop, moves by arrow keys, and selects the focused node', async () => {
  const user = userEvent.setup();
  const onSelect = vi.fn();
  render(<MapPage points={few} onSelect={onSelect} />);
  await user.tab();
  expect(document.activeElement).toBe(item(/^Now/));
  await user.keyboard('{ArrowUp}{ArrowRight}{ArrowUp}{End}{Home}');
  expect(document.activeElement).toBe(item(/^p1/));
  expect(onSelect.mock.calls.flat()).toEqual([nowId, 'p2', 'p3', 'p1', nowId, 'p1']);
  expect(item(/^p1/).getAttribute('aria-selected')).toBe('true');
  const stops = screen.getAllByRole('treeitem').filter((element) => element.tabIndex === 0);
  expect(stops).toHaveLength(1);
  expect(stops[0]).toBe(item(/^p1/));
});

test('letters move to the next node of that name, and an edge is announced', async () => {
  const user = userEvent.setup();
  render(<MapPage points={few} />);
  await user.tab();
  await user.keyboard('p');
  expect(document.activeElement).toBe(item(/^p3/));
  await user.keyboard('{Home}{ArrowUp}');
  expect(await screen.findByText('This is a root.')).toBeTruthy();
});

test('a refresh keeps each element, the focus and the selection', () => {
  const { rerender } = render(<MapPage points={few} />);
  fireEvent.click(item(/^p3/));
  const before = screen.getAllByRole('treeitem');
  rerender(
    <MapPage points={few.map((p) => ({ ...p, state: p.id === 'p3' ? 'Expunging' : p.state }))} />,
  );
  screen.getAllByRole('treeitem').forEach((element, index) => {
    expect(element).toBe(before[index]);
  });
  expect(document.activeElement).toBe(item(/^p3, Deleting/));
});

test('keeps the focus on a node whose place in the order of reading changes', () => {
  const { rerender } = render(<MapPage points={few} />);
  fireEvent.click(item(/^Now/));
  const current = (id: string) => few.map((p) => ({ ...p, current: p.id === id }));
  rerender(<MapPage points={current('p3')} />);
  expect(place(item(/^Now/))).toBe('3 1 1');
  expect(screen.getAllByRole('treeitem').at(-1)).toBe(item(/^Now/));
  expect(document.activeElement).toBe(item(/^Now/));
});

test('a click on the button, Enter and a right click open the menu; the focus returns', async () => {
  const user = userEvent.setup();
  render(<MapPage points={few} />);
  const close = async () => {
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(document.activeElement).toBe(item(/^p3/));
  };
  fireEvent.click(item(/^p3/));
  fireEvent.click(screen.getByRole('button', { name: 'Action for p3' }));
  expect(screen.getByRole('menu', { name: 'Action for p3' })).toBeTruthy();
  await close();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('menu')).toBeTruthy();
  await close();
  fireEvent.contextMenu(item(/^p3/));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Roll back instance' }));
  await waitFor(() => expect(rollBackButton).toHaveBeenCalledOnce());
});

test('a node without actions has no menu', async () => {
  const user = userEvent.setup();
  render(<MapPage points={few} />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('menu')).toBeNull();
});

test('the focus of a deleted point moves to its parent before it disappears', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { rerender } = render(<MapPage points={few} />);
  fireEvent.click(item(/^p3/));
  rerender(<MapPage points={few.slice(0, 2)} />);
  expect(document.activeElement).toBe(item(/^p1/));
  expect(item(/^p3/)).toBeTruthy();
  act(() => {
    vi.advanceTimersByTime(300);
  });
  expect(screen.queryByLabelText(/^p3/, items)).toBeNull();
  expect(document.activeElement).toBe(item(/^p1/));
});

test('of a thousand points only those in view are in the page, and keys reach the others', async () => {
  const user = userEvent.setup();
  const chain = Array.from({ length: 1000 }, (_, index) =>
    mapPoint(`p${String(index)}`, index === 0 ? undefined : `p${String(index - 1)}`, {
      current: index === 999,
    }),
  );
  render(<MapPage points={chain} />);
  await user.tab();
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(item(/^p0,/));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(item(/^p2,/));
  expect(place(item(/^p2,/))).toBe('3 1 1');
  expect(screen.getAllByRole('treeitem').length).toBeLessThan(40);
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(item(/^Now/));
});

test('draws no nodes while zooming out to a large tree', () => {
  const chain = Array.from({ length: 200 }, (_, index) =>
    mapPoint(`p${String(index)}`, index === 0 ? undefined : `p${String(index - 1)}`, {
      current: index === 199,
    }),
  );
  render(<MapPage points={chain} />);
  const changes = new MutationObserver(() => undefined);
  changes.observe(screen.getByRole('tree'), { childList: true });
  fireEvent.click(screen.getByRole('button', { name: 'Whole tree' }));
  expect(changes.takeRecords().flatMap(({ addedNodes }) => [...addedNodes])).toEqual([]);
  expect(screen.getAllByRole('treeitem')).toHaveLength(1);
});

test('the view has a toolbar with one tab stop', async () => {
  const user = userEvent.setup();
  render(<MapPage points={few} />);
  const bar = within(screen.getByRole('toolbar', { name: 'Map view' }));
  act(() => {
    bar.getByRole('button', { name: 'Whole tree' }).focus();
  });
  await user.keyboard('{ArrowRight}{End}');
  expect(document.activeElement).toBe(bar.getByRole('button', { name: 'Pan right' }));
  await user.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}');
  expect(document.activeElement).toBe(bar.getByRole('button', { name: 'Pan down' }));
  expect(bar.getAllByRole('button').filter((button) => button.tabIndex === 0)).toHaveLength(1);
});

test('points to delete, new and moved ones are marked and announced', () => {
  render(
    <MapPage
      points={few}
      leaving={new Set(['p3'])}
      marks={
        new Map([
          ['p2', 'new'],
          [nowId, 'moved'],
        ])
      }
    />,
  );
  expect(within(item(/^p3, Ready.*, to be deleted$/)).getByText('To be deleted')).toBeTruthy();
  expect(within(item(/^p2, current.*, new$/)).getByText('New')).toBeTruthy();
  expect(within(item(/^Now, .*, moved$/)).getByText('Moved')).toBeTruthy();
});

test('where points can be chosen, only Space and the checkbox toggle them', async () => {
  const user = userEvent.setup();
  const onToggle = vi.fn();
  const choice = {
    isChosen: (id: string) => id === 'p3',
    mayChoose: (id: string) => id !== 'p2' && id !== nowId,
    onToggle,
  };
  render(<MapPage points={few} choice={choice} />);
  const checked = (name: RegExp) => item(name).getAttribute('aria-checked');
  expect([checked(/^p1/), checked(/^p2/), checked(/^p3/), checked(/^Now/)]).toEqual([
    'false',
    null,
    'true',
    null,
  ]);
  await user.tab();
  await user.keyboard('{ }{ArrowUp}{ }{ArrowRight}');
  expect(onToggle).not.toHaveBeenCalled();
  await user.keyboard('{ }');
  fireEvent.click(item(/^p1/));
  const box = item(/^p1/).querySelector('[data-box]');
  if (box) fireEvent.click(box);
  expect(onToggle.mock.calls.flat()).toEqual(['p3', 'p1']);
});
