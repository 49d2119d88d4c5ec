import type { Id, Job, SnapshotRecord, TemplateRecord, VolumeRecord } from '../model';
import type { AsyncCommand, CommandHandler, SyncCommand } from './command';
import type { CommandCall, CommandContext } from '../commandContext';
import type { JsonObject } from '../wire/wire';
import { saveMemo } from '../jobs';
import { durationOf } from '../durations';
import { matchesParameter, hasKeyword, hasTag, listAnswer } from '../wire/paging';
import { Args } from '../wire/params';
import { newId } from '../random';
import { checkQuota } from '../rules/quota';
import { checkAccess, listScope, mayUse, newOwner } from '../scope';
import { find, put, remove } from '../store';
import { templateView } from '../views/templates';
import { invalid } from '../wire/wire';
import { runningJobs } from '../commandContext';

function templateOf(context: CommandContext, job: Job): TemplateRecord {
  return find(context.state, 'templates', job.instanceId);
}

type Source = { snapshot: SnapshotRecord } | { volume: VolumeRecord };

/** Source of a template; refuses one that is not ready. */
function sourceOf(call: CommandCall): Source {
  const { args, state } = call;
  const snapshotId = args.text('snapshotid');
  const volumeId = args.text('volumeid');
  if (snapshotId !== undefined && volumeId !== undefined)
    throw invalid(
      'Failed to create private template record, specify either a volume or a snapshot',
    );
  if (snapshotId !== undefined) {
    const snapshot = find(state, 'snapshots', snapshotId);
    checkAccess(call, snapshot);
    if (snapshot.state !== 'BackedUp')
      throw invalid(
        `Snapshot id=${snapshotId} is not in BackedUp state yet and can't be used for template creation`,
      );
    return { snapshot };
  }
  if (volumeId === undefined)
    throw invalid(
      'Failed to create private template record, neither volume ID nor snapshot ID were specified.',
    );
  const volume = find(state, 'volumes', volumeId);
  checkAccess(call, volume);
  const instance =
    volume.instanceId === undefined
      ? undefined
      : state.collections.instances.get(volume.instanceId);
  if (instance !== undefined && instance.state !== 'Stopped')
    throw invalid(
      `Unable to create private template for volume: ${volume.name}; volume is attached to a non-stopped VM, please stop the VM first`,
    );
  return { volume };
}

const createTemplate: AsyncCommand = {
  prepare(call) {
    const { args, state } = call;
    const source = sourceOf(call);
    const from = 'snapshot' in source ? source.snapshot : source.volume;
    const size = 'snapshot' in source ? source.snapshot.virtualSize : source.volume.size;
    const zoneId = args.text('zoneid');
    const places = 'snapshot' in source ? source.snapshot.zoneIds : [source.volume.zoneId];
    const owner = newOwner(call);
    checkQuota(state, owner, 'template', 1);
    checkQuota(state, owner, 'secondary_storage', size);
    const id = newId(state);
    const name = args.must('name');
    put(state, 'templates', {
      ...owner,
      id,
      name,
      displayText: args.text('displaytext') ?? name,
      osTypeId: args.must('ostypeid'),
      hypervisor: from.hypervisor ?? 'XenServer',
      size: 0,
      featured: call.account.type === 1 && args.flag('isfeatured'),
      public: args.flag('ispublic'),
      passwordEnabled: args.flag('passwordenabled'),
      sshKeyEnabled: args.flag('sshkeyenabled'),
      dynamicallyScalable: args.flag('isdynamicallyscalable'),
      zones: (zoneId === undefined ? places : [zoneId]).map((id) => ({
        zoneId: id,
        ready: false,
        status: 'Processing',
      })),
      created: call.now,
      snapshotId: 'snapshot' in source ? source.snapshot.id : undefined,
    });
    return { created: id, instanceType: 'Template', instanceId: id, owner };
  },
  work: {
    begin(context, job) {
      const args = new Args(job.params);
      const { snapshots, volumes } = context.state.collections;
      const size =
        snapshots.get(args.must('snapshotid'))?.virtualSize ??
        volumes.get(args.must('volumeid'))?.size;
      if (size === undefined) throw invalid(`Failed to create template: its source is gone`);
      saveMemo(context.state, job, { size: String(size) });
      return [durationOf(context.state, 'createTemplate', size)];
    },
    end(context, job) {
      const template = templateOf(context, job);
      const ready = put(context.state, 'templates', {
        ...template,
        size: Number(job.memo.size),
        zones: template.zones.map((place) => ({
          ...place,
          ready: true,
          status: 'Download Complete',
        })),
      });
      return { template: templateView(context, ready, ready.zones[0], undefined, true) };
    },
    undo(context, job) {
      remove(context.state, 'templates', job.instanceId);
    },
  },
};

