import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenNameOf, isVisible, distinguishNames, visibleName, type Named } from './names';

const id = '3f2a1b0c-1111-4222-8333-444455556666';

test.each([
  ['', 'nothing'],
  ['   ', 'blanks'],
  ['\u00a0\u2003\u3000', 'blanks of other widths'],
  ['\u200b', 'a space without width'],
  ['\u200d\u2060\ufeff', 'joiners'],
  ['\u200e\u200f\u061c', 'direction marks'],
  ['\u202e\u202c', 'direction overrides'],
  ['\u0301\u0327', 'combining marks alone'],
  ['\ufe0f', 'a variation selector'],
  ['\u{e0061}\u{e007f}', 'tags'],
  ['\u3164\uffa0\u115f', 'Hangul fillers'],
  ['\u2800', 'a blank of Braille'],
  ['\u00ad', 'a soft hyphen'],
  ['\u0000\u0007\t\n', 'control characters'],
])('shows a name where the cloud has %j: %s', (given) => {
  expect(isVisible(given)).toBe(false);
  expect(visibleName(id, given)).toEqual({ name: '#3f2a1b0c', givenName: given });
});

test('shows a name where the cloud has none', () => {
  expect(visibleName(id, undefined)).toEqual({ name: '#3f2a1b0c', givenName: '' });
});

test.each([
  'web-01',
  ' a ',
  '-',
  '\u200bx',
  'é',
  'e\u0301',
  '数据',
  '👩‍💻',
  '0',
  '\u{10ffff}',
  '\ud800',
])('leaves %j as it is', (given) => expect(visibleName(id, given)).toEqual({ name: given }));

interface Machine extends Named {
  address?: string | undefined;
  zone?: string | undefined;
  of?: string | undefined;
}
const clues = ({ address, zone }: Machine) => [address, zone];
const namesOf = (machines: readonly Machine[]) =>
  distinguishNames(machines, clues).map(({ name }) => name);

describe('resources of one name', () => {
  test('are distinguished by their first unique clue', () => {
    expect(
      namesOf([
        { id: 'aaaaaaaa-1', name: 'web', address: '10.0.0.1', zone: 'Z1' },
        { id: 'bbbbbbbb-2', name: 'web', address: '10.0.0.2', zone: 'Z1' },
        { id: 'cccccccc-3', name: 'web', address: undefined, zone: 'Z2' },
        { id: 'dddddddd-4', name: 'web', address: '10.0.0.9', zone: 'Z1' },
        { id: 'eeeeeeee-5', name: 'web', address: '10.0.0.9', zone: 'Z1' },
        { id: 'ffffffff-6', name: 'mail', address: '10.0.0.9', zone: 'Z1' },
      ]),
    ).toEqual([
      'web (10.0.0.1)',
      'web (10.0.0.2)',
      'web (Z2)',
      'web (dddddddd)',
      'web (eeeeeeee)',
      'mail',
    ]);
  });

  test('are distinguished by the whole id where its beginning is the same', () => {
    expect(
      namesOf([
        { id: 'aaaaaaaa-1', name: 'web' },
        { id: 'aaaaaaaa-2', name: 'web' },
      ]),
    ).toEqual(['web (aaaaaaaa-1)', 'web (aaaaaaaa-2)']);
  });

  test.each([
    ['web', 'web\u200b'],
    ['web', 'web '],
    ['a b', 'a  b'],
    ['web', 'web\u2800'],
    ['web', '\ufffcweb'],
    ['a b', 'a\u{1d159}b'],
    ['a b', 'a \u200b b'],
    ['a b', 'a\u3164b'],
    ['web', 'we\ufeffb'],
    ['\u2800', '\u3164'],
    ['é', 'e\u0301'],
    ['', '\u200b'],
  ])('are those that look alike: %j and %j', (first, second) => {
    const names = namesOf([
      { id: 'aaaaaaaa-1', name: first },
      { id: 'aaaaaaaa-2', name: second },
    ]);
    expect(names[0]).toMatch(/\(aaaaaaaa-1\)$/);
    expect(names[1]).toMatch(/\(aaaaaaaa-2\)$/);
  });

  test.each([
    ['web', 'Web'],
    ['web-1', 'web-2'],
    ['ab', 'a\tb'],
    ['ab', 'a\u2800b'],
  ])('are not those that look different: %j and %j', (first, second) => {
    const names = namesOf([
      { id: 'aaaaaaaa-1', name: first },
      { id: 'bbbbbbbb-2', name: second },
    ]);
    expect(names).toEqual([first, second]);
  });

  test('never get the name of a third resource', () => {
    expect(
      namesOf([
        { id: 'aaaaaaaa-1', name: 'web', address: '10.0.0.1', zone: 'Z1' },
        { id: 'bbbbbbbb-2', name: 'web', address: '10.0.0.2', zone: 'Z2' },
        { id: 'cccccccc-3', name: 'web (10.0.0.1)' },
      ]),
    ).toEqual(['web (Z1)', 'web (10.0.0.2)', 'web (10.0.0.1)']);
  });

  test('keep their names if they never appear together', () => {
    const machines = [
      { id: 'aaaaaaaa-1', name: 'web', of: 'one' },
      { id: 'bbbbbbbb-2', name: 'web', of: 'two' },
    ];
    const apart = distinguishNames(machines, clues, ({ of }: Machine) => of ?? '');
    expect(apart).toEqual(machines);
  });

  test('show the cloud’s name again once it is unique', () => {
    const [first] = distinguishNames<Machine>(
      [
        { id: 'aaaaaaaa-1', name: 'web', address: '10.0.0.1' },
        { id: 'bbbbbbbb-2', name: 'web', address: '10.0.0.2' },
      ],
      clues,
    );
    expect(first).toMatchObject({ name: 'web (10.0.0.1)', givenName: 'web' });
    expect(namesOf(first ? [first] : [])).toEqual(['web']);
  });
});

const machine = fc.record({
  id: fc.uuid(),
  name: fc.oneof(
    fc.constantFrom('', ' ', '\u200b', 'web', 'web ', 'web (Z1)', 'web (10.0.0.1)', '#00000000'),
    fc.string({ maxLength: 3, unit: 'grapheme' }),
  ),
  address: fc.option(fc.constantFrom('10.0.0.1', '10.0.0.2', ''), { nil: undefined }),
  zone: fc.option(fc.constantFrom('Z1', 'Z2'), { nil: undefined }),
});
const machines = fc.uniqueArray(machine, { maxLength: 12, selector: ({ id }) => id });

test('any names are visible and distinct, and the cloud’s name is preserved', () => {
  fc.assert(
    fc.property(machines, (all) => {
      const apart = distinguishNames<Machine>(all, clues);
      const seen = apart.map(({ name }) => name.normalize().replace(/\s+/gu, ' ').trim());
      expect(new Set(seen).size).toBe(all.length);
      for (const [index, resource] of apart.entries()) {
        expect(isVisible(resource.name)).toBe(true);
        expect(givenNameOf(resource)).toBe(all[index]?.name);
      }
      expect(distinguishNames<Machine>(apart, clues)).toEqual(apart);
    }),
  );
});
