import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { CloudError } from '../../cloud/client/errors';
import { wholeList } from '../../cloud/lists/list';
import type { MenuAction } from './ActionMenu';
import { DataTable, type Column, type DataTableProps } from './DataTable';
import { renderPage } from '../../testing/testPage';

interface Row {
  id: string;
  name: string;
  size: number;
}

const fleet = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `v${index + 1}`,
    name: `ROOT-${index + 1}`,
    size: count - index,
  }));

const columns: Column<Row>[] = [
  {
    id: 'name',
    header: 'Name',
    value: (row) => row.name,
    cell: (row) => <a href={`#${row.id}`}>{row.name}</a>,
  },
  { id: 'size', header: 'Size', value: (row) => row.size, cell: (row) => `${row.size}.0 GB` },
];

const table = (change: Partial<DataTableProps<Row>> = {}) => (
  <DataTable
    caption="Volumes"
    list={wholeList(fleet(60))}
    columns={columns}
    getId={(row) => row.id}
    getName={(row) => row.name}
    empty={<p>No volumes</p>}
    defaultSort={{ column: 'name', descending: false }}
    {...change}
  />
);

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

afterEach(cleanup);

test('shows a page of the rows in natural order, and which part it is', () => {
  renderPage(table());
  expect(names()).toHaveLength(25);
  expect(names().slice(0, 3)).toEqual(['ROOT-1', 'ROOT-2', 'ROOT-3']);
  expect(screen.getByText('Showing 1 to 25 of 60 entries')).toBeDefined();
  expect(screen.getByRole('columnheader', { name: 'Name' }).ariaSort).toBe('ascending');
});

test('filter, sort and page are in the address, beside what else is there', async () => {
  const { user, router } = renderPage(table(), '/volumes?panel=tasks&page=2');
  expect(names()[0]).toBe('ROOT-26');
  await user.click(screen.getByRole('button', { name: 'Size' }));
  expect(names()[0]).toBe('ROOT-60');
  await user.click(screen.getByRole('button', { name: 'Size' }));
  expect(names()[0]).toBe('ROOT-1');
  await user.click(screen.getByRole('searchbox', { name: 'Filter' }));
  await user.paste('root-5');
  await screen.findByText('Showing 1 to 11 of 11 entries (filtered from 60)');
  expect(router.state.location.search).toBe('?panel=tasks&filter=root-5&sort=-size');
});

test('a page beyond the last is the last, and its Next does nothing but keeps the focus', async () => {
  const { user } = renderPage(table(), '/volumes?page=9');
  expect(names()).toHaveLength(10);
  const next = screen.getByRole('button', { name: 'Next' });
  await user.click(next);
  expect(document.activeElement).toBe(next);
  expect(screen.getByText('Page 3 of 3')).toBeDefined();
});