const deleteTemplate: AsyncCommand = {
  prepare(call) {
    const template = find(call.state, 'templates', call.args.must('id'));
    checkAccess(call, template);
    return {
      instanceType: 'Template',
      instanceId: template.id,
      owner: template,
      queueKey: template.id,
    };
  },
  work: {
    begin(context, job) {
      const template = templateOf(context, job);
      const args = new Args(job.params);
      const users = [...context.state.collections.instances.values()].filter(
        (instance) => instance.templateId === template.id && instance.state !== 'Expunging',
      );
      if (users.length > 0 && !args.flag('forced'))
        throw invalid(
          `Unable to delete template with id: ${template.id} because VM instances: [${users.map((user) => user.id).join(', ')}] are using it.`,
        );
      if (template.zones.some((place) => !place.ready))
        throw invalid(`Please specify a template that is not currently being created.`);
      const zoneId = args.text('zoneid');
      if (zoneId !== undefined && !template.zones.some((place) => place.zoneId === zoneId))
        throw invalid(`Unable to find template ${template.id} in zone ${zoneId}`);
      return [durationOf(context.state, 'deleteTemplate')];
    },
    end(context, job) {
      const template = templateOf(context, job);
      const zoneId = new Args(job.params).text('zoneid');
      const left = template.zones.filter(
        (place) => zoneId !== undefined && place.zoneId !== zoneId,
      );
      if (left.length > 0) put(context.state, 'templates', { ...template, zones: left });
      else remove(context.state, 'templates', template.id);
      return { success: true };
    },
  },
};

const filters: Record<
  string,
  (call: CommandCall, template: TemplateRecord, mine: boolean) => boolean
> = {
  featured: (_call, template) => template.featured && template.public,
  self: (_call, _template, mine) => mine,
  selfexecutable: (_call, template, mine) => mine && template.zones.some((place) => place.ready),
  sharedexecutable: (_call, template, mine) => !mine && template.public && !template.featured,
  executable: (_call, template, mine) =>
    (mine || template.public) && template.zones.some((place) => place.ready),
  community: (_call, template) => template.public && !template.featured,
  all: (call, template) => call.account.type === 1 || mayUse(call, template) || template.public,
};

function rowsOf(call: CommandCall): readonly { template: TemplateRecord; zoneId: Id }[] {
  const { args, state } = call;
  const named = args.must('templatefilter');
  const filter = filters[named];
  if (filter === undefined || !Object.hasOwn(filters, named))
    throw invalid('Please specify a valid template filter.');
  const mine = listScope(call);
  const ids = args.list('ids');
  const is = matchesParameter(args);
  const name = args.text('name')?.toLowerCase();
  const ready = args.text('isready');
  return [...state.collections.templates.values()]
    .filter(
      (template) =>
        filter(call, template, mine(template)) &&
        is('id', template.id) &&
        (ids.length === 0 || ids.includes(template.id)) &&
        is('hypervisor', template.hypervisor) &&
        (name === undefined || template.name.toLowerCase().includes(name)) &&
        hasTag(args, template.tags) &&
        hasKeyword(args, template.name),
    )
    .sort((a, b) => a.created - b.created)
    .flatMap((template) =>
      template.zones
        .filter((place) => is('zoneid', place.zoneId))
        .filter((place) => ready === undefined || place.ready === args.flag('isready'))
        .slice(0, args.flag('showunique') ? 1 : undefined)
        .map(({ zoneId }) => ({ template, zoneId })),
    );
}

const listTemplates: SyncCommand = {
  run(call): JsonObject {
    const rows = rowsOf(call);
    const pending = runningJobs(call.state);
    return listAnswer('template', rows, call.args, call.state.meta.settings, (row) =>
      templateView(
        call,
        row.template,
        row.template.zones.find((place) => place.zoneId === row.zoneId),
        pending.get(row.template.id),
        mayUse(call, row.template),
      ),
    );
  },
};

/** Templates: created from a snapshot or a stopped instance's volume, one copy in each zone. */
export const templateCommands = {
  createTemplate,
  listTemplates,
  deleteTemplate,
} satisfies Record<string, CommandHandler>;
