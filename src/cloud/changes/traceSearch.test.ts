import { describe, expect, test } from 'vitest';
import { stateTrace, eventTrace, creationTrace } from './trace';
import { matchingIds, findIn, isNew, type TracedRow } from './traceSearch';

const row = (over: Partial<TracedRow> = {}): TracedRow => ({
  id: 'new',
  name: 'golden',
  state: 'Ready',
  stage: 'ready',
  from: 's1',
  createdAt: 1_000_000,
  ...over,
});

const nothing = { state: 'none', made: [] };

describe('a resource that a change creates', () => {
  const trace = { ...creationTrace('volumes', 'golden', 's1'), before: ['old'], at: 1_000_000 };
  const found = (state: string, ...ids: string[]) => ({
    state,
    made: ids.map((id) => ({ id, name: 'golden' })),
  });

  test.each([
    ['nothing is listed', [], nothing],
    ['it was there before', [row({ id: 'old' })], nothing],
    ['another name', [row({ name: 'Golden' })], nothing],
    ['another origin', [row({ from: 's2' })], nothing],
    ['no origin', [row({ from: undefined })], nothing],
    ['it is there', [row({ id: 'old' }), row()], found('done', 'new')],
    ['it is on its way', [row({ stage: 'moving' })], found('running', 'new')],
    ['it failed', [row({ stage: 'failed' })], found('failed', 'new')],
    [
      'it was made twice, the first that was made first',
      [row({ id: 'b', createdAt: 2_000_000 }), row({ id: 'a' })],
      found('done', 'a', 'b'),
    ],
    [
      'one of two failed: the other counts',
      [row({ id: 'a', stage: 'failed' }), row({ id: 'b', stage: 'moving' })],
      found('running', 'b', 'a'),
    ],
    // The clocks of the cloud and the browser may differ: earlier resources are known by their ids.
    ['its date is older than the press', [row({ createdAt: 1 })], found('done', 'new')],
  ])('where %s', (_, rows, effect) => {
    expect(findIn(trace, rows)).toEqual(effect);
  });

  test('without a name of its own is any new one', () => {
    const unnamed = { ...creationTrace('snapshots', undefined, 's1'), before: ['old'] };
    expect(findIn(unnamed, [row({ id: 'old' }), row({ name: 'x_2026' })])).toMatchObject({
      made: [{ id: 'new', name: 'x_2026' }],
    });
  });

  test.each([
    [1_000_000, true],
    [940_000, true],
    [939_999, false],
    [undefined, true],
  ])('created at %s counts where the earlier rows are unknown: %s', (createdAt, counts) => {
    expect(isNew({ ...trace, before: undefined }, row({ createdAt }))).toBe(counts);
  });

  test('is distinguished from existing ones by name and source', () => {
    const rows = [row({ id: 'a' }), row({ id: 'b', name: 'x' }), row({ id: 'c', from: 's2' })];
    expect(matchingIds(trace, rows)).toEqual(['a']);
  });
});

describe('a resource that a change modifies', () => {
  const of = (over: Partial<TracedRow>) => [row({ id: 'x' }), row({ id: 'v1', ...over })];
  const state = stateTrace('volumes', 'v1', { state: ['Destroy', 'gone'] }, ['Expunging']);
  const attached = stateTrace('volumes', 'v1', { instanceId: 'i1' }, ['Attaching']);
  const detached = stateTrace('volumes', 'v1', { instanceId: null });
  const resized = stateTrace('volumes', 'v1', { size: 20 }, ['Resizing']);
  const tagged = stateTrace('snapshots', 'v1', { tags: { a: '1', b: null } });

  test.each([
    ['done', state, of({ state: 'Destroy' })],
    ['done', state, [row({ id: 'x' })]],
    ['running', state, of({ state: 'Expunging' })],
    ['none', state, of({})],
    ['done', attached, of({ instanceId: 'i1' })],
    ['none', attached, of({ instanceId: 'i2' })],
    ['running', attached, of({ state: 'Attaching' })],
    ['none', attached, []],
    ['done', detached, of({})],
    ['none', detached, of({ instanceId: 'i1' })],
    // A deleted volume was not detached.
    ['none', detached, []],
    ['done', resized, of({ size: 20 })],
    ['none', resized, of({ size: 10 })],
    ['running', resized, of({ size: 10, state: 'Resizing' })],
    ['none', resized, []],
    ['done', tagged, of({ tags: { a: '1', c: '3' } })],
    ['none', tagged, of({ tags: { a: '2' } })],
    ['none', tagged, of({ tags: { a: '1', b: '2' } })],
    // The row is there, but does not say.
    ['unknown', tagged, of({ tags: undefined })],
    ['unknown', resized, of({ size: undefined })],
    ['running', resized, of({ size: undefined, state: 'Resizing' })],
    ['unknown', state, of({ state: 'Unknown' })],
    ['none', attached, of({ state: 'Unknown', instanceId: 'i2' })],
    ['none', tagged, []],
  ])('%s for %j in %j', (effect, trace, rows) => {
    expect(findIn(trace, rows)).toEqual({ state: effect, made: [] });
  });
});

describe('an event', () => {
  const trace = { ...eventTrace('VM.REBOOT', 'instance', 'i1'), before: ['e0'] };
  const event = (id: string, stage: TracedRow['stage'], name = 'VM.REBOOT') =>
    row({ id, name, stage, from: 'i1' });

  test.each([
    ['none', [event('e0', 'ready')]],
    ['none', [event('e1', 'ready', 'VM.STOP')]],
    ['running', [event('e1', 'moving'), event('e2', 'moving')]],
    ['done', [event('e1', 'moving'), event('e2', 'ready')]],
    ['failed', [event('e1', 'moving'), event('e2', 'failed')]],
    // The browser sent it twice: one was carried out.
    ['done', [event('e1', 'failed'), event('e2', 'ready')]],
  ])('%s by its events', (state, rows) => {
    expect(findIn(trace, rows)).toEqual({ state, made: [] });
  });

  test('is not known where the events of before are not', () => {
    const blind = { ...trace, before: undefined };
    expect(findIn(blind, [event('e1', 'ready')])).toEqual(nothing);
  });
});
