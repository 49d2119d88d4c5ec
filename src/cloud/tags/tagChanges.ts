import { answeredByJob, type Change } from '../changes/change';
import type { NamedEnvironment } from '../environments/environment';
import type { TaskKind } from '../operations';
import type { Subject } from '../types';
import {
  createTagsCommand,
  createTagsParams,
  deleteTagsCommand,
  deleteTagsParams,
  tagTrace,
} from './tagCommands';
import type { TagDifference, Tags } from './tags';

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
      answeredByJob(await client.change(createTagsCommand, createTagsParams(subject, tags))),
  };
}

/**
 * Changes tags. Those with a new value are deleted first, and created by a second task (CloudStack rules §13). `kind`
 * names both tasks. A difference of nothing must not be sent.
 */
export function changeTags(kind: TaskKind): Change<TagsOf & TagDifference> {
  const adding = addTags(kind);
  return {
    ...tagsOf,
    kind,
    trace: ({ subject, remove, add }) =>
      remove.length === 0
        ? tagTrace(subject, add)
        : tagTrace(subject, Object.fromEntries(remove.map((key) => [key, null]))),
    followUp: ({ instanceId, remove, add }) =>
      remove.length === 0 || Object.keys(add).length === 0
        ? undefined
        : { kind: 'addTags', instanceId, tags: add, as: kind },
    send: async (client, input) => {
      const { subject, remove, add } = input;
      if (remove.length === 0) return adding.send(client, { ...input, tags: add });
      return answeredByJob(
        await client.change(deleteTagsCommand, deleteTagsParams(subject, remove)),
      );
    },
  };
}
