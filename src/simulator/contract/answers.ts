import { facts, isObject, responseProblems } from './facts';
import type { Exchange } from './practice';

// CloudStack rules §1.
const keys: Record<string, string> = {
  listAccounts: 'account',
  listApis: 'api',
  listAsyncJobs: 'asyncjobs',
  listCapabilities: 'capability',
  listConfigurations: 'configuration',
  listDiskOfferings: 'diskoffering',
  listEvents: 'event',
  listNetworks: 'network',
  listOsTypes: 'ostype',
  listProjects: 'project',
  listResourceLimits: 'resourcelimit',
  listServiceOfferings: 'serviceoffering',
  listSSHKeyPairs: 'sshkeypair',
  listSnapshots: 'snapshot',
  listSnapshotPolicies: 'snapshotpolicy',
  listTemplates: 'template',
  listUsers: 'user',
  listUserTwoFactorAuthenticatorProviders: 'providers',
  listVMSnapshot: 'vmSnapshot',
  listVirtualMachines: 'virtualmachine',
  listVolumes: 'volume',
  listZones: 'zone',
  createSnapshotPolicy: 'snapshotpolicy',
  createConsoleEndpoint: 'consoleendpoint',
  recoverVirtualMachine: 'virtualmachine',
  recoverVolume: 'volume',
  setupUserTwoFactorAuthentication: 'setup2fa',
};

/** Key of a command's list or object; undefined where its fields are in the envelope itself. */
export function answerKey(command: string): string | undefined {
  return keys[command];
}

/** Key of the created resource in a job's result. */
const resultKeys: Record<string, string> = {
  UserVmResponse: 'virtualmachine',
  VolumeResponse: 'volume',
  SnapshotResponse: 'snapshot',
  VMSnapshotResponse: 'vmsnapshot',
  TemplateResponse: 'template',
};

/** Differences of a successful answer from the API, down to each field; empty where it matches. */
export function answerProblems({ command, body, content }: Exchange): string[] {
  const fact = facts.commands[command];
  if (fact === undefined) return [`${command}: no such command`];
  const envelope = `${command.toLowerCase()}response`;
  if (!isObject(body) || !(envelope in body)) return [`${command}: no ${envelope}`];
  if (fact.async) return firstAnswerProblems(command, fact.creates, content);
  const key = keys[command];
  if (key === undefined) return responseProblems(fact.response, content, command);
  return Object.entries(content).flatMap(([name, value]) => {
    if (name === 'count') return typeof value === 'number' ? [] : [`${command}: count`];
    if (name !== key) return [`${command}: ${name} instead of ${key}`];
    if (Array.isArray(value))
      return value.flatMap((item: unknown) => responseProblems(fact.response, item, command));
    return responseProblems(fact.response, value, command);
  });
}

function firstAnswerProblems(command: string, creates: boolean, content: object): string[] {
  const right = creates ? ['id', 'jobid'] : ['jobid'];
  const given = Object.keys(content).sort();
  return given.join() === right.join() ? [] : [`${command}: answers ${given.join()}`];
}

/** Differences of the result of a successful job from the API. */
export function resultProblems(command: string, result: unknown): string[] {
  const kind = facts.commands[command]?.response ?? '';
  const key = resultKeys[kind];
  if (key === undefined) return responseProblems(kind, result, `${command} result`);
  if (!isObject(result) || Object.keys(result).join() !== key)
    return [`${command}: the result is not under ${key}`];
  return responseProblems(kind, result[key], `${command} result`);
}
