/** Signatures of the commands of snapshots and their schedules, as in signatures.ts. */
export const snapshotSignatures = {
  createSnapshot: {
    javaClass: 'org.apache.cloudstack.api.command.user.snapshot.CreateSnapshotCmd',
    async: true,
    params: [
      'volumeid!:uuid=volumes account:string asyncbackup:boolean domainid:uuid=domains',
      'locationtype:string name:string policyid:uuid quiescevm:boolean',
      'storageids:list@admin tags:map usestoragereplication:boolean zoneids:list=zones',
      'customjobid:string',
    ],
  },
  listSnapshots: {
    javaClass: 'org.apache.cloudstack.api.command.user.snapshot.ListSnapshotsCmd',
    async: false,
    params: [
      'id:uuid=snapshots ids:list=snapshots intervaltype:string locationtype:string',
      'name:string showunique:boolean snapshottype:string tags:map',
      'volumeid:uuid=volumes zoneid:uuid=zones account:string domainid:uuid=domains',
      'isrecursive:boolean keyword:string listall:boolean page:integer pagesize:integer',
      'projectid:uuid=projects imagestoreid:uuid storageid:uuid',
    ],
  },
  deleteSnapshot: {
    javaClass: 'org.apache.cloudstack.api.command.user.snapshot.DeleteSnapshotCmd',
    async: true,
    params: ['id!:uuid=snapshots zoneid:uuid=zones customjobid:string'],
  },
  revertSnapshot: {
    javaClass: 'org.apache.cloudstack.api.command.user.snapshot.RevertSnapshotCmd',
    async: true,
    params: ['id!:uuid=snapshots customjobid:string'],
  },
  createSnapshotPolicy: {
    javaClass: 'org.apache.cloudstack.api.command.user.snapshot.CreateSnapshotPolicyCmd',
    async: false,
    params: [
      'intervaltype!:string maxsnaps!:integer schedule!:string timezone!:string',
      'volumeid!:uuid=volumes fordisplay:boolean@admin storageids:list tags:map',
      'usestoragereplication:boolean zoneids:list=zones',
    ],
  },
  listSnapshotPolicies: {
    javaClass: 'org.apache.cloudstack.api.command.user.snapshot.ListSnapshotPoliciesCmd',
    async: false,
    params: [
      'fordisplay:boolean@admin id:uuid=snapshotPolicies volumeid:uuid=volumes',
      'account:string domainid:uuid=domains isrecursive:boolean keyword:string',
      'listall:boolean page:integer pagesize:integer projectid:uuid=projects',
    ],
  },
  deleteSnapshotPolicies: {
    javaClass: 'org.apache.cloudstack.api.command.user.snapshot.DeleteSnapshotPoliciesCmd',
    async: false,
    params: ['id:uuid=snapshotPolicies ids:list=snapshotPolicies'],
  },
} as const;
