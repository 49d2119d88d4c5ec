import type { Locator, Page } from '@playwright/test';
import type { CloudView, Row } from './cloudView';
import {
  idOf,
  instanceId,
  listed,
  made,
  makePoint,
  named,
  nameField,
  pointId,
  pointsOf,
  rolledBack,
  rowOf,
  snapshotId,
  started,
  state,
  volumeId,
  type Effect,
  type Flow,
} from './flow';

/** Instances of a moment, with the point that each is rolled back to. */
const members = [
  [rolledBack, 'encoder-2-installed'],
  ['warrenton-mysql-node01', 'node01-recovery01'],
] as const;
const creators = ['warrenton-nginx01', 'warrenton-redis-01'];
const tested = 'api-before-migration';
const scheduled = 'ROOT-2755';

/** Chooses the first option that begins with a text. */
async function choose(field: Locator, text: string): Promise<void> {
  const option = field.locator('option').filter({ hasText: text }).first();
  await option.waitFor({ state: 'attached' });
  await field.selectOption(String(await option.getAttribute('value')));
}

/** Lets a job of somebody else end. */
const letPass = (cloud: CloudView, minutes = 10) =>
  cloud.practice({ moveForwardMs: minutes * 60_000 });

const templateId = (cloud: CloudView, name: string) =>
  idOf(
    {
      ...cloud,
      rows: (command, key) => cloud.rows(command, key, { templatefilter: 'self' }),
    },
    'listTemplates',
    'template',
    name,
  );

const deleteTemplate =
  (nameOf: (cloud: CloudView) => Promise<string>) => async (cloud: CloudView) => {
    await cloud.send('deleteTemplate', { id: await templateId(cloud, await nameOf(cloud)) });
    await letPass(cloud);
  };

/** Number of points of each instance; a second one where one was requested is a duplicate. */
function eachOnce(rows: readonly (readonly Row[])[]): Pick<Effect, 'copies'> & { count: number } {
  return {
    copies: Math.max(0, ...rows.map(({ length }) => length)),
    count: rows.reduce((sum, { length }) => sum + length, 0),
  };
}

const tagsOf = (row: Row | undefined, key: string): readonly Row[] => {
  const tags = row?.['tags'];
  return Array.isArray(tags) ? tags.filter((tag: Row) => tag['key'] === key) : [];
};

async function createMoment(page: Page): Promise<void> {
  for (const name of creators) await page.getByRole('checkbox', { name: new RegExp(name) }).check();
  await page.getByRole('button', { name: /^Create recovery points \(2\)$/ }).click();
  await nameField(page).fill(made);
}

async function createdEach(cloud: CloudView) {
  return Promise.all(creators.map(async (name) => named(await pointsOf(cloud, name))));
}

/** The points of two instances are of one moment, by their tags. */
async function linkMembers(cloud: CloudView): Promise<string> {
  for (const [instance, point] of members)
    await cloud.send('createTags', {
      resourceids: await pointId(cloud, instance, point),
      resourcetype: 'VMSnapshot',
      'tags[0].key': 'cairn.moment',
      'tags[0].value': 'probe/2',
    });
  await letPass(cloud);
  return '/instances/moments/probe/rollback';
}

/** Where an instance of the moment is. */
async function laneOf(cloud: CloudView, [instance, target]: (typeof members)[number]) {
  const points = await pointsOf(cloud, instance);
  const fresh = points.filter(
    (each) =>
      Date.parse(String(each['created'])) > started && each['displayname'] !== 'of-somebody-else',
  );
  const current = points.find((each) => each['current'] === true);
  const row = await rowOf(cloud, 'listVirtualMachines', 'virtualmachine', instance);
  const power = String(row?.['state']);
  const isBack = current?.['displayname'] === target;
  return { fresh, power, isBack, isSaved: fresh.some((each) => each['state'] === 'Ready') };
}

const testNameOf = async (cloud: CloudView) =>
  `restore-test-${(await snapshotId(cloud, tested)).replace(/[^A-Za-z0-9]/g, '').slice(0, 12)}`;

const ofTest = async (cloud: CloudView, command: string, key: string, params: object = {}) => {
  const rows = await cloud.rows(command, key, params);
  const own = rows.filter((each) => String(each['name']).startsWith('restore-test-'));
  return [...new Map(own.map((each) => [each['id'], each])).values()];
};

const deleteTested = async (cloud: CloudView) => {
  await cloud.send('deleteSnapshot', { id: await snapshotId(cloud, tested) });
  await letPass(cloud);
};

const policiesOf = async (cloud: CloudView, volume: string) =>
  cloud.rows('listSnapshotPolicies', 'snapshotpolicy', { volumeid: await volumeId(cloud, volume) });

const setPolicy = (volume: string, keep: number) => async (cloud: CloudView) => {
  await cloud.send('createSnapshotPolicy', {
    volumeid: await volumeId(cloud, volume),
    intervaltype: 'DAILY',
    schedule: '30:4',
    timezone: 'UTC',
    maxsnaps: String(keep),
  });
};

