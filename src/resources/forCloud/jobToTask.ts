import { kindOfJob, type TaskKind } from '../../cloud/operations';
import type { ResourceKind, Subject, Task } from '../../cloud/types';
import { pointsOfJobs, pointsWithoutTask } from '../../cloud/tasks/points/pointWork';
import { sizeOfBytes, sizeOfPoint } from '../../cloud/tasks/taskSize';
import type { Cloud } from '../../cloud/cloud';
import { nameOf, type Named } from '../../cloud/lists/names';
import { instanceQuery } from '../instances/instances';
import type { ListedJob } from '../../cloud/tasks/jobs';
import type { JobSubject } from '../../cloud/tasks/taskRecord';
import { recoveryPointQuery, recoveryPointsQuery } from '../recovery-points/recoveryPoints';
import { snapshotQuery } from '../snapshots/snapshots';
import { templateQuery } from '../templates/templates';
import { volumeQuery } from '../volumes/volumes';

const resourceByType: Readonly<Record<string, ResourceKind>> = {
  virtualmachine: 'instance',
  volume: 'volume',
  snapshot: 'snapshot',
  vmsnapshot: 'recoveryPoint',
  template: 'template',
};

const resourceOf = (type: string | undefined): ResourceKind | undefined =>
  resourceByType[type?.toLowerCase() ?? ''];

/**
 * Recovery points of jobs of type *VmSnapshot*, by the jobs' ids: CloudStack 4.22 does not name them. `tasks` are
 * those that are known for other points. Never fails.
 */
export async function findPoints(
  cloud: Cloud,
  jobs: readonly ListedJob[],
  tasks: readonly Task[],
): Promise<ReadonlyMap<string, string>> {
  const nameless = jobs.filter(
    ({ jobinstancetype, jobinstanceid }) =>
      jobinstanceid === undefined && resourceOf(jobinstancetype) === 'recoveryPoint',
  );
  if (nameless.length === 0) return new Map();
  try {
    const fleet = await cloud.queryClient.fetchQuery({
      ...recoveryPointsQuery(cloud),
      staleTime: 0,
    });
    const asked = nameless.map(({ jobid, cmd, created }) => ({
      id: jobid,
      kind: kindOfJob(cmd),
      createdAt: created,
    }));
    const found = pointsOfJobs(asked, pointsWithoutTask(fleet.items, tasks));
    return new Map([...found].map(([jobId, { id }]) => [jobId, id]));
  } catch {
    return new Map();
  }
}

/**
 * Description of a job that was started elsewhere, or before the tab was opened. The engine names only the job's
 * entity; the rest is read. Undefined for jobs about resources that Cairn does not show.
 */
export async function jobToTask(cloud: Cloud, job: ListedJob): Promise<JobSubject | undefined> {
  const resource = resourceOf(job.jobinstancetype);
  const id = job.jobinstanceid;
  if (resource === undefined || id === undefined) return undefined;
  const kind = kindOfJob(job.cmd);
  const nameless: JobSubject = {
    kind,
    subject: { kind: resource, id, name: '' },
    environment: undefined,
    instanceId: resource === 'instance' ? id : undefined,
    result: undefined,
  };
  try {
    return { ...nameless, ...(await lookUp(cloud, kind, resource, id)) };
  } catch {
    return nameless;
  }
}

type Found = Pick<JobSubject, 'subject' | 'environment'> & Partial<JobSubject>;

async function lookUp(
  cloud: Cloud,
  kind: TaskKind,
  resource: ResourceKind,
  id: string,
): Promise<Found> {
  const { queryClient } = cloud;
  const named = (entity: Named): Subject => ({ kind: resource, id, ...nameOf(entity) });
  switch (resource) {
    case 'instance': {
      const instance = await queryClient.fetchQuery(instanceQuery(cloud, id));
      const result = kind === 'createInstance' ? named(instance) : undefined;
      return { subject: named(instance), environment: instance.environment, result };
    }
    case 'template': {
      const template = await queryClient.fetchQuery(templateQuery(cloud, id));
      const result = kind === 'createTemplate' ? named(template) : undefined;
      return { subject: named(template), environment: template.environment, result };
    }
    case 'volume': {
      const volume = await queryClient.fetchQuery(volumeQuery(cloud, id));
      const { environment, instanceId } = volume;
      const result = kind === 'createVolume' ? named(volume) : undefined;
      return { subject: named(volume), environment, instanceId, result };
    }
    case 'snapshot': {
      const snapshot = await queryClient.fetchQuery(snapshotQuery(cloud, id));
      const { environment, volumeId, volumeName } = snapshot;
      const aboutVolume = kind === 'createSnapshot' || kind === 'revertVolume';
      if (!aboutVolume || volumeId === undefined) return { subject: named(snapshot), environment };
      const volume = await queryClient
        .fetchQuery(volumeQuery(cloud, volumeId))
        .catch(() => undefined);
      return {
        subject: { kind: 'volume', id: volumeId, name: volumeName ?? '' },
        environment,
        instanceId: volume?.instanceId,
        result: kind === 'createSnapshot' ? named(snapshot) : undefined,
        size: sizeOfBytes(volume?.size),
      };
    }
    case 'recoveryPoint': {
      const point = await queryClient.fetchQuery(recoveryPointQuery(cloud, id));
      const { environment, instanceId, type } = point;
      const reading = queryClient.fetchQuery(instanceQuery(cloud, instanceId));
      if (kind !== 'createRecoveryPoint') {
        const of = await reading.then(
          (instance) => instance.name,
          () => undefined,
        );
        return { subject: { ...named(point), of }, environment, instanceId };
      }
      const instance = await reading;
      return {
        subject: { kind: 'instance', id: instanceId, name: instance.name },
        environment,
        instanceId,
        result: named(point),
        size: sizeOfPoint(type, instance),
      };
    }
  }
}