test('distinguishes no rows, no matching rows, and rows that are still loading', async () => {
  const { unmount } = renderPage(table({ list: wholeList([]) }));
  expect(screen.getByText('No volumes')).toBeDefined();
  unmount();

  const { user, unmount: leave } = renderPage(table(), '/volumes?filter=zzz');
  expect(screen.getByText('Nothing matches “zzz”')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
  await waitFor(() => expect(names()).toHaveLength(25));
  leave();

  renderPage(table({ list: undefined }));
  expect(screen.getByRole('table', { name: 'Volumes' }).ariaBusy).toBe('true');
  expect(screen.queryByText('No volumes')).toBeNull();
});

test('an error is above the rows from before, with a retry', async () => {
  const onRetry = vi.fn();
  const error = new CloudError('offline', { command: 'listVolumes' });
  const { user } = renderPage(table({ error, onRetry }));
  expect(names()).toHaveLength(25);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('a column is hidden and shown again, and the choice is remembered; the name stays', async () => {
  const headers = () =>
    screen.getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent);
  const open = async () => {
    const page = renderPage(table({ listId: 'sample' }));
    await page.user.click(screen.getByRole('button', { name: 'Columns' }));
    const item = await screen.findByRole('menuitemcheckbox', { name: 'Size' });
    return { ...page, item };
  };
  const first = await open();
  expect(screen.getAllByRole('menuitemcheckbox')).toEqual([first.item]);
  await first.user.click(first.item);
  expect(first.item.getAttribute('aria-checked')).toBe('false');
  expect(headers()).toEqual(['Name']);
  first.unmount();

  const again = await open();
  expect(headers()).toEqual(['Name']);
  await again.user.click(again.item);
  expect(headers()).toEqual(['Name', 'Size']);
});

test('shows how much of a fleet has loaded while it loads', () => {
  renderPage(table({ list: { ...wholeList(fleet(60)), total: 10_000, isComplete: false } }));
  expect(screen.getByText(/60 of 10,000 loaded/)).toBeDefined();
});

test('counts unreadable rows, names command and field on demand, and is not called empty', async () => {
  const onRetry = vi.fn();
  const row = { command: 'listVolumes', field: 'volume[3].size', links: {} };
  const { user } = renderPage(table({ list: { ...wholeList([]), unreadable: [row] }, onRetry }));
  expect(screen.getByText('1 volume could not be read')).toBeDefined();
  expect(screen.queryByText('No volumes')).toBeNull();
  await user.click(screen.getByText('Details'));
  expect(screen.getByText('volume[3].size')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('a partly loaded list is not called empty', () => {
  renderPage(table({ list: { ...wholeList([]), isComplete: false } }));
  expect(screen.queryByText('No volumes')).toBeNull();
});

const actionsOf = (onSelect: () => void): MenuAction[] => [
  { id: 'take', label: 'Take snapshot', reason: undefined, group: 0, onSelect },
  { id: 'resize', label: 'Resize', reason: 'It is in use.', group: 0, onSelect },
];

test('a row’s menu has a name, offers refused actions with their reason, and runs an action once it has closed', async () => {
  const onSelect = vi.fn(() => expect(screen.queryByRole('menu')).toBeNull());
  const { user } = renderPage(table({ actions: () => actionsOf(onSelect) }));
  const button = screen.getByRole('button', { name: 'Action for ROOT-2' });
  await user.click(button);
  expect(button.closest('tr')?.getAttribute('aria-current')).toBe('true');

  const menu = screen.getByRole('menu', { name: 'Action for ROOT-2' });
  const resize = within(menu).getByRole('menuitem', {
    name: 'Resize',
    description: 'It is in use.',
  });
  expect(resize.ariaDisabled).toBe('true');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(resize);
  await user.keyboard('{Enter}');
  expect(onSelect).not.toHaveBeenCalled();

  await user.click(within(menu).getByRole('menuitem', { name: 'Take snapshot' }));
  await waitFor(() => expect(onSelect).toHaveBeenCalledOnce());
  expect(document.activeElement).toBe(button);
});

function Shrinking() {
  const [rows, setRows] = useState(fleet(3));
  return (
    <>
      {table({ list: wholeList(rows), actions: () => [] })}
      <button onClick={() => setRows(rows.filter((row) => row.id !== 'v2'))}>Remove</button>
    </>
  );
}

test('a focused row that is deleted passes the focus on first, and disappears later', async () => {
  renderPage(<Shrinking />);
  screen.getByRole('button', { name: 'Action for ROOT-2' }).focus();
  screen.getByText('Remove').click();
  const next = screen.getByRole('button', { name: 'Action for ROOT-3' });
  await waitFor(() => expect(document.activeElement).toBe(next));
  expect(names()).toEqual(['ROOT-1', 'ROOT-2', 'ROOT-3']);
  await waitFor(() => expect(names()).toEqual(['ROOT-1', 'ROOT-3']));
  expect(document.activeElement).toBe(next);
});

/** A table whose rows can be selected, with an action on the selected ones. */
function Selectable() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return table({
    choice: { chosen, onChange: setChosen },
    toolbar: <button>{`Delete (${chosen.size})`}</button>,
  });
}

test('selected rows that are not shown are counted, and can be shown or deselected', async () => {
  const { user } = renderPage(<Selectable />);
  for (const name of ['ROOT-1', 'ROOT-7'])
    await user.click(screen.getByRole('checkbox', { name: `Select ${name}` }));
  expect(screen.queryByText(/not shown/)).toBeNull();
  await user.click(screen.getByRole('searchbox', { name: 'Filter' }));
  await user.paste('root-1');
  await screen.findByText('2 selected, 1 not shown');
  await user.click(screen.getByRole('button', { name: 'Show only selected' }));
  expect(names()).toEqual(['ROOT-1', 'ROOT-7']);
  await user.click(screen.getByRole('checkbox', { name: 'Select ROOT-7' }));
  expect(names()).toEqual(['ROOT-1', 'ROOT-7']);
  await user.click(screen.getByRole('checkbox', { name: 'Select ROOT-7' }));
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  await user.click(screen.getByRole('button', { name: 'Deselect the 1 not shown' }));
  screen.getByRole('button', { name: 'Delete (1)' });
  expect(screen.queryByText('2 selected, 1 not shown')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Filter' }));
});

test('arrow keys move between the checkboxes of the rows', async () => {
  const { user } = renderPage(<Selectable />);
  const box = (name: string) => screen.getByRole('checkbox', { name: `Select ${name}` });
  box('ROOT-2').focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(box('ROOT-3'));
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(box('ROOT-1'));
});
