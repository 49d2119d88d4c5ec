import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../host/host';
import { observer, scenarioNames } from '../scenarios';
import { signatures } from '../wire/signatures';
import { answerProblems, resultProblems } from './answers';
import { facts, isObject } from './facts';
import { call, openPractice, type Exchange } from './practice';

/** A person at the API, who checks every answer. */
async function visitor(host: Host, { username, password } = host.credentials) {
  const problems: string[] = [];
  const succeeded = new Set<string>();
  const login = await call(host, { command: 'login', username, password });
  note(login);
  const sessionkey = String(login.content.sessionkey);

  function note(answer: Exchange): void {
    if (answer.status !== 200)
      problems.push(`${answer.command}: ${JSON.stringify(answer.content.errortext)}`);
    problems.push(...answerProblems(answer));
    succeeded.add(answer.command);
  }

  async function ask(command: string, params: Record<string, string> = {}) {
    const answer = await call(host, { command, sessionkey, ...params });
    note(answer);
    return answer.content;
  }

  /** Runs a job to its end. */
  async function run(command: string, params: Record<string, string>): Promise<Content> {
    const { jobid } = await ask(command, params);
    const query = { jobid: String(jobid) };
    await ask('queryAsyncJobResult', query);
    await ask('listAsyncJobs');
    await host.moveForward(3_600_000);
    const { jobstatus, jobresult } = await ask('queryAsyncJobResult', query);
    if (jobstatus !== 1) problems.push(`${command}: ${JSON.stringify(jobresult)}`);
    else problems.push(...resultProblems(command, jobresult));
    return isObject(jobresult) ? jobresult : {};
  }

  /** The first of a list that has these values. */
  async function first(command: string, key: string, wanted: Content = {}): Promise<Content> {
    const list = (await ask(command, needed[command]))[key];
    const items: unknown[] = Array.isArray(list) ? list : [];
    const fits = (item: unknown) =>
      isObject(item) && Object.entries(wanted).every(([name, value]) => item[name] === value);
    const found = items.find(fits);
    if (!isObject(found)) throw new Error(`${command}: nothing with ${JSON.stringify(wanted)}`);
    return found;
  }

  return { ask, run, first, problems, succeeded };
}

type Content = Record<string, unknown>;
type Visitor = Awaited<ReturnType<typeof visitor>>;

/** A command for administrators only. */
const settings = 'listConfigurations';
const reads = Object.keys(signatures).filter(
  (name) => name.startsWith('list') && name !== settings,
);
const needed: Record<string, Record<string, string>> = {
  listTemplates: { templatefilter: 'executable' },
};

describe('the registry', () => {
  it('knows only commands of the API', () => {
    expect(Object.keys(signatures).filter((name) => !(name in facts.commands))).toEqual([]);
  });

  it('lists every parameter with name, type, length and duty, and which commands are jobs', async () => {
    const { ask, problems } = await visitor(await openPractice('empty'));
    const { api } = await ask('listApis');
    const described: unknown[] = Array.isArray(api) ? api : [];
    expect(described.length).toBeGreaterThanOrEqual(Object.keys(signatures).length - 2);
    for (const command of described) if (isObject(command)) problems.push(...apiProblems(command));
    expect(problems).toEqual([]);
  });
});

function apiProblems({ name, isasync, params }: Content): string[] {
  const fact = facts.commands[String(name)];
  if (fact === undefined) return [`${String(name)}: no such command`];
  const problems = isasync === fact.async ? [] : [`${String(name)}: async`];
  for (const param of Array.isArray(params) ? params : []) {
    const { name: parameter, type, required, length } = Object(param);
    const known = fact.params[parameter];
    const where = `${String(name)}.${String(parameter)}`;
    if (known === undefined) problems.push(`${where}: no such parameter`);
    else if (known.type !== type) problems.push(`${where} is ${known.type}, not ${String(type)}`);
    else if ((known.required ?? false) !== required) problems.push(`${where}: required`);
    else if (known.length !== undefined && known.length !== length)
      problems.push(`${where}: length`);
  }
  return problems;
}

describe.each(scenarioNames)('every list of %s', (name) => {
  it('has fields of the API alone, with their types', async () => {
    const host = await openPractice(name);
    const { ask, problems } = await visitor(host);
    const page = { page: '1', pagesize: '100' };
    for (const command of reads) await ask(command, { ...page, ...needed[command] });
    const admin = await visitor(host, observer);
    await admin.ask(settings, page);
    expect([...problems, ...admin.problems]).toEqual([]);
  });
});

describe('every command, done once', () => {
  let seen: Visitor;
  beforeAll(async () => {
    const host = await openPractice('warrenton');
    const admin = await visitor(host, observer);
    await admin.ask(settings);
    seen = await visitor(host);
    seen.problems.push(...admin.problems);
    seen.succeeded.add(settings);
    await walk(seen);
  });

  it('answers and ends with fields of the API alone, with their types', () => {
    expect(seen.problems).toEqual([]);
  });

  it('leaves none out', () => {
    expect(Object.keys(signatures).filter((command) => !seen.succeeded.has(command))).toEqual([]);
  });
});

const text = (content: Content, key: string) => String(content[key]);

