import fc from 'fast-check';
import { samplePoint } from './samples';
import type { RecoveryPoint } from '../cloud/types';

/** Lists of recovery points to test with. */

/** Points as a sound cloud lists them: parents older than children, at most one current, all Ready. */
export const validPoints: fc.Arbitrary<RecoveryPoint[]> = fc
  .array(fc.record({ parent: fc.nat(), isRoot: fc.integer({ min: 0, max: 9 }) }), { maxLength: 14 })
  .chain((links) =>
    fc.record({
      links: fc.constant(links),
      current: fc.integer({ min: -1, max: links.length - 1 }),
    }),
  )
  .map(({ links, current }) =>
    links.map(({ parent, isRoot }, index) => {
      const parentId = index === 0 || isRoot < 2 ? undefined : `p${String(parent % index)}`;
      return samplePoint({
        id: `p${String(index)}`,
        name: `point ${String(index)}`,
        createdAt: index,
        current: index === current,
        parentId,
        parentName: parentId && `point ${parentId.slice(1)}`,
      });
    }),
  );

/** Points as no cloud should list them: hidden points, circles, duplicates, several current, any state. */
export const anyPoints: fc.Arbitrary<RecoveryPoint[]> = fc.array(
  fc
    .record({
      id: fc.integer({ min: 0, max: 11 }),
      parent: fc.option(fc.integer({ min: 0, max: 14 })),
      createdAt: fc.integer({ min: 0, max: 6 }),
      current: fc.boolean(),
      state: fc.constantFrom('Ready', 'Ready', 'Ready', 'Error', 'Hidden', 'Creating'),
      name: fc.constantFrom('a', 'b'),
      parentName: fc.constantFrom(undefined, 'x', 'y'),
    })
    .map(({ id, parent, ...rest }) =>
      samplePoint({
        ...rest,
        id: `p${String(id)}`,
        parentId: parent === null ? undefined : `p${String(parent)}`,
      }),
    ),
  { maxLength: 14 },
);

/** One line of points, each on the one before; the last is current. */
export function chain(length: number): RecoveryPoint[] {
  return Array.from({ length }, (_, index) =>
    samplePoint({
      id: `p${String(index)}`,
      createdAt: index,
      parentId: index === 0 ? undefined : `p${String(index - 1)}`,
      current: index === length - 1,
    }),
  );
}
