import { deploymentSignatures } from './deploymentSignatures';
import { snapshotSignatures } from './snapshotSignatures';

/**
 * Signature of each command, as facts of CloudStack 4.22: its Java class, whether it is a job, and its parameters,
 * each `name:type`, with `!` where required, `(n)` for a length other than 255, `=collection` for the kind of an id,
 * `@admin` for administrators only. `startEventId`, which only the server passes, is left out.
 */
export const signatures = {
  login: {
    javaClass: 'com.cloud.api.auth.DefaultLoginAPIAuthenticatorCmd',
    async: false,
    params: ['password!:string username!:string domain:string domainId:long'],
  },
  logout: {
    javaClass: 'com.cloud.api.auth.DefaultLogoutAPIAuthenticatorCmd',
    async: false,
    params: [],
  },
  listUserTwoFactorAuthenticatorProviders: {
    javaClass: 'com.cloud.api.auth.ListUserTwoFactorAuthenticatorProvidersCmd',
    async: false,
    params: ['name:string'],
  },
  setupUserTwoFactorAuthentication: {
    javaClass: 'com.cloud.api.auth.SetupUserTwoFactorAuthenticationCmd',
    async: false,
    params: ['enable:boolean provider:string userid:uuid=users'],
  },
  validateUserTwoFactorAuthenticationCode: {
    javaClass: 'com.cloud.api.auth.ValidateUserTwoFactorAuthenticationCodeCmd',
    async: false,
    params: ['codefor2fa!:string'],
  },
  listCapabilities: {
    javaClass: 'org.apache.cloudstack.api.command.user.config.ListCapabilitiesCmd',
    async: false,
    params: [],
  },
  listConfigurations: {
    javaClass: 'org.apache.cloudstack.api.command.admin.config.ListCfgsCmd',
    async: false,
    params: [
      'accountid:uuid=accounts category:string clusterid:uuid domainid:uuid=domains',
      'group:string imagestoreuuid:uuid name:string parent:string storageid:uuid',
      'subgroup:string zoneid:uuid=zones keyword:string page:integer pagesize:integer',
    ],
  },
  listApis: {
    javaClass: 'org.apache.cloudstack.api.command.user.discovery.ListApisCmd',
    async: false,
    params: ['name:string'],
  },
  listAccounts: {
    javaClass: 'org.apache.cloudstack.api.command.user.account.ListAccountsCmd',
    async: false,
    params: [
      'accounttype:integer apikeyaccess:string@admin details:list id:uuid=accounts',
      'iscleanuprequired:boolean name:string showicon:boolean state:string tag:string',
      'domainid:uuid=domains isrecursive:boolean keyword:string listall:boolean',
      'page:integer pagesize:integer',
    ],
  },
  listProjects: {
    javaClass: 'org.apache.cloudstack.api.command.user.project.ListProjectsCmd',
    async: false,
    params: [
      'details:list displaytext:string id:uuid=projects name:string showicon:boolean',
      'state:string tags:map username:string account:string domainid:uuid=domains',
      'isrecursive:boolean keyword:string listall:boolean page:integer pagesize:integer',
    ],
  },
  listZones: {
    javaClass: 'org.apache.cloudstack.api.command.user.zone.ListZonesCmd',
    async: false,
    params: [
      'available:boolean domainid:uuid=domains id:uuid=zones ids:list=zones name:string',
      'networktype:string showcapacities:boolean showicon:boolean',
      'storageaccessgroup:string tags:map keyword:string page:integer pagesize:integer',
    ],
  },
  listUsers: {
    javaClass: 'org.apache.cloudstack.api.command.admin.user.ListUsersCmd',
    async: false,
    params: [
      'accounttype:integer apikeyaccess:string@admin id:uuid=users showicon:boolean',
      'state:string username:string usersource:string account:string',
      'domainid:uuid=domains isrecursive:boolean keyword:string listall:boolean',
      'page:integer pagesize:integer',
    ],
  },
  listVirtualMachines: {
    javaClass: 'org.apache.cloudstack.api.command.user.vm.ListVMsCmd',
    async: false,
    params: [
      'accumulate:boolean affinitygroupid:uuid arch:string autoscalevmgroupid:uuid',
      'backupofferingid:uuid details:list displayvm:boolean@admin extensionid:uuid',
      'forvirtualnetwork:boolean gpuenabled:boolean groupid:uuid haenable:boolean',
      'hypervisor:string id:uuid=instances ids:list=instances isoid:uuid isvnf:boolean',
      'keypair:string leased:boolean name:string networkid:uuid=networks',
      'retrieveonlyresourcecount:boolean securitygroupid:uuid',
      'serviceofferingid:uuid=serviceOfferings showicon:boolean state:string tags:map',
      'templateid:uuid=templates userdata:boolean userdataid:uuid userid:uuid=users',
      'vpcid:uuid=vpcs zoneid:uuid=zones account:string domainid:uuid=domains',
      'isrecursive:boolean keyword:string listall:boolean page:integer pagesize:integer',
      'projectid:uuid=projects clusterid:uuid hostid:uuid podid:uuid storageid:uuid',
    ],
  },
  startVirtualMachine: {
    javaClass: 'org.apache.cloudstack.api.command.user.vm.StartVMCmd',
    async: true,
    params: [
      'id!:uuid=instances bootintosetup:boolean clusterid:uuid',
      'considerlasthost:boolean@admin deploymentplanner:string@admin hostid:uuid',
      'podid:uuid customjobid:string',
    ],
  },
  stopVirtualMachine: {
    javaClass: 'org.apache.cloudstack.api.command.user.vm.StopVMCmd',
    async: true,
    params: ['id!:uuid=instances forced:boolean customjobid:string'],
  },
  rebootVirtualMachine: {
    javaClass: 'org.apache.cloudstack.api.command.user.vm.RebootVMCmd',
    async: true,
    params: ['id!:uuid=instances bootintosetup:boolean forced:boolean customjobid:string'],
  },
  destroyVirtualMachine: {
    javaClass: 'org.apache.cloudstack.api.command.user.vm.DestroyVMCmd',
    async: true,
    params: ['id!:uuid=instances expunge:boolean volumeids:list=volumes customjobid:string'],
  },
  recoverVirtualMachine: {
    javaClass: 'org.apache.cloudstack.api.command.admin.vm.RecoverVMCmd',
    async: false,
    params: ['id!:uuid=instances'],
  },
  expungeVirtualMachine: {
    javaClass: 'org.apache.cloudstack.api.command.admin.vm.ExpungeVMCmd',
    async: true,
    params: ['id!:uuid=instances customjobid:string'],
  },
  createConsoleEndpoint: {
    javaClass: 'org.apache.cloudstack.api.command.user.consoleproxy.CreateConsoleEndpointCmd',
    async: false,
    params: ['virtualmachineid!:uuid=instances token:string'],
  },
  listVolumes: {
    javaClass: 'org.apache.cloudstack.api.command.user.volume.ListVolumesCmd',
    async: false,
    params: [
      'clusterid:uuid@admin diskofferingid:uuid=diskOfferings',
      'displayvolume:boolean@admin hostid:uuid id:uuid=volumes ids:list=volumes',
      'isencrypted:boolean@admin listsystemvms:boolean@admin name:string podid:uuid',
      'retrieveonlyresourcecount:boolean serviceofferingid:uuid=serviceOfferings',
      'state:string storageid:string@admin tags:map type:string',
      'virtualmachineid:uuid=instances zoneid:uuid=zones account:string',
      'domainid:uuid=domains isrecursive:boolean keyword:string listall:boolean',
      'page:integer pagesize:integer projectid:uuid=projects',
    ],
  },
  createVolume: {
    javaClass: 'org.apache.cloudstack.api.command.user.volume.CreateVolumeCmd',
    async: true,
    params: [
      'account:string customid:string diskofferingid:uuid=diskOfferings',
      'displayvolume:boolean@admin domainid:uuid=domains maxiops:long miniops:long',
      'name:string projectid:uuid=projects size:long snapshotid:uuid=snapshots',
      'virtualmachineid:uuid=instances zoneid:uuid=zones customjobid:string',
    ],
  },
  attachVolume: {
    javaClass: 'org.apache.cloudstack.api.command.user.volume.AttachVolumeCmd',
    async: true,
    params: [
      'id!:uuid=volumes virtualmachineid!:uuid=instances deviceid:long',
      'customjobid:string',
    ],
  },
  detachVolume: {
    javaClass: 'org.apache.cloudstack.api.command.user.volume.DetachVolumeCmd',
    async: true,
    params: ['deviceid:long id:uuid=volumes virtualmachineid:uuid=instances customjobid:string'],
  },
  resizeVolume: {
    javaClass: 'org.apache.cloudstack.api.command.user.volume.ResizeVolumeCmd',
    async: true,
    params: [
      'id!:uuid=volumes automigrate:boolean diskofferingid:uuid=diskOfferings',
      'maxiops:long miniops:long shrinkok:boolean size:long customjobid:string',
    ],
  },
  deleteVolume: {
    javaClass: 'org.apache.cloudstack.api.command.user.volume.DeleteVolumeCmd',
    async: false,
    params: ['id!:uuid=volumes'],
  },
  destroyVolume: {
    javaClass: 'org.apache.cloudstack.api.command.user.volume.DestroyVolumeCmd',
    async: true,
    params: ['id!:uuid=volumes expunge:boolean customjobid:string'],
  },
  recoverVolume: {
    javaClass: 'org.apache.cloudstack.api.command.user.volume.RecoverVolumeCmd',
    async: false,
    params: ['id!:uuid=volumes'],
  },
  listDiskOfferings: {
    javaClass: 'org.apache.cloudstack.api.command.user.offering.ListDiskOfferingsCmd',
    async: false,
    params: [
      'encrypt:boolean id:uuid=diskOfferings name:string state:string storageid:uuid',
      'storagetype:string virtualmachineid:uuid=instances volumeid:uuid=volumes',
      'zoneid:uuid=zones account:string domainid:uuid=domains isrecursive:boolean',
      'keyword:string listall:boolean page:integer pagesize:integer',
      'projectid:uuid=projects',
    ],
  },
  listServiceOfferings: {
    javaClass: 'org.apache.cloudstack.api.command.user.offering.ListServiceOfferingsCmd',
    async: false,
    params: [
      'cpunumber:integer cpuspeed:integer encryptroot:boolean gpuenabled:boolean',
      'id:uuid=serviceOfferings issystem:boolean memory:integer name:string',
      'state:string storagetype:string systemvmtype:string templateid:uuid=templates',
      'vgpuprofileid:uuid virtualmachineid:uuid=instances zoneid:uuid=zones',
      'account:string domainid:uuid=domains isrecursive:boolean keyword:string',
      'listall:boolean page:integer pagesize:integer projectid:uuid=projects',
    ],
  },
  listOsTypes: {
    javaClass: 'org.apache.cloudstack.api.command.user.guest.ListGuestOsCmd',
    async: false,
    params: [
      'description:string fordisplay:boolean@admin id:uuid=osTypes oscategoryid:uuid',
      'keyword:string page:integer pagesize:integer',
    ],
  },
  ...snapshotSignatures,
  createTemplate: {
    javaClass: 'org.apache.cloudstack.api.command.user.template.CreateTemplateCmd',
    async: true,
    params: [
      'name!:string ostypeid!:uuid=osTypes account:string arch:string bits:integer',
      'details:map displaytext:string(4096) domainid:uuid=domains',
      'isdynamicallyscalable:boolean isfeatured:boolean ispublic:boolean',
      'passwordenabled:boolean projectid:uuid=projects requireshvm:boolean',
      'snapshotid:uuid=snapshots sshkeyenabled:boolean templatetag:string',
      'url:string(2048) virtualmachineid:uuid=instances volumeid:uuid=volumes',
      'zoneid:uuid=zones customjobid:string',
    ],
  },
  listTemplates: {
    javaClass: 'org.apache.cloudstack.api.command.user.template.ListTemplatesCmd',
    async: false,
    params: [
      'templatefilter!:string arch:string details:list extensionid:uuid forcks:boolean',
      'hypervisor:string id:uuid=templates ids:list=templates isready:boolean',
      'isvnf:boolean name:string oscategoryid:uuid parenttemplateid:uuid=templates',
      'showicon:boolean showremoved:boolean showunique:boolean tags:map',
      'templatetype:string zoneid:uuid=zones account:string domainid:uuid=domains',
      'isrecursive:boolean keyword:string listall:boolean page:integer pagesize:integer',
      'projectid:uuid=projects imagestoreid:uuid storageid:uuid',
    ],
  },
  deleteTemplate: {
    javaClass: 'org.apache.cloudstack.api.command.user.template.DeleteTemplateCmd',
    async: true,
    params: [
      'id!:uuid=templates forced:boolean issystem:boolean@admin zoneid:uuid=zones',
      'customjobid:string',
    ],
  },
  createVMSnapshot: {
    javaClass: 'org.apache.cloudstack.api.command.user.vmsnapshot.CreateVMSnapshotCmd',
    async: true,
    params: [
      'virtualmachineid!:uuid=instances description:string name:string',
      'quiescevm:boolean snapshotmemory:boolean customjobid:string',
    ],
  },
  listVMSnapshot: {
    javaClass: 'org.apache.cloudstack.api.command.user.vmsnapshot.ListVMSnapshotCmd',
    async: false,
    params: [
      'name:string state:string tags:map virtualmachineid:uuid=instances',
      'vmsnapshotid:uuid=vmSnapshots vmsnapshotids:list=vmSnapshots account:string',
      'domainid:uuid=domains isrecursive:boolean keyword:string listall:boolean',
      'page:integer pagesize:integer projectid:uuid=projects',
    ],
  },
  revertToVMSnapshot: {
    javaClass: 'org.apache.cloudstack.api.command.user.vmsnapshot.RevertToVMSnapshotCmd',
    async: true,
    params: ['vmsnapshotid!:uuid=vmSnapshots customjobid:string'],
  },
  deleteVMSnapshot: {
    javaClass: 'org.apache.cloudstack.api.command.user.vmsnapshot.DeleteVMSnapshotCmd',
    async: true,
    params: ['vmsnapshotid!:uuid=vmSnapshots customjobid:string'],
  },
  createTags: {
    javaClass: 'org.apache.cloudstack.api.command.user.tag.CreateTagsCmd',
    async: true,
    params: ['resourceids!:list resourcetype!:string tags!:map customer:string customjobid:string'],
  },
  deleteTags: {
    javaClass: 'org.apache.cloudstack.api.command.user.tag.DeleteTagsCmd',
    async: true,
    params: ['resourceids!:list resourcetype!:string tags:map customjobid:string'],
  },
  queryAsyncJobResult: {
    javaClass: 'org.apache.cloudstack.api.command.user.job.QueryAsyncJobResultCmd',
    async: false,
    params: ['jobid!:uuid=jobs'],
  },
  listAsyncJobs: {
    javaClass: 'org.apache.cloudstack.api.command.user.job.ListAsyncJobsCmd',
    async: false,
    params: [
      'managementserverid:uuid startdate:date account:string domainid:uuid=domains',
      'isrecursive:boolean keyword:string listall:boolean page:integer pagesize:integer',
    ],
  },
  listEvents: {
    javaClass: 'org.apache.cloudstack.api.command.user.event.ListEventsCmd',
    async: false,
    params: [
      'archived:boolean duration:integer enddate:date entrytime:integer id:uuid=events',
      'level:string resourceid:string resourcetype:string startdate:date',
      'startid:uuid=events state:string type:string account:string',
      'domainid:uuid=domains isrecursive:boolean keyword:string listall:boolean',
      'page:integer pagesize:integer projectid:uuid=projects',
    ],
  },
  listResourceLimits: {
    javaClass: 'org.apache.cloudstack.api.command.user.resource.ListResourceLimitsCmd',
    async: false,
    params: [
      'id:long resourcetype:integer resourcetypename:string tag:string account:string',
      'domainid:uuid=domains isrecursive:boolean keyword:string listall:boolean',
      'page:integer pagesize:integer projectid:uuid=projects',
    ],
  },
  ...deploymentSignatures,
} as const satisfies Record<string, Signature>;

export interface Signature {
  javaClass: string;
  async: boolean;
  /** Lines of words, each a parameter. */
  params: readonly string[];
}
export type CommandName = keyof typeof signatures;

/** True where the practice cloud knows the command. Names are case-sensitive. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(signatures, name);
}
