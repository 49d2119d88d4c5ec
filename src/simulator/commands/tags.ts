import type { Id, Job, Owned, State, Tag } from '../model';
import type { AsyncCommand, CommandHandler } from './command';
import type { CommandCall, CommandContext } from '../commandContext';
import { durationOf } from '../durations';
import { checkAccess } from '../scope';
import { change, find } from '../store';
import { ApiError, failure, invalid } from '../wire/wire';
import { Args } from '../wire/params';

/** The engine's names of the resources that take tags here, with their collections. */
const taggable = {
  UserVm: 'instances',
  Volume: 'volumes',
  Snapshot: 'snapshots',
  VMSnapshot: 'vmSnapshots',
  Template: 'templates',
} as const;
export type TaggedType = keyof typeof taggable;

type Tagged = Owned & { id: Id; tags?: readonly Tag[] | undefined };

function typeNamed(args: Args): TaggedType {
  const named = args.must('resourcetype');
  const types: readonly TaggedType[] = ['UserVm', 'Volume', 'Snapshot', 'VMSnapshot', 'Template'];
  const type = types.find((each) => each.toLowerCase() === named.toLowerCase());
  if (type === undefined) throw invalid(`Invalid resource type ${named}`);
  return type;
}

function taggedOf(state: State, type: TaggedType, id: Id): Tagged {
  if (!state.collections[taggable[type]].has(id))
    throw invalid(`Unable to find resource by uuid ${id} and type ${type}`);
  return find(state, taggable[type], id);
}

/** Resources of a call, found again when the job ends: another one may have been quicker. */
function targets({ state }: CommandContext, args: Args) {
  const type = typeNamed(args);
  return args.list('resourceids').map((id) => ({ type, record: taggedOf(state, type, id) }));
}

/** A job of tags names no resource. It runs as its caller, who is checked in the job. */
function prepare(call: CommandCall) {
  return {
    instanceType: 'None' as const,
    instanceId: '',
    owner: { accountId: call.account.id },
  };
}

/** Refuses another's resource, in the job (TaggedResourceManagerImpl). */
function checkCaller(context: CommandContext, job: Job, record: Tagged): void {
  const account = find(context.state, 'accounts', job.accountId);
  const user = find(context.state, 'users', job.userId);
  const { command } = job;
  const call = {
    ...context,
    account,
    user,
    command,
    args: new Args(job.params),
    consoleUrl: String,
  };
  checkAccess(call, record);
}

/** Adds tags; all of them or none. A second one of the same key is refused. */
const createTags: AsyncCommand = {
  prepare,
  work: {
    begin: (context) => [durationOf(context.state, 'tags')],
    end(context, job) {
      const args = new Args(job.params);
      const found = targets(context, args);
      for (const { key, value } of args.tags())
        for (const { type, record } of found) {
          checkCaller(context, job, record);
          if (value === undefined || value === '')
            throw invalid(`Value for the key ${key} is either null or empty`);
          if (record.tags?.some((tag) => tag.key.toLowerCase() === key.toLowerCase()) === true)
            throw failure(`tag ${key} already on ${type} with id ${record.id}`);
        }
      const added = args.tags().map(({ key, value = '' }) => ({ key, value }));
      for (const { type, record } of found)
        change(context.state, taggable[type], record.id, {
          tags: [...(record.tags ?? []), ...added],
        });
      return { success: true };
    },
  },
};

/** Removes the tags of the given keys, or of the given keys and values; without any, all. */
const deleteTags: AsyncCommand = {
  prepare,
  work: {
    begin: (context) => [durationOf(context.state, 'tags')],
    end(context, job) {
      const args = new Args(job.params);
      const wanted = args.tags();
      const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
      const isAsked = (tag: Tag) =>
        wanted.length === 0 ||
        wanted.some(
          ({ key, value }) => same(key, tag.key) && (value === undefined || same(value, tag.value)),
        );
      const type = typeNamed(args);
      const { collections } = context.state;
      // One that is gone has no tags: that is no error of its own.
      const found = args.list('resourceids').flatMap((id) => {
        const record: Tagged | undefined = collections[taggable[type]].get(id);
        return record?.tags?.some(isAsked) === true ? [record] : [];
      });
      if (found.length === 0) throw new ApiError(530, 'Failed to delete tags', 9999);
      for (const record of found) checkCaller(context, job, record);
      for (const record of found)
        change(context.state, taggable[type], record.id, {
          tags: record.tags?.filter((tag) => !isAsked(tag)),
        });
      return { success: true };
    },
  },
};

/** Tags of resources (CloudStack rules §13). */
export const tagCommands = { createTags, deleteTags } satisfies Record<string, CommandHandler>;
