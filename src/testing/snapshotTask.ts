import type { Instance, Task, Volume } from '../cloud/types';
import { runChange } from '../cloud/changes/change';
import type { TaskEvent } from '../cloud/tasks/taskBook';
import { takeSnapshot } from '../resources/volumes/volumeChanges';
import { signedInCloud, type TestCloud } from './cloud';
import { answer } from './server';

export const volume: Volume = {
  id: 'volume-1',
  name: 'ROOT-2755',
  type: 'OS',
  state: 'Ready',
  size: 8_589_934_592,
  instanceId: 'instance-1',
  instanceName: 'warrenton-mysql-node01',
  instanceState: 'Running',
  diskOfferingId: undefined,
  diskOfferingName: undefined,
  zoneId: 'zone-1',
  zoneName: 'East',
  hypervisor: 'KVM',
  snapshotId: undefined,
  createdAt: undefined,
  deleteProtected: false,
  taskId: undefined,
};

export const instance: Instance = {
  id: 'instance-1',
  name: 'warrenton-mysql-node01',
  state: 'Running',
  hypervisor: 'KVM',
  zoneId: 'zone-1',
  zoneName: 'East',
  templateName: undefined,
  osTypeId: undefined,
  osTypeName: undefined,
  serviceOfferingName: undefined,
  cpuCount: undefined,
  memoryMiB: undefined,
  nics: [],
  vpcName: undefined,
  createdAt: undefined,
  deleteProtected: false,
  taskId: undefined,
};

/** Command that polls a job. */
export const query = 'queryAsyncJobResult';

export const running = { jobid: 'job-1', jobstatus: 0 };
export const done = {
  jobid: 'job-1',
  jobstatus: 1,
  jobresult: { snapshot: { id: 'snapshot-1', name: 'mysql_ROOT-2755_20261123' } },
};
/** All events of the tracker from now on. */
export function eventsOf({ cloud }: TestCloud): TaskEvent[] {
  const events: TaskEvent[] = [];
  cloud.tasks.onEvent((event) => events.push(event));
  return events;
}

/** A cloud in which a snapshot is being taken. */
export async function startSnapshotTask(): Promise<
  TestCloud & { events: TaskEvent[]; task: Task }
> {
  const test = await signedInCloud();
  const events = eventsOf(test);
  test.server.on('createSnapshot', () =>
    answer('createSnapshot', { id: 'snapshot-1', jobid: 'job-1' }),
  );
  test.server.on(query, () => answer(query, running));
  const task = await runChange(test.cloud, takeSnapshot, { volume, name: undefined });
  return { ...test, events, task };
}
