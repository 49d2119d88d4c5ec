import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnapshotStrategy, State, VmSnapshot } from '../model';
import { addTestPoint, ids, testFixture, smallState } from '../testFixture';
import { change } from '../store';

function points(state: State): readonly VmSnapshot[] {
  return [...state.collections.vmSnapshots.values()];
}

/** Draws a tree as `name<parent`, the current one with a star, a hidden one in brackets. */
function drawn(state: State): readonly string[] {
  return points(state).map((point) => {
    const name = point.state === 'Hidden' ? `(${point.id})` : point.id;
    return `${name}${point.current ? '*' : ''}${point.parentId === undefined ? '' : `<${point.parentId}`}`;
  });
}

/** The small cloud with a tree; disk-only points of a stopped instance. */
function planted(strategy: SnapshotStrategy, tree: readonly string[]): State {
  const state = smallState();
  change(state, 'instances', ids.instance, {
    state: 'Stopped',
    snapshotStrategy: strategy,
    hypervisor: strategy === 'kvmFile' ? 'KVM' : 'XenServer',
  });
  for (const text of tree) {
    const [, hidden, id = '', current, parentId] =
      /^(\()?(\w+)\)?(\*)?(?:<(\w+))?$/.exec(text) ?? [];
    addTestPoint(state, id, {
      parentId,
      current: current !== undefined,
      state: hidden === undefined ? 'Ready' : 'Hidden',
    });
  }
  return state;
}

describe('deleting a point', () => {
  it.each<[string, SnapshotStrategy, string[], string, string[]]>([
    ['moves its children up', 'default', ['a', 'b<a', 'c*<b', 'd<b'], 'b', ['a', 'c*<a', 'd<a']],
    ['passes Current to its parent', 'default', ['a', 'b*<a'], 'b', ['a*']],
    ['leaves nothing current when it was a current root', 'default', ['a*', 'b<a'], 'a', ['b']],
    ['makes a forest of a root’s children', 'default', ['a', 'b*<a', 'c<a'], 'a', ['b*', 'c']],
    ['file-based: a current leaf merges into its parent', 'kvmFile', ['a', 'b*<a'], 'b', ['a*']],
    ['file-based: a leaf is deleted', 'kvmFile', ['a*', 'b<a'], 'b', ['a*']],
    [
      'file-based: an only child takes its place',
      'kvmFile',
      ['a', 'b<a', 'c*<b'],
      'b',
      ['a', 'c*<a'],
    ],
    [
      'file-based: one that two need is hidden',
      'kvmFile',
      ['a', 'b<a', 'c*<a'],
      'a',
      ['(a)', 'b<a', 'c*<a'],
    ],
    [
      'file-based: a current one that a child needs is hidden, and stays current',
      'kvmFile',
      ['a*', 'b<a'],
      'a',
      ['(a)*', 'b<a'],
    ],
    [
      'file-based: a hidden one is deleted with all but its last user',
      'kvmFile',
      ['r', '(a)<r', 'b<a', 'c*<a'],
      'b',
      ['r', 'c*<r'],
    ],
    ['file-based: and passes Current up', 'kvmFile', ['r', '(a)*<r', 'b<a'], 'b', ['r*']],
  ])('%s', async (_name, strategy, before, id, after) => {
    const { execute, state } = await testFixture(planted(strategy, before));
    expect(await execute('deleteVMSnapshot', { vmsnapshotid: id })).toBeUndefined();
    expect(drawn(state)).toEqual(after);
  });

  it('leaves a child in Error where it was', async () => {
    const state = planted('default', ['a*', 'b<a']);
    change(state, 'vmSnapshots', 'b', { state: 'Error' });
    const { execute } = await testFixture(state);
    await execute('deleteVMSnapshot', { vmsnapshotid: 'a' });
    expect(drawn(state)).toEqual(['b<a']);
  });
});

describe('reverting', () => {
  it.each<[SnapshotStrategy, string[], string, string[]]>([
    ['default', ['a', 'b<a', 'c*<b'], 'a', ['a*', 'b<a', 'c<b']],
    ['kvmFile', ['a', '(b)*<a', 'c<b'], 'a', ['a*', 'c<a']],
  ])('%s: %s to %s', async (strategy, before, id, after) => {
    const { execute, state } = await testFixture(planted(strategy, before));
    expect(await execute('revertToVMSnapshot', { vmsnapshotid: id })).toBeUndefined();
    expect(drawn(state)).toEqual(after);
  });
});

type Step = { does: 'create' | 'revert' | 'delete' | 'power' | 'break'; which: number };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom('create', 'create', 'revert', 'delete', 'delete', 'power', 'break'),
    which: fc.nat(20),
  }),
  { maxLength: 40 },
);

async function walk(
  strategy: SnapshotStrategy,
  path: readonly Step[],
  check: (state: State) => void,
) {
  const { execute, state } = await testFixture(planted(strategy, []));
  for (const { does, which } of path) {
    const all = points(state);
    const vmsnapshotid = all[which % Math.max(1, all.length)]?.id;
    const running = state.collections.instances.get(ids.instance)?.state === 'Running';
    if (does === 'power')
      await execute(running ? 'stopVirtualMachine' : 'startVirtualMachine', { id: ids.instance });
    if (does === 'break') {
      const fault = { id: 'f', command: 'createVMSnapshot', code: 530, text: 'Broken.' };
      state.meta = { ...state.meta, faults: [{ ...fault, times: 1, kind: 'jobFailure' }] };
    }
    if (does === 'create')
      await execute('createVMSnapshot', {
        virtualmachineid: ids.instance,
        snapshotmemory: String(running && strategy === 'default' && which % 2 === 0),
      });
    if (vmsnapshotid !== undefined && does === 'revert')
      await execute('revertToVMSnapshot', { vmsnapshotid });
    if (vmsnapshotid !== undefined && does === 'delete')
      await execute('deleteVMSnapshot', { vmsnapshotid });
    check(state);
  }
}

function users(state: State, point: VmSnapshot): number {
  return (
    points(state).filter((other) => other.parentId === point.id).length + (point.current ? 1 : 0)
  );
}

describe.each(['default', 'kvmFile'] as const)('any life of a tree (%s)', (strategy) => {
  it('remains a forest, with at most one current, and no more than ten', async () => {
    await fc.assert(
      fc.asyncProperty(steps, (path) =>
        walk(strategy, path, (state) => {
          const all = points(state);
          expect(all.length).toBeLessThanOrEqual(10);
          expect(all.filter((point) => point.current).length).toBeLessThanOrEqual(1);
          for (const point of all) {
            if (point.state !== 'Error' && point.parentId !== undefined)
              expect(state.collections.vmSnapshots.has(point.parentId)).toBe(true);
            const seen = new Set<string>();
            let above: VmSnapshot | undefined = point;
            while (above !== undefined) {
              expect(seen.has(above.id)).toBe(false);
              seen.add(above.id);
              above = state.collections.vmSnapshots.get(above.parentId ?? '');
            }
            if (point.state === 'Hidden') {
              expect(strategy).toBe('kvmFile');
              expect(users(state, point)).toBeGreaterThanOrEqual(2);
            }
          }
        }),
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
