import { asJob, type Change } from '../changes/change';
import type { NamedEnvironment } from '../environments/environment';
import type { TaskKind } from '../operations';
import type { Subject } from '../types';
import {
  createTagsCommand,
  deleteTagsCommand,
  createTagsParams,
  deleteTagsParams,
  tagTrace,
} from './tagCommands';
import type { Tags } from './tags';

/** Resource whose tags change. */
export interface TagsOf {
  subject: Subject;
  environment: NamedEnvironment | undefined;
  /** The instance of a recovery point. */
  instanceId?: string | undefined;
}

const tagsOf = {
  subject: ({ subject }: TagsOf) => subject,
  environment: ({ environment }: TagsOf) => environment,
  instanceId: ({ instanceId }: TagsOf) => instanceId,
};

/** Creates tags on a resource that has none of their keys. `kind` names the task. */
export function addTags(kind: TaskKind): Change<TagsOf & { tags: Tags }> {
  return {
    ...tagsOf,
    kind,
    trace: ({ subject, tags }) => tagTrace(subject, tags),
    send: async (client, { subject, tags }) =>
      asJob(await client.change(createTagsCommand, createTagsParams(subject, tags))),
  };
}

/**
 * Deletes tags, by key. `then` are created once they are gone: so a value changes (CloudStack rules §13). `kind` names
 * the task, and that of what follows.
 */
export function removeTags(
  kind: TaskKind,
): Change<TagsOf & { keys: readonly string[]; then?: Tags | undefined }> {
  return {
    ...tagsOf,
    kind,
    trace: ({ subject, keys }) =>
      tagTrace(subject, Object.fromEntries(keys.map((key) => [key, null]))),
    followUp: ({ instanceId, then }) =>
      then && Object.keys(then).length > 0
        ? { kind: 'addTags', instanceId, tags: then, as: kind }
        : undefined,
    send: async (client, { subject, keys }) =>
      asJob(await client.change(deleteTagsCommand, deleteTagsParams(subject, keys))),
  };
}
