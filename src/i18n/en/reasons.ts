import type { ReasonCode } from '../../resources/rules/reasons';

/** English texts: reasons of refused actions, and what resolves them. */
export const reasons = {
  'reason.busy': '{task}. Wait until it finishes.',
  'reason.instanceChanging':
    '{instance} is {state, select, Starting {starting} Stopping {stopping} Expunging {being expunged} Migrating {moving to another host} Restoring {being restored} other {changing}}. Wait until it finishes.',
  'reason.instanceDestroyed': '{instance} is destroyed. Recover it first.',
  'reason.instanceUncertain':
    'The cloud does not know whether {instance} is running. Wait, or contact your cloud administrator.',
  'reason.instanceFailed': '{instance} could not be created. You can only destroy it.',
  'reason.instanceNotRunning': '{instance} is not running. Start it first.',
  'reason.environmentInactive':
    'The environment {environment} is suspended. An administrator must activate it first.',
  'reason.deleteProtected':
    '{name} is protected from deletion. Ask for the protection to be turned off first.',
  'reason.limitReached':
    '{resource, select, instances {This environment has reached its limit of {max, number} instances.} volumes {This environment has reached its limit of {max, number} volumes.} snapshots {This environment has reached its limit of {max, number} snapshots.} other {This environment has reached its limit of {max, number} templates.}} Delete {over, plural, one {one} other {#}} first, or request a higher limit.',
  'reason.limitZero':
    'The limit is 0: {resource, select, instances {this environment can’t have instances.} volumes {this environment can’t have volumes.} snapshots {this environment can’t have snapshots.} other {this environment can’t have templates.}} Ask your cloud administrator for a higher limit.',
  'reason.notKnown':
    '{what, select, limit {The limits could not be checked.} hypervisor {The hypervisor of {name} is not known. Some do not allow this.} instance {The instance of {name} could not be checked.} instances {The instances that can take {name} are not known.} pointLimit {The limit of recovery points could not be checked.} pin {The pin of {name} could not be checked.} points {The recovery points of {name} could not be checked.} settings {The cloud’s settings could not be checked. They may not allow this.} snapshots {The snapshots of {name} could not be checked.} volumes {The volumes of {name} could not be checked.} other {The volume of {name} could not be checked.}}',
  'reason.stateUnknown': '{name} has a state that Cairn does not know. Try again later.',
  'reason.templateNotReady': '{name} is not ready in any zone. Wait until its state is Ready.',
  'reason.pointLimit':
    '{instance} has {count, plural, one {# recovery point} other {# recovery points}} and its limit is {limit, number}. Delete one first.',
  'reason.pointLimitZero':
    'The limit is 0: {instance} can’t have recovery points. Ask your cloud administrator for a higher limit.',
  'reason.pointsUnsupported':
    'Recovery points are not available on {hypervisor}. Take snapshots of the volumes instead.',
  'reason.pointNeedsRunning':
    '{instance} has {count, plural, one {# recovery point} other {# recovery points}} with memory. This hypervisor can’t mix them with disk-only points. Start {instance}, then include memory.',
  'reason.memoryNeedsRunning':
    'Memory can be included only while {instance} is running. Start it first, or use the disk only.',
  'reason.memoryBesideDisk':
    'There {count, plural, one {is # disk-only recovery point} other {are # disk-only recovery points}}. This hypervisor can’t mix them with memory. Use the disk only, or delete {count, plural, one {it} other {them}} first.',
  'reason.diskBesideMemory':
    '{instance} has {count, plural, one {# recovery point} other {# recovery points}} with memory. This hypervisor can’t mix them with disk-only points. Include memory, or delete {count, plural, one {it} other {them}} first.',
  'reason.volumeChanging':
    '{name} is {state, select, Creating {being created} Migrating {moving to other storage} Snapshotting {being copied for a snapshot} RevertSnapshotting {being reverted to a snapshot} Resizing {being resized} Expunging {being expunged} Destroying {being destroyed} UploadOp {being uploaded} Copying {being copied} NotUploaded {waiting for its upload} Uploading {being uploaded} UploadNotStarted {waiting for its upload} UploadInProgress {being uploaded} Attaching {being attached} Restoring {being restored} other {changing}}. Wait until it finishes.',
  'reason.volumeDestroyed': '{name} is deleted.',
  'reason.volumeUploadFailed': 'The upload of {name} failed. Delete it and upload it again.',
  'reason.volumeNeverAttached': '{volume} was never attached to an instance. Attach it first.',
  'reason.snapshotPending': 'Snapshot {snapshot} is not finished. Wait until it is backed up.',
  'reason.snapshotNeedsStopped':
    '{instance} is running, and this cloud takes no snapshots of running instances on KVM. Stop it first to take a snapshot of {volume}.',
  'reason.attachNowhere':
    'No instance in {zone} can take {volume} now. Instances with recovery points take no volumes.',
  'reason.attachOtherHypervisor':
    '{instance} runs on {hypervisor}, but this volume needs {needed}. Choose another instance.',
  'reason.attachRecoveryPoints':
    '{count, plural, one {# recovery point stops} other {# recovery points stop}} you from attaching a volume to {instance}. Delete {count, plural, one {it} other {them}} first.',
  'reason.detachOs':
    '{volume} is the OS volume of {instance}. The instance can’t start without it.',
  'reason.detachRecoveryPoints':
    '{count, plural, one {# recovery point stops} other {# recovery points stop}} you from detaching a volume of {instance}. Delete {count, plural, one {it} other {them}} first.',
  'reason.resizeRecoveryPoints':
    '{count, plural, one {# recovery point stops} other {# recovery points stop}} you from resizing a volume of {instance}. Delete {count, plural, one {it} other {them}} first.',
  'reason.resizeNeedsStopped':
    '{volume} is the OS volume of {instance}, which is running. Stop it first, then resize.',
  'reason.deleteAttached': '{volume} is attached to {instance}. Detach it first.',
  'reason.deleteOs': '{volume} is the OS volume of {instance}. It is deleted with the instance.',
  'reason.snapshotChanging':
    '{name} is {state, select, Allocated {waiting to be taken} Creating {being taken} CreatedOnPrimary {being backed up} BackingUp {being backed up} Copying {being copied to another zone} Destroying {being deleted} other {changing}}. Wait until it finishes.',
  'reason.snapshotFailed': '{name} could not be taken. Delete it and take another.',
  'reason.snapshotGone': '{name} is deleted.',
  'reason.revertUnsupported':
    'This cloud cannot revert a volume to {snapshot}. Create a volume from it instead.',
  'reason.revertVolumeGone':
    'The volume of {snapshot} no longer exists. Create a volume from the snapshot instead.',
  'reason.revertNeedsStopped':
    '{volume} belongs to {instance}, which is running. Stop it first, then revert.',
  'reason.revertRecoveryPoints':
    '{count, plural, one {# recovery point stops} other {# recovery points stop}} you from reverting a volume of {instance}. Delete {count, plural, one {it} other {them}} first, or create a volume from the snapshot.',
  'reason.pointChanging':
    '{name} is {state, select, Allocated {waiting to be created} Creating {being created} Reverting {being rolled back to} Expunging {being deleted} other {changing}}. Wait until it finishes.',
  'reason.pointFailed': '{name} could not be created, so you can’t roll back to it. Delete it.',
  'reason.pointHidden': '{name} is deleted. The hypervisor still needs its data for other points.',
  'reason.rollbackNeedsStopped':
    '{point} is a disk-only point, and {instance} is running. Stop it first, then roll back.',
  'reason.rollbackNeedsRunning':
    '{point} includes memory, and {instance} is stopped. Start it first, or choose a disk-only point.',
  'reason.pinned':
    '{until, select, forever {{name} is pinned.} other {{name} is pinned until {until}.}} Unpin it first.',
} as const satisfies Record<`reason.${ReasonCode}`, string>;
