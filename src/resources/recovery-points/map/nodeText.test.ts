import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import type { ShownNode } from '../lineage/folds';
import { buildLineage, nowId, type Forest } from '../lineage/lineage';
import type { RecoveryPoint } from '../../../cloud/types';
import { en, fr } from '../../../testing/texts';
import { markedLabel, nodeText, rememberingTexts, type NodeWords } from './nodeText';

const point: RecoveryPoint = {
  id: 'a',
  name: 'node01-recovery01',
  description: 'Documentation',
  state: 'Ready',
  type: 'DiskAndMemory',
  current: true,
  parentId: 'hidden',
  parentName: 'older',
  instanceId: 'instance',
  hypervisor: undefined,
  createdAt: 1,
  taskId: undefined,
};
const lineage = buildLineage([
  point,
  { ...point, id: 'b', name: 'second', type: 'Disk', current: false, parentId: 'a' },
  { ...point, id: 'c', name: 'third', current: false, parentId: 'nameless', parentName: undefined },
]);
const hiddenIsCurrent = buildLineage([{ ...point, state: 'Hidden', parentId: undefined }]);

function words(locale: 'en' | 'fr', of = lineage): NodeWords {
  const intl = createIntl({ locale, messages: locale === 'en' ? en : fr });
  return {
    t: (key, values) => intl.formatMessage({ id: key }, values),
    dateTime: (moment) => `moment ${String(moment)}`,
    ago: (moment) => `${String(moment)} ago`,
    days: (from, to) => `days ${String(from)} to ${String(to)}`,
    instance: {
      name: 'warrenton-mysql-node01',
      status: { tone: 'success', label: 'state.instance.Running', busy: false },
    },
    statusOf: ({ state }) => ({
      tone: 'success',
      label: `state.recoveryPoint.${state}`,
      busy: false,
    }),
    currentId: of.currentId,
    now: 0,
  };
}

function nodeOf(id: string, of: Forest<ShownNode> = lineage) {
  const node = of.nodes.get(id);
  if (node === undefined) throw new Error(`No node ${id}`);
  return node;
}

const textOf = (locale: 'en' | 'fr', id: string, of = lineage) =>
  nodeText(nodeOf(id, of), words(locale, of));

test.each([
  ['en', 'a', 'node01-recovery01, current, Ready, Disk and memory, moment 1'],
  ['en', 'b', 'second, Ready, Disk, moment 1'],
  ['en', 'hidden', 'older, hidden point'],
  ['en', 'nameless', 'Unknown point, hidden point'],
  ['en', nowId, 'Now, warrenton-mysql-node01, Running'],
  ['fr', 'a', 'node01-recovery01, actif, Prêt, Disque et mémoire, moment 1'],
  ['fr', 'hidden', 'older, point masqué'],
  ['fr', nowId, 'Maintenant, warrenton-mysql-node01, En marche'],
] as const)('in %s, %s is spoken as: %s', (locale, id, label) => {
  expect(textOf(locale, id).label).toBe(label);
});

test('a kept point that is current says so', () => {
  expect(textOf('en', 'a', hiddenIsCurrent).label).toBe('node01-recovery01, current, hidden point');
});

test('a card shows name, how long ago, type and the Current mark, and a state only where it is not Ready', () => {
  expect(textOf('en', 'a')).toMatchObject({
    name: 'node01-recovery01',
    line: '1 ago',
    created: 'moment 1',
    type: { id: 'DiskAndMemory', name: 'Disk and memory' },
    status: undefined,
    isCurrent: true,
  });
  expect(textOf('en', 'b').isCurrent).toBe(false);
  expect(textOf('en', 'hidden')).toMatchObject({ line: 'Hidden point', type: undefined });
  expect(textOf('en', nowId)).toMatchObject({ name: 'Now', line: 'warrenton-mysql-node01' });
});

test.each([
  ['en', '2 points, days 5 to 9'],
  ['fr', '2 points, days 5 to 9'],
] as const)('in %s, a fold is spoken as: %s', (locale, label) => {
  const run = {
    id: 'a',
    points: [
      { ...point, createdAt: 9 },
      { ...point, createdAt: 5 },
    ],
  };
  const node: ShownNode = { kind: 'fold', run, id: 'a', parentId: 'p', childIds: ['z'], depth: 1 };
  const textOf = rememberingTexts();
  const english = words(locale);
  expect(textOf(node, english)).toMatchObject({ label, name: '2 points', line: 'days 5 to 9' });
  expect(textOf(node, english)).toBe(textOf({ ...node }, english));
});

test('the texts of an unchanged point are the same object, those of a changed one are not', () => {
  const textOf = rememberingTexts();
  const english = words('en');
  const first = textOf(nodeOf('a'), english);
  expect(textOf(nodeOf('a'), english)).toBe(first);
  expect(textOf(nodeOf('a'), { ...english, currentId: 'b' }).isCurrent).toBe(false);
  expect(textOf(nodeOf('a'), words('fr')).label).toContain('Prêt');
  const busy: NodeWords = {
    ...english,
    statusOf: () => ({ tone: 'progress', label: 'state.recoveryPoint.Reverting', busy: true }),
  };
  expect(textOf(nodeOf('a'), busy).status?.tone).toBe('progress');
  expect(textOf(nodeOf('hidden'), english)).toEqual(nodeText(nodeOf('hidden'), english));
});

test.each([
  ['en', false, 'new', 'a, new'],
  ['en', false, 'moved', 'a, moved'],
  ['en', true, undefined, 'a, to be deleted'],
  ['fr', true, 'new', 'a, nouveau, à supprimer'],
  ['fr', false, 'moved', 'a, déplacé'],
  ['fr', false, undefined, 'a'],
] as const)('in %s, leaving %o and %s is spoken as: %4$s', (locale, isLeaving, mark, label) => {
  expect(markedLabel(words(locale).t, 'a', { isLeaving, mark })).toBe(label);
});

test('a point of a moment says so on its card and in its label', () => {
  const tree = buildLineage([{ ...point, tags: { 'cairn.moment': 'm1/3' }, parentId: undefined }]);
  const { label, moment } = nodeText(nodeOf('a', tree), words('en', tree));
  expect(moment).toBe('Created with other instances');
  expect(label).toBe(
    'node01-recovery01, current, Ready, Disk and memory, moment 1, Created with other instances',
  );
});

test('a pin and a purpose are part of a card and of its label, and renew both', () => {
  const tags = { 'cairn.purpose': 'before upgrade', 'cairn.keep-until': '2027-01-31' };
  const tree = buildLineage([{ ...point, tags, parentId: undefined }]);
  const of = rememberingTexts();
  const { label, purpose, pin } = of(nodeOf('a', tree), words('fr', tree));
  expect(label).toMatch(/, Avant mise à niveau, Épinglé jusqu’au 2027-01-31$/);
  expect(purpose).toBe('Avant mise à niveau');
  expect(pin).toBe('Épinglé jusqu’au 2027-01-31');
  const later = { ...words('fr', tree), now: Date.parse('2027-02-02') };
  expect(of(nodeOf('a', tree), later).pin).toBeUndefined();
});
