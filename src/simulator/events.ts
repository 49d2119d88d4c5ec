import type { CloudEvent, Id, JobInstanceType, Owned, State } from './model';
import type { World } from './world';
import type { CommandName } from './signatures';
import { newId } from './random';
import { put } from './store';

/** Events that the cloud remembers; the oldest go first. */
const remembered = 5000;

/** For each command that leaves a trace: its event type, and what it does in the engine's words. */
const traces: Partial<Record<CommandName, readonly [type: string, doing: string]>> = {
  login: ['USER.LOGIN', 'user has logged in from IP Address'],
  logout: ['USER.LOGOUT', 'user has logged out'],
  startVirtualMachine: ['VM.START', 'starting Vm'],
  stopVirtualMachine: ['VM.STOP', 'stopping Vm'],
  rebootVirtualMachine: ['VM.REBOOT', 'rebooting Vm'],
  destroyVirtualMachine: ['VM.DESTROY', 'destroying Vm'],
  recoverVirtualMachine: ['VM.RECOVER', 'Recovering VM'],
  expungeVirtualMachine: ['VM.EXPUNGE', 'Expunging Vm'],
  createVolume: ['VOLUME.CREATE', 'creating volume'],
  attachVolume: ['VOLUME.ATTACH', 'attaching volume'],
  detachVolume: ['VOLUME.DETACH', 'detaching volume'],
  resizeVolume: ['VOLUME.RESIZE', 'resizing volume'],
  deleteVolume: ['VOLUME.DELETE', 'deleting volume'],
  destroyVolume: ['VOLUME.DESTROY', 'destroying a volume'],
  recoverVolume: ['VOLUME.RECOVER', 'recovering a volume in Destroy state'],
  createSnapshot: ['SNAPSHOT.CREATE', 'creating snapshot'],
  deleteSnapshot: ['SNAPSHOT.DELETE', 'deleting snapshot'],
  revertSnapshot: ['SNAPSHOT.REVERT', 'reverting snapshot'],
  createTemplate: ['TEMPLATE.CREATE', 'creating template'],
  deleteTemplate: ['TEMPLATE.DELETE', 'deleting template'],
  createVMSnapshot: ['VMSNAPSHOT.CREATE', 'creating VM snapshot'],
  revertToVMSnapshot: ['VMSNAPSHOT.REVERTTO', 'reverting to VM snapshot'],
  deleteVMSnapshot: ['VMSNAPSHOT.DELETE', 'deleting VM snapshot'],
};

/** What an event is about. */
export interface EventSubject {
  type: JobInstanceType;
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
    case 'VmSnapshot':
      return collections.vmSnapshots.get(subject.id)?.displayName;
    case 'Template':
      return collections.templates.get(subject.id)?.name;
    case 'None':
      return undefined;
  }
}

/** Records that a command was scheduled, started or completed; gives the event's id. */
export function record(
  world: World,
  command: CommandName,
  state: CloudEvent['state'],
  by: Owned & { userId: Id },
  subject: EventSubject | undefined,
  more: { parentId?: Id | undefined; failed?: boolean } = {},
): Id {
  const [type, doing] = traces[command] ?? [command.toUpperCase(), command];
  const failed = more.failed === true;
  const opening = {
    Created: 'Successfully created entity for ',
    Scheduled: 'Scheduling async job for ',
    Started: '',
    Completed: failed ? 'Error while ' : 'Successfully completed ',
  }[state];
  const about =
    subject === undefined || subject.type === 'None' ? '' : `. ${subject.type} Id: ${subject.id}`;
  const { events } = world.state.collections;
  const oldest = events.keys().next();
  if (events.size >= remembered && !oldest.done) events.delete(oldest.value);
  const event: CloudEvent = {
    id: newId(world.state),
    type,
    level: failed ? 'ERROR' : 'INFO',
    state,
    description: `${opening}${doing}${about}`,
    userId: by.userId,
    accountId: by.accountId,
    projectId: by.projectId,
    created: world.now,
    parentId: more.parentId,
    resourceType: subject?.type,
    resourceId: subject?.id,
    resourceName: subject === undefined ? undefined : nameOf(world.state, subject),
  };
  put(world.state, 'events', event);
  return event.id;
}
