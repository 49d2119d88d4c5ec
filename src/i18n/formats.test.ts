import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultRecoveryPointName,
  formatElapsed,
  formatGiB,
  formatMoment,
  formatSize,
  gib,
  maxNameLength,
  nameProblem,
  parseGiB,
  plainMoment,
} from './formats';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('sizes', () => {
  test.each([
    [16 * gib, '16.0 GB', '16,0 Go'],
    [8 * gib, '8.0 GB', '8,0 Go'],
    [1.25 * gib, '1.3 GB', '1,3 Go'],
    [0, '0 bytes', '0 octets'],
    [-5, '0 bytes', '0 octets'],
    [1023, '1,023 bytes', '1 023 octets'],
    [1024, '1.0 KB', '1,0 Ko'],
    [1024 ** 2 - 1, '1.0 MB', '1,0 Mo'],
    [512 * 1024 ** 2, '512.0 MB', '512,0 Mo'],
    [2 * 1024 ** 4, '2.0 TB', '2,0 To'],
    [5000 * 1024 ** 5, '5,000.0 PB', '5 000,0 Po'],
  ])('%d bytes', (bytes, english, french) => {
    expect(plain(formatSize(bytes, 'en'))).toBe(english);
    expect(plain(formatSize(bytes, 'fr'))).toBe(french);
  });

  test('stay on one line', () => {
    expect(formatSize(16 * gib, 'en')).toBe('16.0\u00a0GB');
  });

  test('in GiB read the same', () => {
    expect(formatGiB(16, 'fr')).toBe(formatSize(16 * gib, 'fr'));
  });

  test('never show 1024 of a unit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1024 ** 4 }), (bytes) => {
        expect(Number.parseFloat(formatSize(bytes, 'en').replace(',', ''))).toBeLessThan(1024);
      }),
    );
  });
});

describe('a size as typed', () => {
  const limits = { min: 1, max: 1024 };
  test.each([
    ['16', 16],
    [' 16 ', 16],
    ['16 GB', 16],
    ['16 Go', 16],
    ['16 Gio', 16],
    ['16g', 16],
    ['16.0', 16],
    ['16,0 Go', 16],
    ['1 024', 1024],
    ['1\u00a0024', 1024],
    ['1,000.0 GB', 1000],
    ['007', 7],
    ['1', 1],
  ])('%s', (text, expected) => {
    expect(parseGiB(text, limits)).toEqual({ gib: expected });
  });

  test.each([
    ['', 'blank'],
    ['  ', 'blank'],
    ['GB', 'notANumber'],
    ['sixteen', 'notANumber'],
    ['-16', 'notANumber'],
    ['1e3', 'notANumber'],
    ['0x10', 'notANumber'],
    ['16 TB', 'notANumber'],
    ['16.5', 'notWhole'],
    ['16,5', 'notWhole'],
    ['1,024', 'notWhole'],
    ['1,02,4.0', 'notANumber'],
    ['0', 'tooSmall'],
    ['1025', 'tooLarge'],
    ['99999999999999999999', 'tooLarge'],
  ])('%s is refused as %s', (text, problem) => {
    expect(parseGiB(text, limits)).toEqual({ problem });
  });

  test('reads what it wrote', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1023 }),
        fc.constantFrom('en', 'fr'),
        (size, language) => {
          expect(parseGiB(formatGiB(size, language), limits)).toEqual({ gib: size });
        },
      ),
    );
  });
});

describe('elapsed time', () => {
  const second = 1000;
  const minute = 60 * second;
  const hour = 60 * minute;
  test.each([
    [0, '0 s', '0 s'],
    [-1, '0 s', '0 s'],
    [999, '0 s', '0 s'],
    [59 * second, '59 s', '59 s'],
    [minute, '1 min 00 s', '1 min 00 s'],
    [2 * minute + 5 * second, '2 min 05 s', '2 min 05 s'],
    [hour, '1 h 00 min', '1 h 00 min'],
    [23 * hour + 59 * minute + 59 * second, '23 h 59 min', '23 h 59 min'],
    [76 * hour, '3 d 04 h', '3 j 04 h'],
    [24 * hour * 1500 + 59 * minute, '1,500 d', '1 500 j'],
  ])('%d ms', (ms, english, french) => {
    expect(plain(formatElapsed(ms, 'en'))).toBe(english);
    expect(plain(formatElapsed(ms, 'fr'))).toBe(french);
  });
});

