import type { EventRecord, Id, JobInstanceType, Owned, State } from './model';
import type { CommandContext } from './commandContext';
import type { CommandName } from './wire/signatures';
import { newId } from './random';
import { put } from './store';

/** Events that the cloud remembers; the oldest go first. */
const remembered = 5000;

/** Events of a command. In the texts, `{id}` is its subject, `{x}` its parameter x. */
interface Trace {
  type: string;
  /** Event of the entity that it creates, before its job is scheduled. */
  created?: string;
  scheduled?: string;
  doing: string;
}

/** The commands that leave a trace. */
const traces: Partial<Record<CommandName, Trace>> = {
  login: { type: 'USER.LOGIN', doing: 'user has logged in from IP Address /127.0.0.1' },
  logout: { type: 'USER.LOGOUT', doing: 'user has logged out' },
  deployVirtualMachine: {
    type: 'VM.CREATE',
    created: 'creating Vm. Vm Id: {id}',
    scheduled: 'starting Vm. Vm Id: {id}',
    doing: 'starting Vm. Vm Id: {id}',
  },
  startVirtualMachine: {
    type: 'VM.START',
    scheduled: 'starting user vm: {id}',
    doing: 'starting Vm. Vm Id: {id}',
  },
  stopVirtualMachine: {
    type: 'VM.STOP',
    scheduled: 'stopping user vm: {id}',
    doing: 'stopping Vm. Vm Id: {id}',
  },
  rebootVirtualMachine: {
    type: 'VM.REBOOT',
    scheduled: 'rebooting user vm: {id}',
    doing: 'rebooting Vm. Vm Id: {id}',
  },
  destroyVirtualMachine: {
    type: 'VM.DESTROY',
    scheduled: 'destroying vm: {id}',
    doing: 'destroying Vm. Vm Id: {id}',
  },
  recoverVirtualMachine: { type: 'VM.RECOVER', doing: 'recovering Vm. Vm Id: {id}' },
  expungeVirtualMachine: {
    type: 'VM.EXPUNGE',
    scheduled: 'expunging vm: {id}',
    doing: 'expunging Vm. Vm Id: {id}',
  },
  createVolume: {
    type: 'VOLUME.CREATE',
    created: 'creating volume. Volume Id: {id}',
    scheduled: 'creating volume: {name}',
    doing: 'creating volume. Volume Id: {id}',
  },
  attachVolume: {
    type: 'VOLUME.ATTACH',
    scheduled: 'attaching volume: {id} to vm: {virtualmachineid}',
    doing: 'attaching volume. Volume Id: {id} VmId: {virtualmachineid}',
  },
  detachVolume: {
    type: 'VOLUME.DETACH',
    scheduled: 'detaching volume: {id}',
    doing: 'detaching volume. detaching volume: {id}',
  },
  resizeVolume: {
    type: 'VOLUME.RESIZE',
    scheduled: 'Volume Id: {id} to size {size} GB',
    doing: 'resizing volume. Volume Id: {id} to size {size} GB',
  },
  deleteVolume: { type: 'VOLUME.DELETE', doing: 'deleting volume. Volume Id: {id}' },
  destroyVolume: {
    type: 'VOLUME.DESTROY',
    scheduled: 'destroying Volume Id: {id}',
    doing: 'destroying a volume. Volume Id: {id}',
  },
  recoverVolume: { type: 'VOLUME.RECOVER', doing: 'recovering a volume in Destroy state' },
  createSnapshot: {
    type: 'SNAPSHOT.CREATE',
    created: 'allocating snapshot',
    scheduled: 'creating snapshot for volume: {volumeid}',
    doing: 'taking snapshot',
  },
  deleteSnapshot: {
    type: 'SNAPSHOT.DELETE',
    scheduled: 'deleting snapshot: {id}',
    doing: 'deleting snapshot. Snapshot Id: {id}',
  },
  revertSnapshot: {
    type: 'SNAPSHOT.REVERT',
    scheduled: 'reverting snapshot: {id}',
    doing: 'revert snapshot. Snapshot Id: {id}',
  },
  createTemplate: {
    type: 'TEMPLATE.CREATE',
    created: 'creating template. Template Id: {id}',
    scheduled: 'creating template: {name}',
    doing: 'creating template. Template Id: {id}',
  },
  deleteTemplate: {
    type: 'TEMPLATE.DELETE',
    scheduled: 'Deleting template {id}',
    doing: 'deleting template. Template Id: {id}',
  },
  createTags: { type: 'CREATE_TAGS', scheduled: 'creating tags', doing: 'creating resource tags' },
  deleteTags: { type: 'DELETE_TAGS', scheduled: 'Deleting tags', doing: 'deleting resource tags' },
  createVMSnapshot: {
    type: 'VMSNAPSHOT.CREATE',
    scheduled: 'creating snapshot for VM: {id}',
    doing: 'creating VM snapshot. VM Id: {id}',
  },
  revertToVMSnapshot: {
    type: 'VMSNAPSHOT.REVERTTO',
    scheduled: 'Revert from VM snapshot: {vmsnapshotid}',
    doing: 'revert to VM snapshot. vmsnapshot id: {vmsnapshotid}',
  },
  deleteVMSnapshot: {
    type: 'VMSNAPSHOT.DELETE',
    scheduled: 'Delete VM snapshot: {vmsnapshotid}',
    doing: 'delete vm snapshots. vmsnapshot id: {vmsnapshotid}',
  },
};

