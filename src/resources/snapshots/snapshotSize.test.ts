import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sizeAtSnapshot, type ResizeRecord, type SizeEvent, type SizeRecord } from './snapshotSize';

const takenAt = 1000;
const event = (type: string, over: Partial<SizeEvent> = {}): SizeEvent => ({
  type,
  createdAt: takenAt + 10,
  level: 'info',
  state: 'Completed',
  resourceId: undefined,
  ...over,
});
const record = (...events: readonly SizeEvent[]): ResizeRecord => ({ events, isCut: false });
const cut = (...events: readonly SizeEvent[]): ResizeRecord => ({ events, isCut: true });
const taken = record(event('SNAPSHOT.CREATE', { createdAt: takenAt }));
const untouched: SizeRecord = {
  volume: record(event('VOLUME.ATTACH')),
  snapshot: taken,
  instance: undefined,
  reverts: record(),
};
const at = (over: Partial<SizeRecord>, later: readonly string[] = ['own']) =>
  sizeAtSnapshot({ createdAt: takenAt }, { ...untouched, ...over }, new Set(later));

describe('the volume has the size that it had at the snapshot', () => {
  test.each<[string, Partial<SizeRecord>]>([
    ['where nothing changed it since', {}],
    [
      'where it was resized before',
      { volume: record(event('VOLUME.RESIZE', { createdAt: takenAt - 1 })) },
    ],
    ['where a resize failed', { volume: record(event('VOLUME.RESIZE', { level: 'error' })) }],
    [
      'where a resize has not ended',
      {
        volume: record(
          event('VOLUME.RESIZE', { state: 'Started' }),
          event('VOLUME.RESIZE', { state: 'Scheduled' }),
        ),
      },
    ],
    [
      'where it was reverted to this snapshot',
      { reverts: record(event('SNAPSHOT.REVERT', { resourceId: 'own' })) },
    ],
    [
      'where the events that were read reach back to it',
      { volume: cut(event('VOLUME.ATTACH'), event('VOLUME.CREATE', { createdAt: takenAt - 1 })) },
    ],
  ])('%s', (_name, over) => {
    expect(at(over)).toBe('same');
  });
});

describe('it is another', () => {
  test.each(['VOLUME.RESIZE', 'VOLUME.CHANGE.DISK.OFFERING'])('after %s', (type) => {
    expect(at({ volume: record(event(type)) })).toBe('changed');
    expect(at({ volume: cut(event(type)) })).toBe('changed');
  });
});

describe('it is not known', () => {
  test.each<[string, Partial<SizeRecord>]>([
    ['where the cloud has forgotten how the snapshot was taken', { snapshot: record() }],
    ['where older events of the volume may be missing', { volume: cut(event('VOLUME.ATTACH')) }],
    ['where older reverts may be missing', { reverts: cut() }],
    ['where older events of the instance may be missing', { instance: cut() }],
    ['where the compute offering was changed since', { instance: record(event('VM.UPGRADE')) }],
    [
      'where some volume was reverted to a snapshot that may be older',
      { reverts: record(event('SNAPSHOT.REVERT', { resourceId: 'older' })) },
    ],
  ])('%s', (_name, over) => {
    expect(at(over)).toBe('unknown');
  });

  test('of a snapshot without a date', () => {
    expect(sizeAtSnapshot({ createdAt: undefined }, untouched, new Set())).toBe('unknown');
  });
});

test('a resize since is never taken for none, whatever else is on record', () => {
  const types = ['VOLUME.ATTACH', 'VOLUME.RESIZE', 'SNAPSHOT.REVERT', 'VM.UPGRADE'];
  const events = fc.array(
    fc.record({ type: fc.constantFrom(...types), createdAt: fc.integer({ min: 0, max: 2000 }) }),
  );
  fc.assert(
    fc.property(events, events, fc.boolean(), (ofVolume, reverts, isCut) => {
      const past = (list: readonly { type: string; createdAt: number }[]) => ({
        events: list.map(({ type, createdAt }) => event(type, { createdAt })),
        isCut,
      });
      const resized = [...ofVolume, { type: 'VOLUME.RESIZE', createdAt: takenAt }];
      expect(at({ volume: past(resized), reverts: past(reverts) })).toBe('changed');
    }),
  );
});
