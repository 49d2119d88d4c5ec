import { describe, expect, test } from 'vitest';
import { unread, wholeList } from '../../../cloud/lists/list';
import { sampleInstance, samplePoint, sampleTask } from '../../../testing/samples';
import type { RecoveryPoint, Task } from '../../../cloud/types';
import { keyOf, knownTree, externalChanges, type LastSeen } from './externalChanges';
import type { Tree } from '../runs/treeChanges';
import type { TaskKind } from '../../../cloud/operations';

const a = samplePoint({ id: 'a', name: 'first' });
const b = samplePoint({ id: 'b', name: 'second', parentId: 'a', current: true });
const c = samplePoint({ id: 'c', name: 'third', parentId: 'b', parentName: 'second' });
const instance = sampleInstance({ id: 'i1', state: 'Running' });
const lastSeen: LastSeen = { tree: { instance, points: wholeList([a, b]) }, at: 1_000_000 };
const now = (
  points: readonly RecoveryPoint[],
  state: 'Running' | 'Stopped' | 'Stopping' = 'Running',
) => ({
  instance: { ...instance, state },
  points: wholeList(points),
});

const task = (kind: TaskKind, id: string, over: Partial<Task> = {}) =>
  sampleTask(
    kind,
    { kind: 'recoveryPoint', id },
    { instanceId: 'i1', endedAt: lastSeen.at, ...over },
  );
const made = task('createRecoveryPoint', 'i1', {
  result: { kind: 'recoveryPoint', id: 'c', name: 'third' },
});
const onC = [a, { ...b, current: false }, { ...c, current: true }];
const withoutB = [
  { ...a, current: true },
  { ...c, parentId: 'a', parentName: 'first' },
];

test.each<[string, Tree, readonly Task[], readonly string[]]>([
  ['nothing', now([b, a]), [], []],
  ['another made one', now(onC), [], ['added c', 'current c']],
  ['I made one', now(onC), [made], []],
  [
    'another made one, whose task is known',
    now(onC),
    [{ ...made, byOther: true }],
    ['added c', 'current c'],
  ],
  [
    'I made one before I looked',
    now(onC),
    [{ ...made, endedAt: 900_000 }],
    ['added c', 'current c'],
  ],
  [
    'I make one, another deletes',
    now([{ ...c, parentId: 'a' }, a]),
    [made],
    ['removed b', 'current '],
  ],
  ['another stopped it', now([a, b], 'Stopped'), [], ['state Stopped']],
  ['it is stopping', now([a, b], 'Stopping'), [], []],
  ['I stopped it', now([a, b], 'Stopped'), [task('stopInstance', 'i1')], []],
  [
    'I started it, another stopped it',
    now([a, b], 'Stopped'),
    [task('startInstance', 'i1')],
    ['state Stopped'],
  ],
  [
    'another rolled back',
    now([
      { ...a, current: true },
      { ...b, current: false },
    ]),
    [],
    ['current a'],
  ],
  [
    'I roll back',
    now([
      { ...a, current: true },
      { ...b, current: false },
    ]),
    [task('rollback', 'a')],
    [],
  ],
  ['a point on its way', now([a, { ...b, state: 'Expunging' }]), [], []],
  ['a point failed', now([a, { ...b, state: 'Error' }]), [], ['b Error']],
  [
    'I deleted one that stays hidden',
    now([{ ...a, state: 'Hidden' }, b]),
    [task('deleteRecoveryPoint', 'a')],
    [],
  ],
  [
    'another deleted the current one, I rolled another instance back',
    now([a]),
    [task('rollback', 'elsewhere', { instanceId: 'i2' })],
    ['removed b', 'current '],
  ],
  [
    'another deleted the current one, I rolled back before that',
    now([a]),
    [task('rollback', 'b')],
    ['removed b', 'current '],
  ],
  [
    'my deletion failed, another deleted it',
    now([{ ...a, current: true }]),
    [task('deleteRecoveryPoint', 'b', { outcome: 'failed' })],
    ['removed b', 'current a'],
  ],
  [
    'my stop failed, another stopped it',
    now([a, b], 'Stopped'),
    [task('stopInstance', 'i1', { outcome: 'failed' })],
    ['state Stopped'],
  ],
  [
    'the one I made failed',
    now([a, b, { ...c, state: 'Error' }]),
    [{ ...made, outcome: 'failed' }],
    [],
  ],
])('%s', (_, tree, tasks, expected) => {
  expect(externalChanges(lastSeen, tree, tasks).map(keyOf)).toEqual(expected);
});

test('moves caused by own deletions are known, those by others are not', () => {
  const before: LastSeen = { ...lastSeen, tree: { instance, points: wholeList([a, b, c]) } };
  const own = task('deleteRecoveryPoint', 'b');
  expect(externalChanges(before, now(withoutB), [own])).toEqual([]);
  expect(externalChanges(before, now(withoutB), []).map(keyOf)).toEqual([
    'removed b',
    'c under first',
    'current a',
  ]);
});

describe('a point whose row cannot be read', () => {
  const row = (id: string | undefined) => ({
    command: 'list',
    field: 'x',
    links: id ? { id } : {},
  });
  const half = (...ids: (string | undefined)[]) => ({
    instance,
    points: { ...wholeList([a]), unreadable: ids.map(row) },
  });

  test.each([
    ['it may be', half('b'), []],
    ['any may be', half(undefined), []],
    ['another is', half('x'), ['removed b']],
  ] as const)('is not gone: %s', (_, tree, expected) => {
    expect(externalChanges(lastSeen, tree, []).map(keyOf)).toEqual(expected);
  });

  test('stays known, and is no change when it is readable again', () => {
    const known = { tree: knownTree(lastSeen.tree, half('b')), at: lastSeen.at };
    expect(externalChanges(known, half('b'), [])).toEqual([]);
    expect(externalChanges(known, now([a, b]), [])).toEqual([]);
    expect(externalChanges(known, now([a]), []).map(keyOf)).toEqual(['removed b', 'current ']);
  });

  test('that was never known is no change when it becomes readable', () => {
    const known = { tree: knownTree(undefined, half('b')), at: lastSeen.at };
    expect(externalChanges(known, now([a, b]), [])).toEqual([]);
    expect(externalChanges({ tree: { instance, points: unread }, at: 0 }, now([a]), [])).toEqual(
      [],
    );
  });
});
