import type { Id, Owned, Tag } from '../model';
import type { JsonObject } from '../wire/wire';
import type { CommandContext } from '../commandContext';
import { ownerFields } from '../commandContext';

/** The tags of a listed resource. Those of VM snapshots alone name the path of their domain. */
export function tagViews(
  { state }: CommandContext,
  resourcetype: string,
  resource: Owned & { id: Id; tags?: readonly Tag[] | undefined },
): readonly JsonObject[] {
  const { tags = [] } = resource;
  // Few resources have tags, and lists are long.
  if (tags.length === 0) return [];
  const { domainpath, ...owner } = ownerFields(state, resource);
  return tags.map(({ key, value }) => ({
    key,
    value,
    resourcetype,
    resourceid: resource.id,
    ...owner,
    ...(resourcetype === 'VMSnapshot' ? { domainpath } : {}),
  }));
}
