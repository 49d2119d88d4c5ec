import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLineage } from '../lineage/lineage';
import {
  pastRollbacks,
  readDescription,
  safetyDescription,
  safetyMoment,
  safetyName,
  undoPoint,
} from './safetyPoint';
import { samplePoint } from '../../../testing/samples';
import type { RecoveryPoint } from '../../../cloud/types';

const word = fc.stringMatching(/^[\w-]{1,40}$/);

test('any sentence and mark are read back, within the engine’s maximum length', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), word, word, (sentence, targetId, runId) => {
      const description = safetyDescription(sentence, { targetId, runId });
      expect(description.length).toBeLessThanOrEqual(255);
      const { text = '', mark } = readDescription(description);
      expect(mark).toEqual({ targetId, runId });
      expect(sentence.startsWith(text)).toBe(true);
    }),
  );
});

test('another person’s description has no mark', () => {
  for (const text of [undefined, '', 'before upgrade', 'cairn:before-rollback', 'cairn: a cairn'])
    expect(readDescription(text)).toEqual({ text, mark: undefined });
});

test.each(['en-CA', 'fr-CA'])('in %s, its name has the minute and the zone', (locale) => {
  const winter = new Date(2026, 10, 29, 9, 5).getTime();
  expect(safetyMoment(winter, locale)).toMatch(/^2026-11-29 09:05 \S+$/);
});

test('of two safety points of one minute, the second is numbered', () => {
  const name = 'Safety point 2026-11-29 10:09 EST';
  const points = [{ name }, { name: `${name} (2)` }, { name: 'other' }];
  expect(safetyName(name, [])).toBe(name);
  expect(safetyName(name, points)).toBe(`${name} (3)`);
});

describe('the rollbacks of a tree', () => {
  const made = (id: string, parentId: string | undefined, over: Partial<RecoveryPoint> = {}) =>
    samplePoint({ id, parentId, createdAt: id.charCodeAt(0), ...over });
  const safety = (id: string, parentId: string, targetId: string, over = {}) =>
    made(id, parentId, {
      description: safetyDescription('Kept.', { targetId, runId: 'r' }),
      ...over,
    });
  const current = { current: true };
  const told = (points: readonly RecoveryPoint[]) => {
    const lineage = buildLineage(points);
    return {
      jumps: pastRollbacks(lineage).map(({ from, toId }) => `${from.id}>${toId}`),
      undo: undoPoint(lineage)?.id,
    };
  };

  test.each<[string, readonly RecoveryPoint[], readonly string[], string | undefined]>([
    ['no safety point', [made('a', undefined, current)], [], undefined],
    [
      'rolled back from s to a',
      [made('a', undefined, current), made('b', 'a'), safety('s', 'b', 'a')],
      ['s>a'],
      's',
    ],
    [
      'a safety point that failed, or is being made',
      [
        made('a', undefined, current),
        safety('s', 'a', 'a', { state: 'Error' }),
        safety('t', 'a', 'a', { state: 'Creating' }),
      ],
      [],
      undefined,
    ],
    [
      'rolled back, and a point made since',
      [made('a', undefined), safety('s', 'a', 'a'), made('t', 'a', current)],
      ['s>a'],
      's',
    ],
    [
      'the safety point was made, and nothing else',
      [made('a', undefined), safety('s', 'a', 'a', current)],
      [],
      undefined,
    ],
    [
      'rolled back and undone: the undoing can be undone',
      [made('a', undefined), safety('s', 'a', 'a', current), safety('t', 'a', 's')],
      ['s>a', 't>s'],
      't',
    ],
    [
      'the target is gone',
      [made('a', undefined, current), safety('s', 'a', 'elsewhere')],
      [],
      undefined,
    ],
  ])('%s', (_, points, expected, undo) => {
    expect(told(points)).toEqual({ jumps: expected, undo });
  });
});
