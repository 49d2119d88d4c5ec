import { expect, test } from 'vitest';
import { choicesOf, onlyWith, type Facet } from './facets';
import { pageNumbers } from './TableFooter';

interface Row {
  state: string;
  zones: readonly string[];
}
const rows: readonly Row[] = [
  { state: 'Running', zones: ['QC-1'] },
  { state: 'Stopped', zones: ['QC-1', 'QC-2'] },
  { state: 'Running', zones: ['QC-2'] },
];
const state: Facet<Row> = {
  id: 'state',
  label: 'State',
  keysOf: ({ state }) => [state],
  labelOf: (key) => key.toLowerCase(),
};
const zone: Facet<Row> = {
  id: 'zone',
  label: 'Zone',
  keysOf: ({ zones }) => zones,
  labelOf: (key) => key,
};

test.each([
  [{}, [0, 1, 2]],
  [{ state: 'Running' }, [0, 2]],
  [{ state: 'Running', zone: 'QC-2' }, [2]],
  [{ state: 'Gone' }, []],
  [{ type: 'Data' }, [0, 1, 2]],
])('%j leaves the rows %j', (only, left) => {
  expect(onlyWith(rows, [state, zone], only).map((row) => rows.indexOf(row))).toEqual(left);
});

test('choices have the number of their rows; the one that is asked for stays', () => {
  expect(choicesOf(rows, zone, undefined)).toEqual([
    { key: 'QC-1', label: 'QC-1', count: 2, unknown: 0 },
    { key: 'QC-2', label: 'QC-2', count: 2, unknown: 0 },
  ]);
  expect(choicesOf(rows, state, 'Gone')).toContainEqual({
    key: 'Gone',
    label: 'gone',
    count: 0,
    unknown: 0,
  });
});

test('rows that may have a value are left, and counted apart; given values keep their order', () => {
  const old: Facet<Row> = {
    id: 'unprotected',
    label: 'Old',
    choices: ['week', 'day'],
    keysOf: ({ state }) => (state === 'Stopped' ? ['day'] : []),
    mayHave: ({ zones }) => zones[0] === 'QC-2',
    labelOf: (key) => key,
  };
  expect(onlyWith(rows, [old], { unprotected: 'day' })).toEqual(rows.slice(1));
  expect(choicesOf(rows, old, undefined)).toEqual([
    { key: 'week', label: 'week', count: 0, unknown: 1 },
    { key: 'day', label: 'day', count: 1, unknown: 1 },
  ]);
});

test.each([
  [1, 3, '1 2 3'],
  [1, 10, '1 2 … 10'],
  [4, 10, '1 2 3 4 5 … 10'],
  [5, 10, '1 … 4 5 6 … 10'],
  [10, 10, '1 … 9 10'],
])('on page %i of %i: %s', (page, pages, shown) => {
  expect(
    pageNumbers(page, pages)
      .map((each) => each ?? '…')
      .join(' '),
  ).toBe(shown);
});
