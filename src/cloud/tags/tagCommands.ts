import { stateTrace, type StateTrace } from '../changes/trace';
import { command } from '../client/command';
import { started } from '../tasks/jobCommands';
import type { ResourceKind, Subject } from '../types';
import type { Tags } from './tags';

/** Parameter of a map of tags. */
type TagParam = `tags[${number}].${'key' | 'value'}`;

const params = ['resourceids', 'resourcetype', 'tags'] as const;

export const createTagsCommand = command('createTags', params, started);
export const deleteTagsCommand = command('deleteTags', params, started);

type ResourceId = Pick<Subject, 'kind' | 'id'>;

/** The engine's names of the resources that take tags. */
const types: Readonly<Record<ResourceKind, string>> = {
  instance: 'UserVm',
  volume: 'Volume',
  snapshot: 'Snapshot',
  recoveryPoint: 'VMSnapshot',
  template: 'Template',
};

/** Parameters of some tags, `tags[0].key` and `tags[0].value`; none for no tags. */
export function tagParams(tags: Tags): Readonly<Record<TagParam, string>> {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value], index) => [
      [`tags[${index}].key`, key],
      [`tags[${index}].value`, value],
    ]),
  );
}

/** Parameters for the creation of tags on a resource. */
export function createTagsParams({ kind, id }: ResourceId, tags: Tags) {
  return { resourceids: id, resourcetype: types[kind], ...tagParams(tags) };
}

/** Parameters for the deletion of a resource's tags with some keys, whatever their values. */
export function deleteTagsParams({ kind, id }: ResourceId, keys: readonly string[]) {
  const tags = Object.fromEntries(keys.map((key, index) => [`tags[${index}].key`, key]));
  return { resourceids: id, resourcetype: types[kind], ...tags };
}

const lists = {
  instance: 'instances',
  volume: 'volumes',
  snapshot: 'snapshots',
  recoveryPoint: 'recoveryPoints',
  template: 'templates',
} as const satisfies Record<ResourceKind, StateTrace['list']>;

/** Trace of tags that a resource gets or, where null, loses. */
export function tagTrace(
  { kind, id }: Pick<Subject, 'kind' | 'id'>,
  tags: Readonly<Record<string, string | null>>,
): StateTrace {
  return stateTrace(lists[kind], id, { tags });
}
