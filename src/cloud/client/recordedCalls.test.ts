import { cloudResources } from '../../resources/forCloud/cloudResources';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callFrom, type Call } from './calls';
import { curlText, setUpText } from './callText';
import { listen, type HttpHost } from '../../simulator/host/httpHost';
import { dryRun, runChange } from '../changes/change';
import { createCloud } from '../createCloud';
import { createRecoveryPoint } from '../../resources/recovery-points/recoveryPointChanges';
import { openCloud, signedInCloud } from '../../testing/cloud';
import { warrenton } from '../../testing/journey';
import { answer } from '../../testing/server';
import { instance, query, startSnapshotTask, volume } from '../../testing/snapshotTask';
import { createVolume, takeSnapshot } from '../../resources/volumes/volumeChanges';

const address = 'http://cloud.test/client/api';
const offering = {
  id: 'offering-1',
  name: 'Gold',
  displayText: undefined,
  sizeGiB: undefined,
  customSize: true,
};
const wanted = {
  name: 'DATA-9',
  offering,
  sizeGiB: 20,
  zoneId: 'zone-1',
  instance,
  environment: undefined,
};

describe('a rehearsed change', () => {
  test('returns the calls, and sends nothing', async () => {
    const { cloud, server } = await signedInCloud();
    const before = server.calls.length;
    expect(await dryRun(cloud, takeSnapshot, { volume, name: 'a b' })).toEqual([
      {
        address,
        command: 'createSnapshot',
        params: [
          { name: 'volumeid', value: 'volume-1' },
          { name: 'name', value: 'a b' },
        ],
      },
    ]);
    expect(server.calls).toHaveLength(before);
    expect(cloud.tasks.list()).toEqual([]);
  });

  test('returns the follow-up, with a placeholder for the id', async () => {
    const { cloud } = await signedInCloud();
    const calls = await dryRun(cloud, createVolume, wanted);
    expect(calls.map(({ command }) => command)).toEqual(['createVolume', 'attachVolume']);
    expect(calls[1]?.params).toEqual([
      { name: 'id' },
      { name: 'virtualmachineid', value: 'instance-1' },
    ]);
  });

  test('equals the calls that are sent later', async () => {
    const test = await warrenton();
    const node = await test.instance('warrenton-nginx01');
    const input = { instance: node, name: 'a', description: 'é', memory: true };
    const calls = await dryRun(test.cloud, createRecoveryPoint, input);
    const task = await runChange(test.cloud, createRecoveryPoint, input);
    expect(task.calls).toEqual(calls);
    expect(task.calls).toHaveLength(1);
  });
});

describe('the calls of a task', () => {
  test('over a reload, and nothing secret among them', async () => {
    const before = await startSnapshotTask();
    expect(before.task.calls).toMatchObject([{ address, command: 'createSnapshot' }]);
    before.cloud.tasks.stop();
    const after = openCloud(before);
    after.cloud.start();
    expect(after.cloud.tasks.list()[0]?.calls).toEqual(before.task.calls);
    expect(JSON.stringify(after.cloud.tasks.list())).not.toContain('key-1');
    expect(before.storage.getItem('cairn.tasks')).not.toContain('key-1');
  });

  test('with those that followed from it', async () => {
    const { cloud, server, clock } = await signedInCloud();
    server.on('createVolume', () => answer('createVolume', { id: 'volume-9', jobid: 'job-1' }));
    server.on(query, ({ params }) =>
      answer(query, { jobid: params['jobid'], jobstatus: 1, jobresult: {} }),
    );
    server.on('attachVolume', () => answer('attachVolume', { jobid: 'job-2' }));
    await runChange(cloud, createVolume, wanted);
    await clock.advance(2_000);
    const attach = {
      address,
      command: 'attachVolume',
      params: [
        { name: 'id', value: 'volume-9' },
        { name: 'virtualmachineid', value: 'instance-1' },
      ],
    };
    const [second, first] = cloud.tasks.list();
    expect(first?.calls).toMatchObject([{ command: 'createVolume' }, attach]);
    expect(second?.calls).toEqual([attach]);
  });
});

describe('the calls as curl', () => {
  let server: HttpHost;
  let folder: string;
  beforeAll(async () => {
    const options = { port: 0, hostname: '127.0.0.1', scenario: 'warrenton', speed: 0 } as const;
    server = await listen(options);
    folder = await mkdtemp(join(tmpdir(), 'calls-'));
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  /** Signs in as the page describes, then does the calls; returns the last answer. */
  async function inBash(calls: readonly Call[]): Promise<unknown> {
    const api = `${server.address}/client/api`;
    const { username, password } = server.host.credentials;
    const script = [setUpText('curl', api), ...calls.map(curlText)].join('\n');
    const running = promisify(execFile)('bash', ['-c', script], { cwd: folder });
    running.child.stdin?.end(`${username}\n\n${password}\n`);
    const { stdout } = await running;
    return JSON.parse(stdout.slice(stdout.indexOf('{')));
  }

  test('have the same effect as the dialog', async () => {
    const cloud = createCloud({
      resources: cloudResources,
      baseUrl: `${server.address}/client/api`,
    });
    const list = (command: string) =>
      inBash([callFrom(`${server.address}/client/api`, command, [['listall', 'true']])]);
    const { volume: volumes } = Object(await list('listVolumes')).listvolumesresponse;
    const id = volumes.find(({ name }: { name: string }) => name === 'ROOT-2755').id;

    const name = `it's "mine" & $HOME: 100 % é`;
    const input = { volume: { ...volume, id }, name };
    await inBash(await dryRun(cloud, takeSnapshot, input));

    const { snapshot: snapshots } = Object(await list('listSnapshots')).listsnapshotsresponse;
    expect(snapshots).toContainEqual(expect.objectContaining({ name, volumeid: id }));
  });
});
