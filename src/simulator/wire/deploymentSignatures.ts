/** Signatures of the commands that create an instance, and of those that its form reads (see signatures.ts). */
export const deploymentSignatures = {
  deployVirtualMachine: {
    javaClass: 'org.apache.cloudstack.api.command.user.vm.DeployVMCmd',
    async: true,
    params: [
      'serviceofferingid!:uuid=serviceOfferings zoneid!:uuid=zones account:string',
      'affinitygroupids:list affinitygroupnames:list bootintosetup:boolean bootmode:string',
      'boottype:string copyimagetags:boolean customid:string datadiskofferinglist:map',
      'datadisksdetails:map deploymentplanner:string@admin details:map',
      'dhcpoptionsnetworklist:map diskofferingid:uuid=diskOfferings displayname:string',
      'displayvm:boolean@admin domainid:uuid=domains dynamicscalingenabled:boolean',
      'externaldetails:map extraconfig:string(5120) group:string hostid:uuid',
      'hypervisor:string iodriverpolicy:string iothreadsenabled:boolean ip6address:string',
      'ipaddress:string iptonetworklist:map keyboard:string keypair:string keypairs:list',
      'leaseduration:integer leaseexpiryaction:string macaddress:string name:string',
      'networkids:list=networks nicmultiqueuenumber:integer nicnetworklist:map',
      'nicpackedvirtqueuesenabled:boolean overridediskofferingid:uuid=diskOfferings',
      'password:string projectid:uuid=projects properties:map rootdisksize:long',
      'securitygroupids:list securitygroupnames:list size:long snapshotid:uuid=snapshots',
      'startvm:boolean templateid:uuid=templates userdata:string(1048576)',
      'userdatadetails:map userdataid:uuid volumeid:uuid=volumes customjobid:string',
      'clusterid:uuid podid:uuid',
    ],
  },
  listSSHKeyPairs: {
    javaClass: 'org.apache.cloudstack.api.command.user.ssh.ListSSHKeyPairsCmd',
    async: false,
    params: [
      'fingerprint:string id:uuid=sshKeyPairs name:string account:string',
      'domainid:uuid=domains isrecursive:boolean keyword:string listall:boolean',
      'page:integer pagesize:integer projectid:uuid=projects',
    ],
  },
  listNetworks: {
    javaClass: 'org.apache.cloudstack.api.command.user.network.ListNetworksCmd',
    async: false,
    params: [
      'acltype:string associatednetworkid:uuid=networks canusefordeploy:boolean',
      'displaynetwork:boolean@admin forvpc:boolean id:uuid=networks issystem:boolean',
      'name:string networkfilter:string networkofferingid:uuid physicalnetworkid:uuid',
      'restartrequired:boolean retrieveonlyresourcecount:boolean showicon:boolean',
      'specifyipranges:boolean supportedservices:list tags:map traffictype:string',
      'type:string vpcid:uuid=vpcs zoneid:uuid=zones account:string',
      'domainid:uuid=domains isrecursive:boolean keyword:string listall:boolean',
      'page:integer pagesize:integer projectid:uuid=projects vlan:string',
    ],
  },
} as const;
