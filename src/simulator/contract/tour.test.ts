import { cloudResources } from '../../resources/forCloud/cloudResources';
import { beforeAll, describe, expect, it } from 'vitest';
import { capabilitiesQuery } from '../../cloud/session/capabilities';
import { runChange, type Change } from '../../cloud/changes/change';
import { wireCommands } from '../../testing/contract';
import { createCloud, type Cloud } from '../../cloud/createCloud';
import {
  anyEnvironmentQuery,
  environmentQuery,
  environmentsQuery,
} from '../../cloud/environments/environments';
import { eventsQuery } from '../../cloud/tasks/events';
import * as instanceChanges from '../../resources/instances/instanceChanges';
import * as instances from '../../resources/instances/instances';
import { limitsQuery } from '../../cloud/catalog/limits';
import { spareCapacityQuery } from '../../cloud/catalog/spareCapacity';
import { diskOfferingsQuery } from '../../cloud/catalog/offerings';
import { osTypesQuery } from '../../cloud/catalog/osTypes';
import { pointLimitQuery } from '../../resources/recovery-points/quota/pointLimit';
import * as pointChanges from '../../resources/recovery-points/recoveryPointChanges';
import * as points from '../../resources/recovery-points/recoveryPoints';
import {
  submitCode,
  secondFactorProviders,
  setUpSecondFactor,
  cancelSetUp,
} from '../../cloud/session/secondFactor';
import { beginSession, logIn, signIn, signOut } from '../../cloud/session/session';
import * as snapshotChanges from '../../resources/snapshots/snapshotChanges';
import * as snapshots from '../../resources/snapshots/snapshots';
import { memoryStorage } from '../../browser/storage';
import {
  templateQuery,
  templatesQuery,
  usableTemplatesQuery,
} from '../../resources/templates/templates';
import { deleteTemplate } from '../../resources/templates/templateChanges';
import {
  deleteSchedule,
  setSchedule,
  volumeSchedulesQuery,
} from '../../resources/snapshots/schedules/schedules';
import { addTags, changeTags } from '../../cloud/tags/tagChanges';
import * as volumeChanges from '../../resources/volumes/volumeChanges';
import * as volumes from '../../resources/volumes/volumes';
import {
  computeOfferingsQuery,
  keyPairsQuery,
  networksQuery,
} from '../../cloud/catalog/deploymentNeeds';
import { createInstance } from '../../resources/instances/create/createInstance';
import { zonesQuery } from '../../cloud/catalog/zones';
import type { Host } from '../host/host';
import { observer } from '../scenarios';
import { answerProblems } from './answers';
import { requestProblems } from './facts';
import { apiAddress, exchange, openPractice } from './practice';

/** Calls of the client on its tour, and their problems or those of the answers. */
const seen = {
  sent: new Set<string>(),
  requests: new Array<string>(),
  answers: new Array<string>(),
  /** Calls with parameters in their address. */
  addresses: new Array<string>(),
};

function recorder(host: Host): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    const [done, response] = await exchange(host, request);
    seen.sent.add(done.command);
    seen.requests.push(...requestProblems(done.params));
    if (done.status === 200) seen.answers.push(...answerProblems(done));
    else seen.answers.push(`${done.command}: ${JSON.stringify(done.content)}`);
    if (method !== 'POST' || url !== apiAddress)
      seen.addresses.push(`${done.command}: ${method} ${url}`);
    return response;
  };
}

/** The client of one person, whose tasks end immediately. */
function visitor(host: Host) {
  const cloud = createCloud({
    resources: cloudResources,
    baseUrl: apiAddress,
    fetch: recorder(host),
    storage: memoryStorage(),
    clock: { now: host.now, after: () => () => undefined },
    page: { hidden: () => false, onReturn: () => () => undefined },
  });
  const { fetchQuery } = cloud.queryClient;
  const read = fetchQuery.bind(cloud.queryClient);
  async function run<Input>(change: Change<Input>, input: Input): Promise<string> {
    const task = await runChange(cloud, change, input);
    await host.moveForward(3_600_000);
    await cloud.tasks.poll();
    const ended = cloud.tasks.list().find(({ id }) => id === task.id);
    if (ended?.outcome !== 'succeeded')
      seen.answers.push(`${task.kind}: ${ended?.errorText ?? ended?.outcome ?? 'forgotten'}`);
    return task.result?.id ?? task.subject.id;
  }
  return { cloud, read, run };
}

type Visitor = ReturnType<typeof visitor>;