describe('moments', () => {
  const documented = Date.UTC(2015, 2, 25, 16, 2, 35);
  test('in the documented form', () => {
    expect(formatMoment(documented, 'en', 'America/Toronto')).toBe('2015-03-25 12:02:35 PM EDT');
    expect(formatMoment(documented, 'fr', 'America/Toronto')).toBe('2015-03-25 12:02:35 HAE');
  });
  test('at midnight and in the afternoon', () => {
    const midnight = Date.UTC(2015, 2, 25, 4, 0, 9);
    expect(formatMoment(midnight, 'en', 'America/Toronto')).toBe('2015-03-25 12:00:09 AM EDT');
    expect(formatMoment(midnight, 'fr', 'America/Toronto')).toBe('2015-03-25 00:00:09 HAE');
    const snapshot = Date.UTC(2015, 2, 23, 17, 27, 0);
    expect(formatMoment(snapshot, 'en', 'America/Toronto')).toBe('2015-03-23 1:27:00 PM EDT');
    expect(formatMoment(snapshot, 'fr', 'America/Toronto')).toBe('2015-03-23 13:27:00 HAE');
  });
  test('that are invalid are empty', () => {
    expect(formatMoment(Number.NaN, 'en')).toBe('');
  });
});

describe('names', () => {
  test.each([
    ['web01', undefined],
    ['', 'blank'],
    [' \u00a0\t', 'blank'],
    ['a'.repeat(255), undefined],
    ['a'.repeat(256), 'tooLong'],
    ['a\u0000b', 'controlCharacter'],
    ['a\tb', 'controlCharacter'],
    ['a\u007fb', 'controlCharacter'],
    ['a\u0085b', 'controlCharacter'],
    ['élan 日本 👍 <b>', undefined],
  ])('%j', (text, problem) => {
    expect(nameProblem(text)).toBe(problem);
  });

  test('that are optional may be blank, and nothing else', () => {
    expect(nameProblem('', { optional: true })).toBeUndefined();
    expect(nameProblem('  ', { optional: true })).toBeUndefined();
    expect(nameProblem('a\u0000', { optional: true })).toBe('controlCharacter');
    expect(nameProblem('a'.repeat(256), { optional: true })).toBe('tooLong');
  });

  test('of a recovery point are not cut within a character', () => {
    const name = defaultRecoveryPointName('👍'.repeat(200), 5);
    expect(name).toBe(`${'👍'.repeat(126)}-5`);
  });

  test('of a recovery point start with the instance and the moment, and always fit', () => {
    expect(defaultRecoveryPointName('warrenton-mysql-node01', 1427303994901)).toBe(
      'warrenton-mysql-node01-1427303994901',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.nat(),
        (instance, now) => {
          const name = defaultRecoveryPointName(instance, now);
          expect(name.length).toBeLessThanOrEqual(maxNameLength);
          expect(name.endsWith(`-${String(now)}`)).toBe(true);
          expect(name).not.toMatch(/[\uD800-\uDFFF]/u);
        },
      ),
    );
  });
});

test.each([
  ['\u200b', 'blank'],
  ['\u200e\u200f', 'blank'],
  ['\u0301', 'blank'],
  ['\u0007', 'controlCharacter'],
  ['\u200bx', undefined],
])('of the name %j says %s: what cannot be seen is no name', (name, problem) => {
  expect(nameProblem(name)).toBe(problem);
});

test('a plain moment is the same in every language', () => {
  const moment = new Date(2015, 2, 5, 9, 2, 7).getTime();
  expect(plainMoment(moment, { seconds: false })).toBe('2015-03-05 09:02');
  expect(plainMoment(moment, { seconds: true })).toBe('2015-03-05 09:02:07');
});
