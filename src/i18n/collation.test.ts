import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames } from './collation';

const sorted = (names: readonly string[], language: 'en' | 'fr' = 'en') =>
  names.toSorted(compareNames(language));

test('sorts numbers in names by value', () => {
  expect(sorted(['ROOT-10', 'ROOT-9', 'DATA-2755', 'ROOT-2753'])).toEqual([
    'DATA-2755',
    'ROOT-9',
    'ROOT-10',
    'ROOT-2753',
  ]);
});

test('ignores case and accents', () => {
  expect(sorted(['zoo', 'Élan', 'eau', 'Arbre'], 'fr')).toEqual(['Arbre', 'eau', 'Élan', 'zoo']);
});

test('keeps a fixed order for names that differ only in case or accents', () => {
  expect(sorted(['a', 'A', 'á'])).toEqual(sorted(['á', 'A', 'a']));
});

test('is a total order for any names', () => {
  const compare = compareNames('fr');
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(Math.sign(compare(a, b))).toBe(Math.sign(-compare(b, a)) + 0);
      expect(compare(a, b) === 0).toBe(a === b);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      expect(sorted(names.toReversed())).toEqual(sorted(names));
    }),
  );
});
