// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildLineage, nowId } from '../domain/lineage';
import type { RecoveryPoint } from '../domain/types';
import { en } from '../i18n/en';
import { AnnouncerProvider, type MenuAction } from '../ui';
import RecoveryMap, { type RecoveryMapProps } from './RecoveryMap';

// What jsdom lacks: a layout (the pane is 800 × 500 px), media queries (less motion is asked for) and CSS.escape.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {} }));
  vi.stubGlobal('CSS', { escape: (id: string) => id.replace(/[^\w-]/g, '\\$&') });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const point = (id: string, parentId?: string, more?: Partial<RecoveryPoint>): RecoveryPoint => ({
  id,
  name: id,
  description: undefined,
  state: 'Ready',
  type: 'Disk',
  current: false,
  parentId,
  parentName: undefined,
  instanceId: 'instance',
  hypervisor: undefined,
  createdAt: Number(id.slice(1)) * 60_000,
  taskId: undefined,
  ...more,
});

/** p1 ─ p2 (current) ─ Now, p1 ─ p3 */
const few = [point('p1'), point('p2', 'p1', { current: true }), point('p3', 'p1')];

const rollBack = vi.fn();
const actions: readonly MenuAction[] = [
  { id: 'rollback', label: 'Roll back instance', reason: undefined, group: 0, onSelect: rollBack },
];

interface PageProps extends Pick<
  RecoveryMapProps,
  'leaving' | 'news' | 'choice' | 'unfolded' | 'onUnfold' | 'scale' | 'onScale'
> {
  points: RecoveryPoint[];
  onSelect?: (id: string) => void;
}

function Page({ points, onSelect, ...marks }: PageProps) {
  const [selectedId, setSelectedId] = useState<string>();
  return (
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      <AnnouncerProvider>
        <RecoveryMap
          label="Recovery points of node01"
          lineage={buildLineage(points)}
          instance={{
            name: 'node01',
            status: { tone: 'success', label: 'state.instance.Running', busy: false },
          }}
          selectedId={selectedId}
          onSelect={(id) => {
            setSelectedId(id);
            onSelect?.(id);
          }}
          statusOf={({ state }) => ({
            tone: 'success',
            label: `state.recoveryPoint.${state}`,
            busy: false,
          })}
          actionsFor={(id) => (id === nowId ? [] : actions)}
          {...marks}
        />
      </AnnouncerProvider>
    </IntlProvider>
  );
}

const items = { selector: '[role="treeitem"]' };
const item = (name: RegExp) => screen.getByLabelText(name, items);
const place = (element: Element) =>
  ['level', 'posinset', 'setsize'].map((part) => element.getAttribute(`aria-${part}`)).join(' ');

test('is a named tree of items with levels and positions, and nothing else', () => {
  render(<Page points={few} />);
  const tree = screen.getByRole('tree', { name: 'Recovery points of node01' });
  expect(within(tree).getAllByRole('treeitem')).toHaveLength(4);
  expect(place(item(/^p1, Ready, Disk/))).toBe('1 1 1');
  expect(place(item(/^p2, current, Ready/))).toBe('2 1 2');
  expect(place(item(/^p3/))).toBe('2 2 2');
  expect(place(item(/^Now, node01, Running/))).toBe('3 1 1');
  expect(screen.queryByRole('application')).toBeNull();
  expect(tree.querySelector('[aria-roledescription], [aria-live]')).toBeNull();
});