/** Resource of an event; those of a VM snapshot name its instance. */
export interface EventSubject {
  type: JobInstanceType | 'User';
  id: Id;
}

function nameOf(state: State, subject: EventSubject): string | undefined {
  const { collections } = state;
  switch (subject.type) {
    case 'VirtualMachine':
      return collections.instances.get(subject.id)?.name;
    case 'Volume':
      return collections.volumes.get(subject.id)?.name;
    case 'Snapshot':
      return collections.snapshots.get(subject.id)?.name;
    case 'Template':
      return collections.templates.get(subject.id)?.name;
    case 'User':
      return collections.users.get(subject.id)?.username;
    case 'VmSnapshot':
    case 'None':
      return undefined;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function describe(
  trace: Trace,
  state: EventRecord['state'],
  failed: boolean,
  values: Readonly<Record<string, string | undefined>>,
): string {
  const { created = trace.doing, scheduled = trace.doing, doing } = trace;
  const text = {
    Created: `Successfully created entity for ${created}`,
    Scheduled: scheduled,
    Started: capital(doing),
    Completed: `${failed ? 'Error while' : 'Successfully completed'} ${doing}`,
  }[state];
  // A resize to an offering's size names no size.
  return text
    .replace(values.size === undefined ? ' to size {size} GB' : '', '')
    .replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
}

/** True where a command has an event of the entity that it creates, before its job is scheduled. */
export function recordsCreation(command: CommandName): boolean {
  return traces[command]?.created !== undefined;
}

/** Records that a command was scheduled, started or completed; returns the event's id. */
export function record(
  context: CommandContext,
  command: CommandName,
  state: EventRecord['state'],
  by: Owned & { userId: Id },
  subject: EventSubject,
  more: {
    parentId?: Id | undefined;
    failed?: boolean;
    params?: Readonly<Record<string, string>>;
  } = {},
): Id {
  const trace = traces[command] ?? { type: command.toUpperCase(), doing: command };
  const failed = more.failed === true;
  const { events } = context.state.collections;
  const oldest = events.keys().next();
  if (events.size >= remembered && !oldest.done) events.delete(oldest.value);
  const description =
    subject.type === 'User'
      ? trace.doing
      : describe(trace, state, failed, { ...more.params, id: subject.id });
  const event: EventRecord = {
    id: newId(context.state),
    type: trace.type,
    level: failed ? 'ERROR' : 'INFO',
    state,
    description,
    userId: by.userId,
    accountId: by.accountId,
    projectId: by.projectId,
    created: context.now,
    parentId: more.parentId,
    resourceType: subject.type,
    resourceId: subject.id,
    resourceName: nameOf(context.state, subject),
  };
  put(context.state, 'events', event);
  return event.id;
}