function one<T extends { name: string }>(fleet: { items: readonly T[] }, name: string): T {
  const found = fleet.items.find((item) => item.name === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
}

const fresh = { staleTime: 0 };

async function tourCatalogs({ cloud, read }: Visitor): Promise<void> {
  await read(capabilitiesQuery(cloud));
  await read(limitsQuery(cloud));
  await read(spareCapacityQuery(cloud, { kind: 'default' }));
  const { items } = await read(environmentsQuery(cloud));
  await read(environmentQuery(cloud, items[0]?.id ?? ''));
  await read(anyEnvironmentQuery(cloud));
  const instance = one(await read(instances.instancesQuery(cloud)), 'demo-saas-video');
  await read(eventsQuery(cloud, { kind: 'instance', id: instance.id }));
  await read(points.recoveryPointsQuery(cloud));
}

async function tourInstances({ cloud, read, run }: Visitor): Promise<void> {
  const list = await read(instances.instancesQuery(cloud));
  const { id } = one(list, 'warrenton-nginx02');
  const now = () => read({ ...instances.instanceQuery(cloud, id), ...fresh });
  await instanceChanges.openConsole(cloud, id);
  await run(instanceChanges.rebootInstance, { instance: await now() });
  await run(instanceChanges.stopInstance, { instance: await now(), forced: true });
  await run(instanceChanges.startInstance, { instance: await now() });
  const wish = { expunge: false, volumeIds: [] };
  await run(instanceChanges.destroyInstance, { instance: await now(), ...wish });
  await run(instanceChanges.recoverInstance, { instance: await now() });
  await run(instanceChanges.destroyInstance, { instance: await now(), ...wish });
  await run(instanceChanges.expungeInstance, { instance: await now() });
  const home = { kind: 'default' } as const;
  const templates = await read(usableTemplatesQuery(cloud, home));
  const template = one(templates, 'Ubuntu 14.04.1 LTS - base - x86_64');
  const zoneId = template.zones[0]?.id ?? '';
  const offering = one(await read(computeOfferingsQuery(cloud, zoneId, home)), '1vCPU.2GB');
  const network = one(await read(networksQuery(cloud, zoneId, home)), 'Sandbox-QC1');
  const keyPair = one(await read(keyPairsQuery(cloud, home)), 'deploy-bot').name;
  const place = { template, zoneId, offeringId: offering.id, networkIds: [network.id] };
  const rest = { keyPair, isStarted: true, environment: undefined };
  await run(createInstance, { name: 'toured', ...place, ...rest });
}

async function tourVolumes({ cloud, read, run }: Visitor): Promise<void> {
  const offering = one(await read(diskOfferingsQuery(cloud)), 'Performance');
  const zone = one(await read(zonesQuery(cloud)), 'QC-1');
  const list = await read({ ...instances.instancesQuery(cloud), ...fresh });
  const instance = one(list, 'warrenton-mysql-node02');
  await read(volumes.instanceVolumesQuery(cloud, instance.id));
  const place = { zoneId: zone.id, instance: undefined, environment: undefined };
  const make = { name: 'made', offering, sizeGiB: 5, ...place };
  const id = await run(volumeChanges.createVolume, make);
  const now = () => read({ ...volumes.volumeQuery(cloud, id), ...fresh });
  await run(volumeChanges.attachVolume, { volume: await now(), instance });
  await run(volumeChanges.resizeVolume, { volume: await now(), sizeGiB: 8, offering: undefined });
  await run(volumeChanges.detachVolume, { volume: await now() });
  await run(volumeChanges.deleteVolume, { volume: await now(), expunge: false });
  await run(volumeChanges.recoverVolume, { volume: await now() });
  const other = await run(volumeChanges.createVolume, { ...make, name: 'other' });
  const unused = await read({ ...volumes.volumeQuery(cloud, other), ...fresh });
  await run(volumeChanges.deleteVolume, { volume: unused, expunge: true });
}

async function tourSchedules({ cloud, read, run }: Visitor): Promise<void> {
  const volume = one(await read({ ...volumes.volumesQuery(cloud), ...fresh }), 'ROOT-2762');
  const time = { minute: 30, hour: 2, day: 28 };
  const plan = { kind: 'MONTHLY', time, timeZone: 'America/Toronto', keep: 3 } as const;
  await run(setSchedule, { volume, plan });
  const [schedule] = (await read(volumeSchedulesQuery(cloud, volume))).items;
  if (schedule === undefined) throw new Error('There is no schedule');
  await run(deleteSchedule, { volume, schedule });
}

async function tourTags({ cloud, read, run }: Visitor): Promise<void> {
  const list = await read({ ...snapshots.snapshotsQuery(cloud), ...fresh });
  const { id, name, environment } = one(list, 'api-before-migration');
  const of = { subject: { kind: 'snapshot' as const, id, name }, environment };
  await run(addTags('savePin'), { ...of, tags: { toured: 'yes' } });
  await run(changeTags('unpin'), { ...of, remove: ['toured'], add: {} });
}

async function tourSnapshots({ cloud, read, run }: Visitor): Promise<void> {
  const volume = one(await read({ ...volumes.volumesQuery(cloud), ...fresh }), 'ROOT-2762');
  await read(snapshots.volumeSnapshotsQuery(cloud, volume.id));
  await run(volumeChanges.takeSnapshot, { volume, name: 'tour' });
  const list = await read({ ...snapshots.snapshotsQuery(cloud), ...fresh });
  const { id } = one(list, 'tour');
  const snapshot = await read({ ...snapshots.snapshotQuery(cloud, id), ...fresh });
  await run(snapshotChanges.revertVolume, { snapshot, instanceId: volume.instanceId });
  const rest = { offering: undefined, sizeGiB: undefined, instance: undefined };
  const zoneId = volume.zoneId;
  await run(snapshotChanges.createVolumeFromSnapshot, { snapshot, name: 'copy', zoneId, ...rest });
  const osType = one(await read(osTypesQuery(cloud)), 'Ubuntu 14.04 (64-bit)');
  await run(snapshotChanges.createTemplate, {
    snapshot,
    name: 'tour-template',
    displayText: 'Made on tour',
    osTypeId: osType.id,
    sshKeyEnabled: true,
    passwordEnabled: true,
    dynamicallyScalable: true,
  });
  const made = one(await read({ ...templatesQuery(cloud), ...fresh }), 'tour-template');
  const template = await read({ ...templateQuery(cloud, made.id), ...fresh });
  await run(deleteTemplate, { template });
  await run(snapshotChanges.deleteSnapshot, { snapshot });
}

async function tourPoints({ cloud, read, run }: Visitor): Promise<void> {
  const list = await read({ ...instances.instancesQuery(cloud), ...fresh });
  const instance = one(list, 'warrenton-redis-01');
  const input = { instance, name: 'tour', description: 'First', memory: true };
  await run(pointChanges.createRecoveryPoint, input);
  const tree = await read({ ...points.instanceRecoveryPointsQuery(cloud, instance.id), ...fresh });
  const { id } = one(tree, 'tour');
  const point = await read({ ...points.recoveryPointQuery(cloud, id), ...fresh });
  await run(pointChanges.rollBack, { point, instance });
  await run(pointChanges.deleteRecoveryPoint, { point, instance });
}

async function tour(): Promise<void> {
  const host = await openPractice('warrenton');
  const person = visitor(host);
  const signedIn: Cloud = person.cloud;
  await signIn(signedIn, host.credentials);
  await tourCatalogs(person);
  await tourInstances(person);
  await tourVolumes(person);
  await tourSnapshots(person);
  await tourSchedules(person);
  await tourTags(person);
  await tourPoints(person);
  await signedIn.tasks.discover();
  await signOut(signedIn);
  await tourSecondFactor(signedIn);
  await signOut(signedIn);
  await signIn(signedIn, observer);
  expect(await person.read(pointLimitQuery(signedIn, {}))).toEqual({
    known: { limit: 10, source: 'told' },
    error: undefined,
  });
}

async function tourSecondFactor(cloud: Cloud): Promise<void> {
  const attempt = await logIn(cloud, { username: 'newcomer', password: 'cairn-practice' });
  await secondFactorProviders(cloud, attempt);
  await setUpSecondFactor(cloud, attempt, 'totp');
  await cancelSetUp(cloud, attempt);
  await submitCode(cloud, attempt, await setUpSecondFactor(cloud, attempt, 'staticpin'));
  beginSession(cloud, attempt);
}

describe('the client, on a tour of the practice cloud', () => {
  beforeAll(tour);

  it('sends only parameters of the API', () => {
    expect(seen.requests).toEqual([]);
  });

  it('is answered, and only with fields of the API', () => {
    expect(seen.answers).toEqual([]);
  });

  it('sends everything by POST, with nothing in the address', () => {
    expect(seen.addresses).toEqual([]);
  });

  it('sends every command that it knows', () => {
    const names = wireCommands.map(({ name }) => name);
    expect(names.filter((name) => !seen.sent.has(name))).toEqual([]);
  });
});
