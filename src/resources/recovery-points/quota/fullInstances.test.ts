import { expect, test } from 'vitest';
import { samplePoint } from '../../../testing/samples';
import { fullInstances } from './fullInstances';
import type { PointLimit } from './quota';

const pointsOf = (instanceId: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    samplePoint({ id: `${instanceId} ${String(index)}`, instanceId }),
  );
const found = (limit: PointLimit | undefined) =>
  fullInstances(
    [...pointsOf('few', 3), ...pointsOf('ten', 10), ...pointsOf('many', 11)],
    () => limit,
  ).map(({ point, isCertain }) => [point.instanceId, isCertain]);

test.each<[string, PointLimit | undefined, ReturnType<typeof found>]>([
  ['the usual limit is not certain', undefined, [['ten', false]]],
  [
    'the limit that the cloud says is',
    { limit: 10, source: 'told' },
    [
      ['ten', true],
      ['many', true],
    ],
  ],
  [
    'the limit that it refused beyond is',
    { limit: 3, source: 'refused' },
    [
      ['few', true],
      ['ten', false],
    ],
  ],
  ['no slot at all is nothing to free', { limit: 0, source: 'told' }, []],
])('%s', (_, limit, instances) => {
  expect(found(limit)).toEqual(instances);
});
