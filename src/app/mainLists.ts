import type { Cloud } from '../cloud/cloud';
import { instancesQuery } from '../resources/instances/instances';
import { snapshotsQuery } from '../resources/snapshots/snapshots';
import { templatesQuery } from '../resources/templates/templates';
import { volumesQuery } from '../resources/volumes/volumes';
import { paths } from '../ui/navigation/paths';

/** Reads a list, unless it was read a moment ago. */
export const prefetchList = {
  instances: (cloud: Cloud) => cloud.queryClient.prefetchQuery(instancesQuery(cloud)),
  volumes: (cloud: Cloud) => cloud.queryClient.prefetchQuery(volumesQuery(cloud)),
  snapshots: (cloud: Cloud) => cloud.queryClient.prefetchQuery(snapshotsQuery(cloud)),
  templates: (cloud: Cloud) => cloud.queryClient.prefetchQuery(templatesQuery(cloud)),
};

/** The lists, in the order of their tabs. */
export const mainLists = [
  { id: 'instances', to: paths.instances, label: 'app.instances', command: 'listVirtualMachines' },
  { id: 'volumes', to: paths.volumes, label: 'app.volumes', command: 'listVolumes' },
  { id: 'snapshots', to: paths.snapshots, label: 'app.snapshots', command: 'listSnapshots' },
  { id: 'templates', to: paths.templates, label: 'app.templates', command: 'listTemplates' },
] as const;