const policyText = (rows: readonly Row[]) =>
  rows.map((each) => `${String(each['schedule'])} keep ${String(each['maxsnaps'])}`).join(', ') ||
  'none';

/** Begins a restore test, up to its template; returns the address of its page. */
async function withTestTemplate(cloud: CloudView): Promise<string> {
  const snapshot = await rowOf(cloud, 'listSnapshots', 'snapshot', tested);
  const id = String(snapshot?.['id']);
  const name = await testNameOf(cloud);
  await cloud.send('createTemplate', {
    name,
    displaytext: name,
    snapshotid: id,
    ostypeid: String(snapshot?.['ostypeid']),
  });
  await letPass(cloud, 60);
  return `/snapshots/${id}/test-restore`;
}

/** Begins a restore test, up to its running instance; returns the address of its page. */
async function withTestInstance(cloud: CloudView): Promise<string> {
  const address = await withTestTemplate(cloud);
  const name = await testNameOf(cloud);
  const [template] = await ofTest(cloud, 'listTemplates', 'template', { templatefilter: 'self' });
  const networks = await cloud.rows('listNetworks', 'network', { zoneid: template?.['zoneid'] });
  const network = networks.find((each) => String(each['name']).startsWith('Sandbox'));
  const [offering] = await cloud.rows('listServiceOfferings', 'serviceoffering');
  await cloud.send('deployVirtualMachine', {
    name,
    templateid: String(template?.['id']),
    serviceofferingid: String(offering?.['id']),
    zoneid: String(network?.['zoneid']),
    networkids: String(network?.['id']),
  });
  await letPass(cloud, 60);
  return address;
}

