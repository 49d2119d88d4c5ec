import { promisify } from 'node:util';
import CloudStackClient from 'csclient';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, type HttpHost } from './host/httpHost';
import { operatorKeys } from './scenarios';

/*
 * csclient is a client of CloudStack's API that we did not write: it signs its calls (version 3, with an expiry),
 * pages, and follows jobs by its own reading of the wire format.
 */

let server: HttpHost;
let client: CloudStackClient;
const clientWith = (keys: { apiKey: string; secretKey: string }) =>
  new CloudStackClient({ ...keys, baseUrl: `${server.address}/client/api?`, pollingTime: 10 });

beforeAll(async () => {
  const options = { port: 0, hostname: '127.0.0.1', scenario: 'warrenton', speed: 0 } as const;
  server = await listen(options);
  client = clientWith(operatorKeys);
});
afterAll(() => server.close());

const ask = async (command: string, params: Record<string, string | number> = {}) =>
  Object(await promisify(client.executeSync.bind(client))(command, params));

/** Starts a job by the client, and lets it end once the client is waiting for it. */
async function execute(command: string, params: Record<string, string | number>) {
  const ended = promisify(client.executeAsync.bind(client))(command, params);
  const started = async () => (await ask('listAsyncJobs')).listasyncjobsresponse.count > 0;
  await expect.poll(started).toBe(true);
  await server.host.moveForward(600_000);
  return Object(await ended);
}

async function volumeNamed(name: string): Promise<string> {
  const { volume } = (await ask('listVolumes', { name })).listvolumesresponse;
  return volume[0].id;
}

test('signs in with its key, with any characters in a name', async () => {
  const { zone } = (await ask('listZones')).listzonesresponse;
  expect(zone.map((each: { name: string }) => each.name)).toEqual(['QC-1', 'QC-2']);
  const found = await ask('listVolumes', { keyword: "it's no volume (é+&=%)!" });
  expect(found.listvolumesresponse).toEqual({});
});

test('is refused with the wrong secret, a stranger’s key, or for a forbidden command', async () => {
  const wrong = clientWith({ ...operatorKeys, secretKey: 'guessed' });
  const stranger = clientWith({ ...operatorKeys, apiKey: 'stranger' });
  for (const refused of [wrong, stranger])
    await expect(
      promisify(refused.executeSync.bind(refused))('listZones', {}),
    ).rejects.toMatchObject({ code: 401, message: expect.stringContaining('signature') });
});

test('it reads a list page by page', async () => {
  const whole = (await ask('listVolumes')).listvolumesresponse;
  const seen: string[] = [];
  for (let page = 1; seen.length < whole.count; page++) {
    const part = (await ask('listVolumes', { page, pagesize: 4 })).listvolumesresponse;
    expect(part.count).toBe(whole.count);
    seen.push(...part.volume.map((volume: { id: string }) => volume.id));
  }
  expect(seen).toEqual(whole.volume.map((volume: { id: string }) => volume.id));
});

test('it follows a job until it has ended', async () => {
  const volumeid = await volumeNamed('ROOT-2755');
  const job = await execute('createSnapshot', { volumeid, name: 'by another client' });
  expect(job).toMatchObject({ jobstatus: 1, jobresultcode: 0 });
  const { id, state } = job.jobresult.snapshot;
  const { snapshot } = (await ask('listSnapshots', { id })).listsnapshotsresponse;
  expect(snapshot).toMatchObject([{ id, name: 'by another client', state: 'BackedUp' }]);
  expect(state).toBe('BackedUp');
});

test('it hears why a job failed', async () => {
  await server.host.setFaults([
    {
      id: 'a',
      command: 'createSnapshot',
      times: 1,
      kind: 'jobFailure',
      code: 530,
      text: 'No room',
    },
  ]);
  const volumeid = await volumeNamed('ROOT-2755');
  await expect(execute('createSnapshot', { volumeid })).rejects.toMatchObject({
    code: 530,
    message: expect.stringContaining('No room'),
  });
});

test.each([
  ['createSnapshot', {}, 431, 'missing parameter volumeid'],
  ['listVirtualMachines', { id: 'none' }, 431, 'Invalid parameter id'],
  ['listVolumes', { page: 1, pagesize: 501 }, 431, '500'],
])('it understands the refusal of %s with %j', async (command, params, code, message) => {
  await expect(ask(command, params)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
});
