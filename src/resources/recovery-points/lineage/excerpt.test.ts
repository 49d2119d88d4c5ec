import { expect, test } from 'vitest';
import { samplePoint } from '../../../testing/samples';
import { excerptOf, fitsPicture } from './excerpt';
import { buildLineage, nowId } from './lineage';

/** Points by `id` or `id<parent`; the last letter `*` marks the current one. */
const lineageOf = (...points: readonly string[]) =>
  buildLineage(
    points.map((text, index) => {
      const [id = '', parentId] = text.replace('*', '').split('<');
      return samplePoint({ id, parentId, current: text.endsWith('*'), createdAt: index });
    }),
  );

const shown = (lineage: ReturnType<typeof lineageOf>, ...ids: readonly string[]) => {
  const { tree, others } = excerptOf(lineage, ids, { isWhole: fitsPicture(lineage) });
  const nodes = [...tree.nodes.values()].map((node) => {
    const what = node.kind === 'fold' ? `${node.id}+${String(node.run.points.length)}` : node.id;
    return node.parentId === undefined ? what : `${what}<${node.parentId}`;
  });
  return { nodes: nodes.join(' '), others };
};

test('a small tree is shown whole', () => {
  const lineage = lineageOf('a', 'b<a*', 'c<a');
  expect(shown(lineage, 'a', nowId)).toEqual({ nodes: `a b<a ${nowId}<b c<a`, others: 0 });
});

test('a small tree is shown in part on request', () => {
  const lineage = lineageOf('a', 'b<a*', 'c<a');
  const { tree, others } = excerptOf(lineage, ['b', nowId], { isWhole: false });
  expect([[...tree.nodes.keys()], others]).toEqual([['b', nowId], 2]);
});

const large = lineageOf(
  ...['z', 'a<z', 'b<a', 'c<b', 'd<c', 'e<d', 'f<e*'],
  ...['x<a', 'y<x', 'w<y', 'other<z', 'root'],
);

test('of a large tree, the path between two nodes is shown, and other rows are folded', () => {
  expect(shown(large, 'a', 'f', nowId)).toEqual({
    nodes: `a b+4<a f<b ${nowId}<f`,
    others: 6,
  });
});

test('nodes of two branches are joined at their nearest common ancestor', () => {
  expect(shown(large, 'w', 'f', nowId).nodes).toBe(`a b+4<a f<b ${nowId}<f x+2<a w<x`);
});

test('nodes of two trees are side by side', () => {
  expect(shown(large, 'root', 'f').nodes).toBe('z+6 f<z root');
});

test('unknown ids are skipped', () => {
  expect(shown(large, 'b', 'nobody', 'c').nodes).toBe('b c<b');
});