/** Flows of instances that are created, moments, restore tests and schedules. */
export const protectionFlows: readonly Flow[] = [
  {
    name: 'create instance',
    scenario: 'warrenton',
    changes: ['deployVirtualMachine'],
    address: async (cloud) =>
      `/templates/${await templateId(cloud, 'nginx-golden')}/create-instance`,
    fill: async (page) => {
      const dialog = page.getByRole('dialog');
      await nameField(page).fill(made);
      await choose(dialog.getByLabel('Compute offering'), '1vCPU');
      await choose(dialog.getByLabel('Network', { exact: true }), 'Sandbox');
    },
    button: /^Create instance$/,
    effect: async (cloud) =>
      listed(named(await cloud.rows('listVirtualMachines', 'virtualmachine')), 'instances'),
    interfere: deleteTemplate(() => Promise.resolve('nginx-golden')),
  },
  {
    name: 'create points of a moment',
    scenario: 'warrenton',
    changes: ['createVMSnapshot', 'createVMSnapshot', 'createTags', 'createTags'],
    address: () => Promise.resolve('/instances'),
    fill: createMoment,
    button: /^Create recovery points$/,
    effect: async (cloud, change) => {
      const each = await createdEach(cloud);
      const linked = each.flat().filter((point) => tagsOf(point, 'cairn.moment').length > 0);
      const { count, copies } = eachOnce(each);
      return {
        text: `${String(count)} points, ${String(linked.length)} linked`,
        copies,
        // The lanes run at the same time: which of the two was hit is not known.
        isDone: (change < 2 ? count : linked.length) > 1,
      };
    },
    interfere: makePoint('warrenton-redis-01'),
  },
  {
    name: 'all to one moment',
    scenario: 'warrenton',
    changes: [
      'createVMSnapshot',
      'createVMSnapshot',
      'stopVirtualMachine',
      'revertToVMSnapshot',
      'startVirtualMachine',
      'revertToVMSnapshot',
    ],
    address: linkMembers,
    fill: async () => undefined,
    button: /^Roll back 2 instances$/,
    effect: async (cloud, change) => {
      const lanes = await Promise.all(members.map((member) => laneOf(cloud, member)));
      const [first, second] = lanes;
      const { count, copies } = eachOnce(lanes.map(({ fresh }) => fresh));
      const isDone = [
        count > 1,
        count > 1,
        first?.isBack === true || first?.power === 'Stopped',
        first?.isBack,
        first?.isBack === true && first.power === 'Running',
        second?.isBack,
      ][change];
      return {
        text: lanes
          .map(({ fresh, power, isBack }) =>
            [`${String(fresh.length)} safety points`, power, isBack ? 'back' : 'not back'].join(
              ' ',
            ),
          )
          .join('; '),
        copies,
        isDone: isDone === true,
        // The second instance is at its point from the start.
        isLost: first?.isBack === true && !first.isSaved,
      };
    },
    interfere: makePoint(rolledBack),
  },
  {
    name: 'test restore, template',
    scenario: 'warrenton',
    isOnPage: true,
    changes: ['createTemplate'],
    address: async (cloud) => `/snapshots/${await snapshotId(cloud, tested)}/test-restore`,
    fill: async () => undefined,
    button: /^Create test template$/,
    effect: async (cloud) =>
      listed(
        await ofTest(cloud, 'listTemplates', 'template', { templatefilter: 'self' }),
        'templates',
      ),
    interfere: deleteTested,
  },
  {
    name: 'test restore, instance',
    scenario: 'warrenton',
    isOnPage: true,
    changes: ['deployVirtualMachine'],
    address: withTestTemplate,
    fill: async (page) => {
      const main = page.getByRole('main');
      await choose(main.getByLabel('Compute offering'), '1vCPU');
      await choose(main.getByLabel('Network', { exact: true }), 'Sandbox');
    },
    button: /^Start test instance$/,
    effect: async (cloud) =>
      listed(await ofTest(cloud, 'listVirtualMachines', 'virtualmachine'), 'instances'),
    interfere: deleteTemplate(testNameOf),
  },
  {
    name: 'test restore, answer',
    scenario: 'warrenton',
    isOnPage: true,
    changes: ['createTags'],
    address: withTestInstance,
    fill: async () => undefined,
    button: /^Yes, it works$/,
    effect: async (cloud) => {
      const snapshot = await rowOf(cloud, 'listSnapshots', 'snapshot', tested);
      const tags = tagsOf(snapshot, 'cairn.restore-test');
      return {
        text: tags.map((tag) => String(tag['value'])).join(', ') || 'no answer',
        copies: tags.length,
        isDone: tags.some((tag) => /^works/.test(String(tag['value']))),
      };
    },
    interfere: async (cloud) => {
      await cloud.send('createTags', {
        resourceids: await snapshotId(cloud, tested),
        resourcetype: 'Snapshot',
        'tags[0].key': 'cairn.restore-test',
        'tags[0].value': 'fails 2026-11-01T00:00Z colleague',
      });
      await letPass(cloud);
    },
  },
  {
    name: 'test restore, destroy instance',
    scenario: 'warrenton',
    changes: ['destroyVirtualMachine'],
    address: withTestInstance,
    fill: (page) => page.getByRole('button', { name: 'Destroy the test instance' }).click(),
    button: /^Destroy instance$/,
    effect: async (cloud) => {
      const [instance] = await ofTest(cloud, 'listVirtualMachines', 'virtualmachine');
      const power = String(instance?.['state'] ?? 'gone');
      return state(power, ['gone', 'Destroyed', 'Expunging'].includes(power));
    },
    interfere: async (cloud) => {
      const [instance] = await ofTest(cloud, 'listVirtualMachines', 'virtualmachine');
      await cloud.send('destroyVirtualMachine', { id: String(instance?.['id']) });
      await letPass(cloud);
    },
  },
  {
    name: 'test restore, delete template',
    scenario: 'warrenton',
    changes: ['deleteTemplate'],
    address: async (cloud) => {
      await withTestTemplate(cloud);
      return '/snapshots/test-leftovers';
    },
    fill: (page) => page.getByRole('button', { name: 'Delete the test template' }).click(),
    button: /^Delete template$/,
    effect: async (cloud) => {
      const rows = await ofTest(cloud, 'listTemplates', 'template', { templatefilter: 'self' });
      return state(rows.length === 0 ? 'gone' : 'there', rows.length === 0);
    },
    interfere: deleteTemplate(testNameOf),
  },
  {
    name: 'set schedule',
    scenario: 'warrenton',
    changes: ['createSnapshotPolicy'],
    address: async (cloud) => `/volumes/${await volumeId(cloud, scheduled)}/schedule`,
    fill: (page) => page.getByRole('dialog').getByRole('checkbox', { name: 'Daily' }).check(),
    button: /^Save schedule$/,
    effect: async (cloud) => {
      const rows = await policiesOf(cloud, scheduled);
      const isSet = rows.some(
        (each) => each['schedule'] === '15:04' || each['schedule'] === '15:4',
      );
      return { text: policyText(rows), copies: rows.length, isDone: isSet };
    },
    interfere: setPolicy(scheduled, 3),
  },
  {
    name: 'delete schedule',
    scenario: 'warrenton',
    changes: ['deleteSnapshotPolicies'],
    address: async (cloud) => {
      await setPolicy(scheduled, 2)(cloud);
      return `/volumes/${await volumeId(cloud, scheduled)}/schedule`;
    },
    fill: (page) => page.getByRole('dialog').getByRole('checkbox', { name: 'Daily' }).uncheck(),
    button: /^Save schedule$/,
    effect: async (cloud) => {
      const rows = await policiesOf(cloud, scheduled);
      return state(policyText(rows), rows.length === 0);
    },
    interfere: setPolicy(scheduled, 9),
  },
  {
    name: 'schedule all volumes',
    scenario: 'warrenton',
    changes: ['createSnapshotPolicy', 'createSnapshotPolicy'],
    address: async (cloud) => `/instances/${await instanceId(cloud, 'warrenton-mysql-node01')}`,
    fill: (page) => page.getByRole('button', { name: 'Schedule all volumes' }).click(),
    button: /^Set schedule of 2 volumes$/,
    effect: async (cloud, change) => {
      const each = await Promise.all([
        policiesOf(cloud, 'ROOT-2755'),
        policiesOf(cloud, 'DATA-2755'),
      ]);
      const { count, copies } = eachOnce(each);
      return { text: each.map(policyText).join('; '), copies, isDone: count > change };
    },
    interfere: setPolicy('DATA-2755', 3),
  },
];
