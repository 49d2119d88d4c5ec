import type { Owned, ResourceTypeName } from '../model';
import type { Json } from '../wire/wire';
import type { CommandContext } from '../commandContext';
import { gibibyte } from '../durations';
import { isStorage, limitsOf, used } from '../rules/quota';

/** Field prefixes of a limit, by resource type. */
const names = [
  ['user_vm', 'vm'],
  ['public_ip', 'ip'],
  ['volume', 'volume'],
  ['snapshot', 'snapshot'],
  ['template', 'template'],
  ['network', 'network'],
  ['vpc', 'vpc'],
  ['cpu', 'cpu'],
  ['memory', 'memory'],
  ['primary_storage', 'primarystorage'],
  ['secondary_storage', 'secondarystorage'],
  ['backup', 'backup'],
  ['backup_storage', 'backupstorage'],
  ['bucket', 'bucket'],
  ['object_storage', 'objectstorage'],
  ['gpu', 'gpu'],
] as const satisfies readonly (readonly [ResourceTypeName, string])[];

/** Limit, usage and remainder of an account or a project: limits are texts, totals numbers (GiB of storage). */
export function limitFields({ state }: CommandContext, owner: Owned): { [field: string]: Json } {
  const limits = limitsOf(state, owner);
  const of = (type: ResourceTypeName, name: string): [string, Json][] => {
    const amount = used(state, owner, type);
    const total = isStorage(type) ? Math.ceil(amount / gibibyte) : amount;
    const limit = limits[type] ?? -1;
    const text = (value: number) => (limit < 0 ? 'Unlimited' : String(value));
    return [
      [`${name}limit`, text(limit)],
      [`${name}total`, total],
      [`${name}available`, text(limit - total)],
    ];
  };
  const fields = names.flatMap(([type, name]) => of(type, name));
  return Object.fromEntries(
    owner.projectId === undefined ? [...fields, ...of('project', 'project')] : fields,
  );
}

/** Numbers of its running and stopped instances. */
export function powerFields({ state }: CommandContext, owner: Owned) {
  const own = [...state.collections.instances.values()].filter((instance) =>
    owner.projectId === undefined
      ? instance.projectId === undefined && instance.accountId === owner.accountId
      : instance.projectId === owner.projectId,
  );
  return {
    vmstopped: own.filter((instance) => instance.state === 'Stopped').length,
    vmrunning: own.filter((instance) => instance.state === 'Running').length,
  };
}
