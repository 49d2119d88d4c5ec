import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestTest, restoreTestOf, restoreTestTag } from './restoreTest';

const minute = 60_000;
const tagged = (value: string) => ({ tags: { 'cairn.restore-test': value } });

test('what is written is read again, to the minute', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
      fc.string({ maxLength: 200 }),
      (works, date, by) => {
        const at = date.getTime() - (date.getTime() % minute);
        const value = restoreTestTag({ works, at: date.getTime(), by });
        expect(value.length).toBeLessThanOrEqual(255);
        expect(restoreTestOf(tagged(value))).toEqual({ works, at, by });
      },
    ),
  );
});

test.each([
  ['no tags that could be read', { tags: undefined }],
  ['no such tag', { tags: {} }],
  ['other words', tagged('passed 2026-11-12T10:00Z Jo')],
  ['no date', tagged('works yesterday Jo')],
  ['an impossible date', tagged('works 2026-13-41T99:00Z Jo')],
])('%s: no test', (_, snapshot) => {
  expect(restoreTestOf(snapshot)).toBeUndefined();
});

test('the latest of several counts', () => {
  const at = (hour: number, works: boolean) => ({ works, at: hour * 60 * minute, by: 'Jo' });
  expect(latestTest([])).toBeUndefined();
  expect(latestTest([at(1, true), at(3, false), at(2, true)])).toEqual(at(3, false));
});
