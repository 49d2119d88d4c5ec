import { expect, test } from 'vitest';
import { findEntries, type PaletteEntry, type PaletteResource } from './paletteEntries';

const entry = (id: string, label: string, hint: string): PaletteEntry => ({
  id,
  label,
  hint,
  reason: undefined,
  run: () => {},
});
const resource = (name: string): PaletteResource => ({
  name,
  entry: entry(name, name, 'Instance'),
  actions: () => ['Stop', 'Start'].map((label) => entry(`${label} ${name}`, label, name)),
});
const pages = [entry('volumes', 'Volumes', 'Page')];
const resources = ['old-web', 'web01', 'Réplica'].map(resource);
const found = (query: string) => findEntries(query, pages, resources).map(({ id }) => id);

test.each([
  ['', ['volumes']],
  ['vol', ['volumes']],
  ['web', ['web01', 'old-web', 'Stop web01', 'Start web01', 'Stop old-web', 'Start old-web']],
  ['stop web01', ['Stop web01']],
  ['WEB01 stop', ['Stop web01']],
  ['replica start', ['Start Réplica']],
  ['stop', ['Stop old-web', 'Stop web01', 'Stop Réplica']],
  ['stop nothing', []],
])('%j finds %j', (query, ids) => {
  expect(new Set(found(query))).toEqual(new Set(ids));
});

test('a name that begins with the query comes before one that holds it', () => {
  expect(found('web').slice(0, 2)).toEqual(['web01', 'old-web']);
});
