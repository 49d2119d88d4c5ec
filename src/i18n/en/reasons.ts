import type { ReasonCode } from '../../resources/rules/reasons';

/** English texts: why something cannot be done now, and the way out. */
export const reasons = {
  'reason.busy':
    '{task, select, startInstance {{subject} is being started.} stopInstance {{subject} is being stopped.} rebootInstance {{subject} is being rebooted.} destroyInstance {{subject} is being destroyed.} recoverInstance {{subject} is being recovered.} expungeInstance {{subject} is being expunged.} createVolume {A volume is being created ({subject}).} attachVolume {{subject} is being attached.} detachVolume {{subject} is being detached.} resizeVolume {{subject} is being resized.} deleteVolume {{subject} is being deleted.} recoverVolume {{subject} is being recovered.} createSnapshot {A snapshot of {subject} is being taken.} revertVolume {{subject} is being reverted to a snapshot.} deleteSnapshot {Snapshot {subject} is being deleted.} createTemplate {A template is being created from {subject}.} deleteTemplate {Template {subject} is being deleted.} createRecoveryPoint {A recovery point of {subject} is being created.} rollback {A rollback to {subject} is under way.} deleteRecoveryPoint {Recovery point {subject} is being deleted.} other {Another task is under way on {subject}.}} Wait until that is done.',
  'reason.instanceChanging':
    '{instance} is {state, select, Starting {starting} Stopping {stopping} Expunging {being expunged} Migrating {moving to another host} Restoring {being restored} other {changing}}. Wait until that is done.',
  'reason.instanceDestroyed': '{instance} is destroyed. Recover it first.',
  'reason.instanceUncertain':
    'The cloud does not know at the moment whether {instance} is running. Wait, or ask its administrator.',
  'reason.instanceFailed': '{instance} could not be created. It can only be destroyed.',
  'reason.instanceNotRunning': '{instance} is not running. Start it first.',
  'reason.environmentInactive':
    'The environment {environment} is suspended: nothing can be created or started in it until an administrator activates it.',
  'reason.deleteProtected':
    '{name} is protected against deletion. Have the protection turned off first.',
  'reason.limitReached':
    '{thing, select, volumes {This environment has all {max, number} volumes that it may have.} snapshots {This environment has all {max, number} snapshots that it may have.} other {This environment has all {max, number} templates that it may have.}} Delete {over, plural, one {one} other {#}} first, or ask for a higher limit.',
  'reason.limitZero':
    'The limit is 0: {thing, select, volumes {this environment may have no volumes.} snapshots {this environment may have no snapshots.} other {this environment may have no templates.}} Ask your cloud administrator for a higher limit.',
  'reason.notKnown':
    '{what, select, limit {It is not known whether a limit prevents this.} hypervisor {It is not known which hypervisor {name} is on. Some do not allow this.} instance {It is not known whether the instance of {name} allows this now.} instances {It is not known which instances can take {name}.} points {It is not known whether recovery points of {name} prevent this.} snapshots {It is not known whether an unfinished snapshot of {name} prevents this.} volumes {It is not known whether a volume of {name} is busy.} other {It is not known whether the volume of {name} still exists.}}',
  'reason.stateUnknown':
    'The cloud gives {name} a state that Cairn does not know. Look again later.',
  'reason.pointLimit':
    '{instance} has {count, plural, one {# recovery point} other {# recovery points}} and may have no more than {limit, number}. Delete one first.',
  'reason.pointLimitZero':
    'The limit is 0: {instance} may have no recovery points. Ask your cloud administrator for a higher limit.',
  'reason.pointsUnsupported':
    'Recovery points do not exist on {hypervisor}. Take snapshots of the volumes instead.',
  'reason.pointNeedsRunning':
    '{instance} has {count, plural, one {# recovery point} other {# recovery points}} with memory, and this hypervisor does not mix them with points of the disk alone. Start {instance} first, then include memory.',
  'reason.memoryNeedsRunning':
    'Memory can be included only while {instance} is running. Start it first, or keep the disk alone.',
  'reason.memoryBesideDisk':
    'There {count, plural, one {is # recovery point} other {are # recovery points}} of the disk alone, and this hypervisor does not mix them with memory. Keep the disk alone, or delete {count, plural, one {it} other {them}} first.',
  'reason.diskBesideMemory':
    '{instance} has {count, plural, one {# recovery point} other {# recovery points}} with memory, and this hypervisor does not mix them with points of the disk alone. Include memory, or delete {count, plural, one {it} other {them}} first.',
  'reason.volumeChanging':
    '{name} is {state, select, Creating {being created} Migrating {moving to other storage} Snapshotting {being imaged for a snapshot} RevertSnapshotting {being reverted to a snapshot} Resizing {being resized} Expunging {being expunged} Destroying {being destroyed} UploadOp {being uploaded} Copying {being copied} NotUploaded {waiting for its upload} Uploading {being uploaded} UploadNotStarted {waiting for its upload} UploadInProgress {being uploaded} Attaching {being attached} Restoring {being restored} other {changing}}. Wait until that is done.',
  'reason.volumeDestroyed': '{name} is deleted.',
  'reason.volumeUploadFailed': 'The upload of {name} failed. Delete it and upload it again.',
  'reason.volumeNeverAttached': '{volume} was never attached to an instance. Attach it first.',
  'reason.snapshotPending': 'Snapshot {snapshot} is not finished. Wait until it is backed up.',
  'reason.snapshotNeedsStopped':
    '{volume} belongs to {instance}, which is running, and this cloud takes no snapshot of a running instance on KVM. Stop it first.',
  'reason.attachNowhere':
    'No instance in {zone} can take {volume} now. An instance with recovery points takes no volume until they are deleted.',
  'reason.attachOtherHypervisor':
    '{instance} runs on {hypervisor}, and this volume needs {needed}. Choose another instance.',
  'reason.attachRecoveryPoints':
    '{count, plural, one {# recovery point stops} other {# recovery points stop}} you from attaching a volume to {instance}. Delete {count, plural, one {it} other {them}} first.',
  'reason.detachOs':
    '{volume} is the OS volume of {instance}, which cannot start without it. It stays attached.',
  'reason.detachRecoveryPoints':
    '{count, plural, one {# recovery point stops} other {# recovery points stop}} you from detaching a volume of {instance}. Delete {count, plural, one {it} other {them}} first.',
  'reason.resizeRecoveryPoints':
    '{count, plural, one {# recovery point stops} other {# recovery points stop}} you from resizing a volume of {instance}. Delete {count, plural, one {it} other {them}} first.',
  'reason.resizeNeedsStopped':
    '{volume} is the OS volume of {instance}, which is running. Stop it first, then resize.',
  'reason.deleteAttached': '{volume} is attached to {instance}. Detach it first.',
  'reason.deleteOs':
    '{volume} is the OS volume of {instance}. It is deleted together with the instance.',
  'reason.snapshotChanging':
    '{name} is {state, select, Allocated {waiting to be taken} Creating {being taken} CreatedOnPrimary {being backed up} BackingUp {being backed up} Copying {being copied to another zone} Destroying {being deleted} other {changing}}. Wait until that is done.',
  'reason.snapshotFailed': '{name} could not be taken. Delete it and take another.',
  'reason.snapshotGone': '{name} is deleted.',
  'reason.revertUnsupported':
    'This cloud cannot revert a volume to {snapshot}. Create a volume from it instead.',
  'reason.revertVolumeGone':
    'The volume that {snapshot} was taken of no longer exists. Create a volume from it instead.',
  'reason.revertNeedsStopped':
    '{volume} belongs to {instance}, which is running. Stop it first, then revert.',
  'reason.revertRecoveryPoints':
    '{count, plural, one {# recovery point stops} other {# recovery points stop}} you from reverting a volume of {instance}. Delete {count, plural, one {it} other {them}} first, or create a volume from the snapshot.',
  'reason.pointChanging':
    '{name} is {state, select, Allocated {waiting to be created} Creating {being created} Reverting {being rolled back to} Expunging {being deleted} other {changing}}. Wait until that is done.',
  'reason.pointFailed': '{name} could not be created: there is nothing to roll back to. Delete it.',
  'reason.pointHidden':
    '{name} is deleted. The hypervisor keeps its data only because others depend on it.',
  'reason.rollbackNeedsStopped':
    '{point} holds the disk alone, and {instance} is running. Stop it first, then roll back.',
  'reason.rollbackNeedsRunning':
    '{point} holds memory too, and {instance} is stopped. Start it first, then roll back, or choose a point of the disk alone.',
} as const satisfies Record<`reason.${ReasonCode}`, string>;
