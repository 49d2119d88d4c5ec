import fc from 'fast-check';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { en, fr } from '../../../testing/texts';
import type { Text } from '../../../i18n/text';
import {
  dayProblemText,
  newTags,
  noPin,
  pinValues,
  purposeProblemText,
  wantedTags,
} from './pinTags';

const textIn = (locale: 'en' | 'fr'): Text => {
  const intl = createIntl({ locale, messages: locale === 'en' ? en : fr });
  return (key, values) => intl.formatMessage({ id: key }, values);
};
const t = textIn('en');
const now = Date.parse('2026-12-01T09:00:00Z');

describe('the tags of fields', () => {
  test.each([
    ['nothing', noPin, {}],
    ['a purpose that is offered', { ...noPin, purpose: 'Known good' }, { purpose: 'known good' }],
    ['in other letters', { ...noPin, purpose: ' KNOWN good ' }, { purpose: 'known good' }],
    ['free text', { ...noPin, purpose: ' for Ada ' }, { purpose: 'for Ada' }],
    ['a date', { ...noPin, keep: 'day', day: '2027-01-31' }, { until: '2027-01-31' }],
    ['a date that is not asked for', { ...noPin, day: '2027-01-31' }, {}],
    ['no end', { ...noPin, keep: 'forever' }, { until: 'forever' }],
  ] as const)('%s', (_, values, { purpose, until }: { purpose?: string; until?: string }) => {
    expect(wantedTags(t, values)).toEqual({
      'cairn.purpose': purpose,
      'cairn.keep-until': until,
    });
  });

  test('a purpose in French is the same tag', () => {
    const french = textIn('fr');
    expect(newTags(french, { ...noPin, purpose: 'avant mise à niveau' })).toEqual({
      'cairn.purpose': 'before upgrade',
    });
    expect(pinValues(french, { tags: { 'cairn.purpose': 'before upgrade' } }, now).purpose).toBe(
      'Avant mise à niveau',
    );
  });

  test('the fields show the saved values again', () => {
    const day = fc
      .date({ min: new Date('2026-12-02'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const values = fc.record({
      purpose: fc.string({ maxLength: 20 }).map((text) => text.trim()),
      keep: fc.constantFrom('no' as const, 'day' as const, 'forever' as const),
      day,
    });
    fc.assert(
      fc.property(values, (given) => {
        fc.pre(newTags(t, { ...noPin, purpose: given.purpose })['cairn.purpose'] === given.purpose);
        const shown = pinValues(t, { tags: newTags(t, given) }, now);
        expect({ ...shown, purpose: shown.purpose.toLowerCase() }).toEqual({
          ...given,
          purpose: given.purpose.toLowerCase(),
          day: given.keep === 'day' ? given.day : '',
        });
      }),
    );
  });
});

describe('errors', () => {
  test.each([
    ['', undefined],
    ['x'.repeat(255), undefined],
    ['x'.repeat(256), 'Use at most 255 characters.'],
    ['a\u0007', 'Remove invisible characters, such as line breaks.'],
  ])('of the purpose %j', (purpose, problem) => {
    expect(purposeProblemText(t, purpose)).toBe(problem);
  });

  test.each([
    ['no', '', undefined],
    ['forever', '', undefined],
    ['day', '', 'Enter a full date.'],
    ['day', '20277-01-01', 'Enter a full date.'],
    ['day', '2026-11-29', 'Enter today or a later date.'],
    // It is still that day in some places.
    ['day', '2026-11-30', undefined],
    ['day', '2026-12-01', undefined],
  ] as const)('of a pin %s %j', (keep, day, problem) => {
    expect(dayProblemText(t, { keep, day }, now)).toBe(problem);
  });
});
