import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  rollbackPlan,
  type RollbackChoices,
  type RollbackStep,
} from '../../resources/recovery-points/rollback/rollbackPlan';
import { wholeList } from '../../cloud/lists/list';
import {
  sampleAttached,
  sampleCapabilities,
  sampleInstance,
  samplePoint,
} from '../../testing/samples';
import type { RecoveryPoint } from '../../cloud/types';
import { addTestPoint, ids, testFixture, smallState } from '../testFixture';
import { change } from '../store';
import type { InstanceState } from '../../cloud/states';

/** Possible states of an instance and its points when a plan is opened. */
const situations = fc.record({
  state: fc.constantFrom<InstanceState>('Running', 'Running', 'Stopped', 'Stopped', 'Starting'),
  engine: fc.constantFrom(
    { hypervisor: 'XenServer', snapshotStrategy: 'default' } as const,
    { hypervisor: 'VMware', snapshotStrategy: 'default' } as const,
    { hypervisor: 'KVM', snapshotStrategy: 'default' } as const,
    { hypervisor: 'KVM', snapshotStrategy: 'kvmFile' } as const,
  ),
  points: fc.array(
    fc.record({
      type: fc.constantFrom<RecoveryPoint['type']>('Disk', 'DiskAndMemory'),
      state: fc.constantFrom<'Ready' | 'Error' | 'Hidden' | 'Creating'>(
        ...Array<'Ready'>(8).fill('Ready'),
        'Error',
        'Hidden',
        'Creating',
      ),
    }),
    { minLength: 1, maxLength: 11 },
  ),
  target: fc.nat(),
  choices: fc.record<RollbackChoices>({
    safetyPoint: fc.boolean(),
    memory: fc.boolean(),
    startFirst: fc.boolean(),
  }),
});

/** Makes a plan as the client does, and runs each step in the engine. */
async function rollBackOn({ state, engine, points, target, choices }: Situation) {
  const { hypervisor } = engine;
  const facts = points.map((point, index) =>
    samplePoint({ ...point, id: `point-${String(index)}`, instanceId: ids.instance, hypervisor }),
  );
  const chosen = facts[target % facts.length] ?? samplePoint();
  const plan = rollbackPlan(
    {
      instance: sampleInstance({ id: ids.instance, state, hypervisor }),
      target: chosen,
      points: wholeList(facts),
      volumes: wholeList([sampleAttached({ id: ids.root, instanceId: ids.instance })]),
      snapshots: wholeList([]),
      tasks: [],
      capabilities: sampleCapabilities,
      limit: undefined,
    },
    choices,
  );

  const context = smallState();
  change(context, 'instances', ids.instance, { state, ...engine });
  for (const [index, point] of points.entries())
    addTestPoint(context, `point-${String(index)}`, point);
  const { execute } = await testFixture(context);
  const { instance } = ids;
  const call: Record<RollbackStep, () => Promise<string | undefined>> = {
    safetyPoint: () =>
      execute('createVMSnapshot', {
        virtualmachineid: instance,
        snapshotmemory: String(plan.safety === 'DiskAndMemory'),
      }),
    stop: () => execute('stopVirtualMachine', { id: instance }),
    start: () => execute('startVirtualMachine', { id: instance }),
    rollBack: () => execute('revertToVMSnapshot', { vmsnapshotid: chosen.id }),
  };
  return { plan, call };
}

type Situation = typeof situations extends fc.Arbitrary<infer T> ? T : never;

it('a plan that does not block has no step that the engine refuses after those before it', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(situations, async (situation) => {
      const { plan, call } = await rollBackOn(situation);
      if (plan.blocked) return;
      for (const step of plan.steps) {
        const refusal = await call[step]();
        // A state that cannot be read is announced, and stops the rollback before any damage.
        if (step === 'safetyPoint' && plan.safetyUncertain && refusal !== undefined) {
          expect(refusal).toMatch(/No strategy was able to handle|can just have : 10/);
          return;
        }
        expect(refusal).toBeUndefined();
      }
      count += 1;
    }),
    { numRuns: 400 },
  );
  expect(count).toBeGreaterThan(50);
}, 60_000);

it('a rollback that blocks for the power state is one that the engine refuses', async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(situations, async (situation) => {
      const { plan, call } = await rollBackOn(situation);
      const line = plan.lines.find(({ kind }) => kind === 'rollBack');
      const others = plan.lines.filter(
        ({ kind, state }) => kind !== 'rollBack' && state === 'blocks',
      );
      if (line?.state !== 'blocks' || others.length > 0) return;
      expect(await call.rollBack()).toMatch(/^431 VM Snapshot revert not allowed/);
      refused += 1;
    }),
    { numRuns: 1500 },
  );
  expect(refused).toBeGreaterThan(5);
}, 60_000);
