import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { type Task } from '../../cloud/types';
import { en } from '../../testing/texts';
import type { Text } from '../../i18n/text';
import { copiesText, taskSentence, taskTarget } from './taskText';
import { type TaskKind, taskKinds } from '../../cloud/operations';

const intl = createIntl({ locale: 'en-CA', messages: en });
const t: Text = (id, values) => String(intl.formatMessage({ id }, values));

const task = (kind: TaskKind, rest: Partial<Task> = {}): Task => ({
  id: 't1',
  kind,
  subject: { kind: 'volume', id: 'v1', name: 'ROOT-2755' },
  instanceId: 'i1',
  result: undefined,
  startedAt: 0,
  endedAt: undefined,
  outcome: 'running',
  errorText: undefined,
  calls: [],
  ...rest,
});

test('a snapshot is announced as documented', () => {
  expect(taskSentence(t, task('createSnapshot'))).toBe(
    'Snapshot is being created from volume ROOT-2755',
  );
});

test.each(taskKinds)('%s has a sentence for each outcome', (kind) => {
  const outcomes = ['running', 'succeeded', 'failed', 'unknown'] as const;
  const sentences = outcomes.map((outcome) => taskSentence(t, task(kind, { outcome })));
  expect(new Set(sentences).size).toBe(outcomes.length);
});

test.each([
  ['deleteVolume', true, 'ROOT-2755 was already deleted.'],
  ['deleteVolume', undefined, 'Volume ROOT-2755 was deleted'],
  ['stopInstance', true, 'Instance ROOT-2755 is stopped'],
] as const)('%s of what was gone (%s) says so', (kind, wasGone, sentence) => {
  expect(taskSentence(t, task(kind, { outcome: 'succeeded', wasGone }))).toBe(sentence);
});

test.each([
  [[], undefined],
  [['golden'], 'One more was created: golden.'],
  [['a', 'b'], '2 more were created: a, b.'],
])('duplicates %j are named', (names, said) => {
  const copies = names.map((name) => ({ kind: 'template', id: name, name }) as const);
  const text = copiesText(t, task('createTemplate', { copies }));
  if (said === undefined) expect(text).toBeUndefined();
  else expect(text).toMatch(said);
});

test('a resource without a name yet is called by its id', () => {
  const subject = { kind: 'volume', id: 'v1', name: '' } as const;
  expect(taskSentence(t, task('attachVolume', { subject }))).toContain('v1');
});

test.each([
  ['rollback', 'node01', 'Instance node01 was rolled back to first'],
  ['rollback', undefined, 'Instance was rolled back to first'],
  ['deleteRecoveryPoint', 'node01', 'Recovery point first of node01 was deleted'],
  ['deleteRecoveryPoint', undefined, 'Recovery point first was deleted'],
] as const)('%s names the instance, where it is known: %s', (kind, of, sentence) => {
  const subject = { kind: 'recoveryPoint', id: 'p1', name: 'first', of } as const;
  expect(taskSentence(t, task(kind, { subject, outcome: 'succeeded' }))).toBe(sentence);
});

test.each([
  ['createSnapshot', 'running', '/volumes/v1'],
  ['createSnapshot', 'succeeded', '/snapshots/s1'],
  ['createSnapshot', 'failed', '/volumes/v1'],
  ['deleteVolume', 'succeeded', undefined],
  ['deleteVolume', 'failed', '/volumes/v1'],
] as const)('%s that is %s leads to %s', (kind, outcome, to) => {
  const result = { kind: 'snapshot', id: 's1', name: 'before' } as const;
  const made = kind === 'createSnapshot' ? { result } : {};
  expect(taskTarget(task(kind, { outcome, ...made }))?.to).toBe(to);
});

test('a recovery point is shown in the map of its instance, unless it was deleted', () => {
  const subject = { kind: 'recoveryPoint', id: 'p1', name: 'first' } as const;
  expect(taskTarget(task('rollback', { subject, outcome: 'succeeded' }))?.to).toBe(
    '/instances/i1/recovery-points?point=p1',
  );
  expect(
    taskTarget(task('deleteRecoveryPoint', { subject, outcome: 'succeeded' })),
  ).toBeUndefined();
});
