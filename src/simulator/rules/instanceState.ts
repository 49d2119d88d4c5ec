import type { EngineInstanceState, Id } from '../model';
import type { CommandContext } from '../world';
import type { JsonObject } from '../wire/wire';
import { hexadecimal } from '../random';
import { change, find } from '../store';
import { instanceView } from '../views/instances';
import { runningJobs } from '../world';

/** Sets an instance's state. */
export function become(world: CommandContext, id: Id, state: EngineInstanceState): void {
  change(world.state, 'instances', id, {
    state,
    updated: world.now,
    ...(state === 'Running' ? { bootedAt: world.now } : {}),
  });
}

/** Result of a job on an instance. */
export function instanceResult(
  world: CommandContext,
  id: Id,
  more: JsonObject = {},
): { virtualmachine: JsonObject } {
  const instance = find(world.state, 'instances', id);
  const view = instanceView(world, instance, runningJobs(world.state).get(id));
  return { virtualmachine: { ...view, ...more } };
}

/** Starts an instance. The first start sets a password where the template allows it, and shows it in the result alone. */
export function completeStart(world: CommandContext, id: Id): JsonObject {
  const { isNew, templateId } = find(world.state, 'instances', id);
  const template = world.state.collections.templates.get(templateId ?? '');
  become(world, id, 'Running');
  if (isNew !== true) return instanceResult(world, id);
  change(world.state, 'instances', id, { isNew: undefined });
  for (const volume of world.state.collections.volumes.values())
    if (volume.instanceId === id && !volume.placed)
      change(world.state, 'volumes', volume.id, { placed: true, state: 'Ready' });
  const isPasswordSet = template?.passwordEnabled === true;
  return instanceResult(world, id, isPasswordSet ? { password: hexadecimal(world.state, 10) } : {});
}
