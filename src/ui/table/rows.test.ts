import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames } from '../../i18n/collation';
import { filterRows, rowsOfPage, rowTexts, sortRows as sortBy, type Column } from './rows';
import type { Sort } from './listState';

interface Row {
  name: string;
  size: number | undefined;
  state?: string;
}

const columns: Column<Row>[] = [
  { id: 'name', header: 'Name', value: (row) => row.name },
  { id: 'size', header: 'Size', value: (row) => row.size, text: (row) => `${row.size ?? ''}.0 GB` },
  { id: 'note', header: 'Note', cell: (row) => row.state },
];
const named = (...names: string[]): Row[] => names.map((name) => ({ name, size: 1 }));
const names = (rows: readonly Row[]) => rows.map((row) => row.name);
const sortRows = (rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort) =>
  sortBy(rows, columns, sort, compareNames('en'));
const byName = { column: 'name', descending: false };

test.each([
  [
    ['node10', 'node2', 'Node1'],
    ['Node1', 'node2', 'node10'],
  ],
  [
    ['ROOT-2755', 'DATA-2755', 'ROOT-30'],
    ['DATA-2755', 'ROOT-30', 'ROOT-2755'],
  ],
  [
    ['éclair', 'zèbre', 'fable'],
    ['éclair', 'fable', 'zèbre'],
  ],
])('%j sorts as people count', (given, expected) => {
  expect(names(sortRows(named(...given), columns, byName))).toEqual(expected);
});

test('rows without a value come last, both ways', () => {
  const rows: Row[] = [
    { name: 'none', size: undefined },
    { name: 'big', size: 20 },
    { name: 'small', size: 3 },
  ];
  const sorted = (descending: boolean) =>
    names(sortRows(rows, columns, { column: 'size', descending }));
  expect(sorted(false)).toEqual(['small', 'big', 'none']);
  expect(sorted(true)).toEqual(['big', 'small', 'none']);
});

test('a column that the table does not have, or that has no value, sorts nothing', () => {
  const rows = named('b', 'a');
  expect(sortRows(rows, columns, { column: 'nonsense', descending: false })).toBe(rows);
  expect(sortRows(rows, columns, { column: 'note', descending: true })).toBe(rows);
});

test.each([
  ['root', ['ROOT-1', 'ROOT-2']],
  ['ROOT 2', ['ROOT-2']],
  ['  ', ['ROOT-1', 'ROOT-2', 'Démo']],
  ['demo', ['Démo']],
  ['7.0 gb', ['Démo']],
  ['absent', []],
])('the filter %j leaves %j', (filter, expected) => {
  const rows: Row[] = [...named('ROOT-1', 'ROOT-2'), { name: 'Démo', size: 7 }];
  expect(names(filterRows(rows, rowTexts(rows, columns), filter))).toEqual(expected);
});

test('sorting keeps all rows, and descending reverses ascending for different keys', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), (sizes) => {
      const rows = sizes.map((size) => ({ name: `n${size}`, size }));
      const up = sortRows(rows, columns, { column: 'size', descending: false });
      const down = sortRows(rows, columns, { column: 'size', descending: true });
      expect(new Set(up)).toEqual(new Set(rows));
      expect([...up].reverse()).toEqual(down);
    }),
  );
});

test('pages cover all rows once, and a page beyond the end is the last', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.constantFrom(25, 50), (count, size) => {
      const rows = Array.from({ length: count }, (_, index) => index);
      const { pages } = rowsOfPage(rows, 1, size);
      const all = Array.from(
        { length: pages },
        (_, index) => rowsOfPage(rows, index + 1, size).rows,
      );
      expect(all.flat()).toEqual(rows);
      expect(rowsOfPage(rows, pages + 5, size).page).toBe(pages);
    }),
  );
});