async function walk(person: Visitor): Promise<void> {
  const { ask } = person;
  for (const command of reads) await ask(command, needed[command]);
  for (const projectid of [text(await person.first('listProjects', 'project'), 'id'), '-1'])
    await ask('listVirtualMachines', { projectid });
  await walkInstances(person);
  await walkVolumes(person);
  await walkSnapshots(person);
  await walkPoints(person);
  const { setup2fa } = await ask('setupUserTwoFactorAuthentication', { provider: 'staticpin' });
  const codefor2fa = text(Object(setup2fa), 'secretcode');
  await ask('validateUserTwoFactorAuthenticationCode', { codefor2fa });
  await ask('logout');
}

async function walkInstances({ ask, run, first }: Visitor): Promise<void> {
  const machines = ['listVirtualMachines', 'virtualmachine'] as const;
  const id = text(await first(...machines, { name: 'warrenton-nginx02' }), 'id');
  await ask('createConsoleEndpoint', { virtualmachineid: id });
  await run('rebootVirtualMachine', { id });
  await run('stopVirtualMachine', { id });
  await ask('createConsoleEndpoint', { virtualmachineid: id });
  await run('startVirtualMachine', { id });
  await run('destroyVirtualMachine', { id });
  await ask('recoverVirtualMachine', { id });
  await run('destroyVirtualMachine', { id });
  await run('expungeVirtualMachine', { id });
  const zoneid = text(await first('listZones', 'zone', { name: 'QC-1' }), 'id');
  const templateid = text(await first('listTemplates', 'template', { zoneid }), 'id');
  const serviceofferingid = text(await first('listServiceOfferings', 'serviceoffering'), 'id');
  const networkids = text(await first('listNetworks', 'network', { zoneid }), 'id');
  const keypairs = text(await first('listSSHKeyPairs', 'sshkeypair'), 'name');
  const wish = { zoneid, templateid, serviceofferingid, networkids, keypairs };
  await run('deployVirtualMachine', { ...wish, name: 'deployed' });
}

async function walkVolumes({ ask, run, first }: Visitor): Promise<void> {
  const machine = { name: 'warrenton-mysql-node02' };
  const virtualmachineid = text(
    await first('listVirtualMachines', 'virtualmachine', machine),
    'id',
  );
  const zoneid = text(await first('listZones', 'zone', { name: 'QC-1' }), 'id');
  const offering = { iscustomized: true };
  const diskofferingid = text(await first('listDiskOfferings', 'diskoffering', offering), 'id');
  const params = { name: 'made', zoneid, diskofferingid, size: '5' };
  const id = text(Object((await run('createVolume', params)).volume), 'id');
  await run('attachVolume', { id, virtualmachineid });
  await run('resizeVolume', { id, size: '8' });
  await run('detachVolume', { id });
  await run('destroyVolume', { id });
  await ask('recoverVolume', { id });
  await run('destroyVolume', { id });
  await ask('deleteVolume', { id });
}

async function walkPolicies({ ask }: Visitor, volumeid: string): Promise<void> {
  const params = { volumeid, intervaltype: 'DAILY', schedule: '30:02', timezone: 'UTC' };
  const made = await ask('createSnapshotPolicy', { ...params, maxsnaps: '3' });
  await ask('listSnapshotPolicies', { volumeid });
  await ask('deleteSnapshotPolicies', { id: text(Object(made.snapshotpolicy), 'id') });
}

async function walkSnapshots(person: Visitor): Promise<void> {
  const { ask, run, first } = person;
  const volume = await first('listVolumes', 'volume', { name: 'ROOT-2762' });
  await walkPolicies(person, text(volume, 'id'));
  const taken = await run('createSnapshot', { volumeid: text(volume, 'id'), name: 'before' });
  const id = text(Object(taken.snapshot), 'id');
  const tags = { resourceids: id, resourcetype: 'Snapshot', 'tags[0].key': 'purpose' };
  await run('createTags', { ...tags, 'tags[0].value': 'known good' });
  await ask('listSnapshots', { id });
  await run('deleteTags', tags);
  await run('revertSnapshot', { id });
  await run('createVolume', { snapshotid: id, name: 'from-snapshot' });
  const ostypeid = text(await first('listOsTypes', 'ostype'), 'id');
  const template = { snapshotid: id, name: 'from-snapshot', displaytext: 'made', ostypeid };
  const made = await run('createTemplate', template);
  await run('deleteTemplate', { id: text(Object(made.template), 'id') });
  await run('deleteSnapshot', { id });
}

async function walkPoints({ ask, run, first }: Visitor): Promise<void> {
  const machine = { name: 'warrenton-redis-01' };
  const virtualmachineid = text(
    await first('listVirtualMachines', 'virtualmachine', machine),
    'id',
  );
  const params = { virtualmachineid, name: 'point', snapshotmemory: 'true' };
  const vmsnapshotid = text(Object((await run('createVMSnapshot', params)).vmsnapshot), 'id');
  await run('createVMSnapshot', { ...params, description: 'second' });
  await run('revertToVMSnapshot', { vmsnapshotid });
  await ask('listVMSnapshot', { virtualmachineid });
  await run('deleteVMSnapshot', { vmsnapshotid });
  await ask('listEvents');
}
