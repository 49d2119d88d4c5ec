import type { EngineInstanceState, Id } from '../model';
import type { CommandContext } from '../commandContext';
import type { JsonObject } from '../wire/wire';
import { hexadecimal } from '../random';
import { change, find } from '../store';
import { instanceView } from '../views/instances';
import { runningJobs } from '../commandContext';

/** Sets an instance's state. */
export function setInstanceState(
  context: CommandContext,
  id: Id,
  state: EngineInstanceState,
): void {
  change(context.state, 'instances', id, {
    state,
    updated: context.now,
    ...(state === 'Running' ? { bootedAt: context.now } : {}),
  });
}

/** Result of a job on an instance. */
export function instanceResult(
  context: CommandContext,
  id: Id,
  more: JsonObject = {},
): { virtualmachine: JsonObject } {
  const instance = find(context.state, 'instances', id);
  const view = instanceView(context, instance, runningJobs(context.state).get(id));
  return { virtualmachine: { ...view, ...more } };
}

/** Starts an instance. The first start sets a password where the template allows it, and shows it in the result alone. */
export function completeStart(context: CommandContext, id: Id): JsonObject {
  const { isNew, templateId } = find(context.state, 'instances', id);
  const template = context.state.collections.templates.get(templateId ?? '');
  setInstanceState(context, id, 'Running');
  if (isNew !== true) return instanceResult(context, id);
  change(context.state, 'instances', id, { isNew: undefined });
  for (const volume of context.state.collections.volumes.values())
    if (volume.instanceId === id && !volume.placed)
      change(context.state, 'volumes', volume.id, { placed: true, state: 'Ready' });
  const isPasswordSet = template?.passwordEnabled === true;
  return instanceResult(
    context,
    id,
    isPasswordSet ? { password: hexadecimal(context.state, 10) } : {},
  );
}
