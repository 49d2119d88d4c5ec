import type { Page } from '@playwright/test';
import type { CloudView, Row } from './cloudView';

/** Name of everything that a flow creates. */
export const made = 'probe';

/** Start of the run, ms since 1970: resources created later are the flow's own. */
export const started = Date.now() - 60_000;

/** State of the cloud, in a few words, and how often a change of the flow took effect. */
export interface Effect {
  /** e.g. `2 snapshots` */
  text: string;
  /** Number of resources created where one was wanted. */
  copies: number;
  /** True where the change with the fault took effect, as far as the cloud shows it. */
  isDone: boolean;
  /** True where an instance was rolled back though its state was not saved. */
  isLost?: boolean;
}

/** One flow of a person, up to the press that sends its first change. */
export interface Flow {
  name: string;
  scenario: 'warrenton' | 'forest';
  /** Its button is on a page, where it may still be pressed afterwards; without it, in a dialog. */
  isOnPage?: true;
  /** The changes that it sends, in order. */
  changes: readonly string[];
  /** The address where it begins. */
  address: (cloud: CloudView) => Promise<string>;
  /** Fills in its form. */
  fill: (page: Page) => Promise<void>;
  /** The button that sends. */
  button: RegExp;
  /** Effect of this change, by its index. */
  effect: (cloud: CloudView, change: number) => Promise<Effect>;
  /** Change by somebody else in between. */
  interfere: (cloud: CloudView) => Promise<void>;
}

export async function idOf(
  cloud: CloudView,
  command: string,
  key: string,
  name: string,
): Promise<string> {
  const rows = await cloud.rows(command, key);
  const row = rows.find((each) => each['displayname'] === name || each['name'] === name);
  if (row === undefined) throw new Error(`${name} is not in the answer to ${command}`);
  return String(row['id']);
}
export const instanceId = (cloud: CloudView, name: string) =>
  idOf(cloud, 'listVirtualMachines', 'virtualmachine', name);
export const volumeId = (cloud: CloudView, name: string) =>
  idOf(cloud, 'listVolumes', 'volume', name);
export const snapshotId = (cloud: CloudView, name: string) =>
  idOf(cloud, 'listSnapshots', 'snapshot', name);

export async function pointsOf(cloud: CloudView, instance: string): Promise<readonly Row[]> {
  const virtualmachineid = await instanceId(cloud, instance);
  return cloud.rows('listVMSnapshot', 'vmSnapshot', { virtualmachineid });
}
export async function pointId(cloud: CloudView, instance: string, name: string): Promise<string> {
  const point = (await pointsOf(cloud, instance)).find((row) => row['displayname'] === name);
  if (point === undefined) throw new Error(`${instance} has no point ${name}`);
  return String(point['id']);
}

export async function rowOf(cloud: CloudView, command: string, key: string, name: string) {
  return (await cloud.rows(command, key)).find(
    (each) => each['displayname'] === name || each['name'] === name,
  );
}

export const listed = (rows: readonly Row[], what: string): Effect => ({
  text: `${String(rows.length)} ${what}${rows.map((each) => ` ${String(each['state'] ?? '')}`).join(',')}`,
  copies: rows.length,
  isDone: rows.length > 0,
});

export const named = (rows: readonly Row[]) =>
  rows.filter((each) => each['name'] === made || each['displayname'] === made);

export const state = (text: string, isDone: boolean): Effect => ({ text, isDone, copies: 1 });

export const nameField = (page: Page) =>
  page.getByRole('dialog').getByRole('textbox', { name: /^Name/ });

/** Somebody else takes another recovery point. */
export const makePoint = (instance: string) => async (cloud: CloudView) => {
  const virtualmachineid = await instanceId(cloud, instance);
  await cloud.send('createVMSnapshot', { virtualmachineid, name: 'of-somebody-else' });
  await cloud.practice({ moveForwardMs: 60_000 });
};

/** Instance of the rollbacks: running, with a point without memory. */
export const rolledBack = 'demo-saas-video';