test('has one tab stop, moves by arrow keys, and selects what it comes to', async () => {
  const user = userEvent.setup();
  const onSelect = vi.fn();
  render(<Page points={few} onSelect={onSelect} />);
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

test('a refresh keeps each element, the focus and the selection', () => {
  const { rerender } = render(<Page points={few} />);
  fireEvent.click(item(/^p3/));
  const before = screen.getAllByRole('treeitem');
  rerender(
    <Page points={few.map((p) => ({ ...p, state: p.id === 'p3' ? 'Expunging' : p.state }))} />,
  );
  screen.getAllByRole('treeitem').forEach((element, index) => {
    expect(element).toBe(before[index]);
  });
  expect(document.activeElement).toBe(item(/^p3, Deleting/));
});

test('a click on the button, Enter and a right click open the menu; the focus returns', async () => {
  const user = userEvent.setup();
  render(<Page points={few} />);
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
  await waitFor(() => expect(rollBack).toHaveBeenCalledOnce());
});

test('a node without actions has no menu', async () => {
  const user = userEvent.setup();
  render(<Page points={few} />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('menu')).toBeNull();
});

test('the focus of a point that goes is handed to its parent before it goes', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { rerender } = render(<Page points={few} />);
  fireEvent.click(item(/^p3/));
  rerender(<Page points={few.slice(0, 2)} />);
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
    point(`p${String(index)}`, index === 0 ? undefined : `p${String(index - 1)}`, {
      current: index === 999,
    }),
  );
  render(<Page points={chain} />);
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

test('the view has a toolbar with one tab stop', async () => {
  const user = userEvent.setup();
  render(<Page points={few} />);
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

test('what is to go, is new or has moved is marked, and said', () => {
  render(
    <Page
      points={few}
      leaving={new Set(['p3'])}
      news={
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

test('where points can be chosen, Space and the box toggle them, and nothing else does', async () => {
  const user = userEvent.setup();
  const onToggle = vi.fn();
  const choice = {
    isChosen: (id: string) => id === 'p3',
    mayChoose: (id: string) => id !== 'p2' && id !== nowId,
    onToggle,
  };
  render(<Page points={few} choice={choice} />);
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

/** All of a middling tree is in view. */
function largePane() {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(4000);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(4000);
}
const find = (name: RegExp) => screen.findByLabelText(name, items);

/** A way of 15 to Now, and a branch of 8 off its first point: p20 … p27, whose first seven fold. */
const many = [
  ...Array.from({ length: 15 }, (_, index) =>
    point(`p${String(index)}`, index === 0 ? undefined : `p${String(index - 1)}`, {
      current: index === 14,
    }),
  ),
  ...Array.from({ length: 8 }, (_, index) =>
    point(`p${String(20 + index)}`, index === 0 ? 'p0' : `p${String(19 + index)}`),
  ),
];

test('a run of points is one tree item, which Enter, Space or a click unfolds', async () => {
  largePane();
  const user = userEvent.setup();
  const onSelect = vi.fn();
  const { unmount } = render(<Page points={many} onSelect={onSelect} />);
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

  render(<Page points={many} />);
  fireEvent.click(item(/^7 points/));
  expect(await find(/^p20,/)).toBeTruthy();
});

test('the menu folds a run again, and the focus stays with it', async () => {
  largePane();
  const user = userEvent.setup();
  const onUnfold = vi.fn();
  render(<Page points={many} unfolded={new Set(['p20', 'p99'])} onUnfold={onUnfold} />);
  fireEvent.click(await find(/^p22,/));
  await user.keyboard('{Enter}{End}{Enter}');
  await waitFor(() => expect(onUnfold).toHaveBeenCalledOnce());
  expect([...Array.from<string>(onUnfold.mock.lastCall?.[0])]).toEqual(['p99']);
  // The selected point is never folded away: what stands above the run is selected instead.
  expect(item(/^p0,/).getAttribute('aria-selected')).toBe('true');
});

test('what is selected, chosen, new or to go is never folded away', () => {
  largePane();
  const folded = () => screen.queryByLabelText(/^7 points/, items);
  const { rerender, unmount } = render(<Page points={many} />);
  expect(folded()).toBeTruthy();
  rerender(<Page points={many} leaving={new Set(['p23'])} />);
  expect(folded()).toBeNull();
  rerender(<Page points={many} news={new Map([['p23', 'new']])} />);
  expect(folded()).toBeNull();
  const choice = { isChosen: (id: string) => id === 'p23', mayChoose: () => true, onToggle() {} };
  rerender(<Page points={many} choice={choice} />);
  expect(folded()).toBeNull();
  unmount();
  render(<Page points={many} unfolded={new Set(['all'])} />);
  expect(folded()).toBeNull();
});

test('what was seen before the tree changed is not folded away by the change', async () => {
  largePane();
  const { rerender } = render(<Page points={many} leaving={new Set(['p23'])} />);
  rerender(<Page points={many.filter(({ id }) => id !== 'p23')} />);
  expect(screen.queryByLabelText(/points/, items)).toBeNull();
  expect(await find(/^p22,/)).toBeTruthy();
});

test('all runs unfold and fold by one button, and true time is a switch', async () => {
  largePane();
  const user = userEvent.setup();
  render(<Page points={many} />);
  await user.click(screen.getByRole('button', { name: 'Unfold all' }));
  expect(item(/^p20,/).getAttribute('aria-expanded')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Fold all' }));
  expect(item(/^7 points/)).toBeTruthy();
  const trueTime = screen.getByRole('button', { name: 'True time' });
  expect(trueTime.getAttribute('aria-pressed')).toBe('false');
  await user.click(trueTime);
  expect(trueTime.getAttribute('aria-pressed')).toBe('true');
});
