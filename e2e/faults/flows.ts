import {
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
  type Flow,
} from './flow';
import type { CloudView } from './cloudView';

const deleteVolume = (name: string) => async (cloud: CloudView) => {
  await cloud.send('destroyVolume', { id: await volumeId(cloud, name), expunge: 'true' });
  await cloud.practice({ moveForwardMs: 60_000 });
};

const destroyed = 'warrenton-mysql-node02';
const branches = 'forest-branches';
const doomed = ['release-a-hotfix', 'release-a', 'release-c'];

/** Every flow that changes something. */
export const flows: readonly Flow[] = [
  {
    name: 'take snapshot',
    scenario: 'warrenton',
    changes: ['createSnapshot'],
    address: async (cloud) => `/volumes/${await volumeId(cloud, 'ROOT-2755')}/take-snapshot`,
    fill: (page) => nameField(page).fill(made),
    button: /^Confirm$/,
    effect: async (cloud) =>
      listed(named(await cloud.rows('listSnapshots', 'snapshot')), 'snapshots'),
    interfere: makePoint('warrenton-mysql-node01'),
  },
  {
    name: 'create template',
    scenario: 'warrenton',
    changes: ['createTemplate'],
    address: async (cloud) =>
      `/snapshots/${await snapshotId(cloud, 'api-before-migration')}/create-template`,
    fill: (page) => nameField(page).fill(made),
    button: /^Done$/,
    effect: async (cloud) => {
      const rows = await cloud.rows('listTemplates', 'template', { templatefilter: 'self' });
      const ids = new Map(named(rows).map((each) => [each['id'], each]));
      return listed([...ids.values()], 'templates');
    },
    interfere: async (cloud) => {
      await cloud.send('deleteSnapshot', { id: await snapshotId(cloud, 'api-before-migration') });
      await cloud.practice({ moveForwardMs: 60_000 });
    },
  },
  {
    name: 'create volume, attach',
    scenario: 'warrenton',
    changes: ['createVolume', 'attachVolume'],
    address: async () => '/volumes/add',
    fill: async (page) => {
      const dialog = page.getByRole('dialog');
      await nameField(page).fill(made);
      const tier = dialog.getByRole('combobox', { name: /tier/ });
      const fixed = tier.getByRole('option', { name: /\([\d.]+ GB\)/ }).first();
      await tier.selectOption(String(await fixed.getAttribute('value')));
      await dialog
        .getByRole('combobox', { name: /Attach to instance/ })
        .selectOption({ label: 'warrenton-nginx02' });
    },
    button: /^Done$/,
    effect: async (cloud, change) => {
      const rows = named(await cloud.rows('listVolumes', 'volume'));
      const attached = rows.filter((each) => each['virtualmachineid'] !== undefined);
      const { text, copies } = listed(rows, 'volumes');
      return {
        text: `${text}, ${String(attached.length)} attached`,
        copies,
        isDone: (change === 0 ? rows : attached).length > 0,
      };
    },
    interfere: makePoint('warrenton-nginx02'),
  },
  {
    name: 'create recovery point',
    scenario: 'warrenton',
    changes: ['createVMSnapshot'],
    address: async (cloud) =>
      `/instances/${await instanceId(cloud, 'warrenton-redis-01')}/create-recovery-point`,
    fill: (page) => nameField(page).fill(made),
    button: /^Done$/,
    effect: async (cloud) => listed(named(await pointsOf(cloud, 'warrenton-redis-01')), 'points'),
    interfere: makePoint('warrenton-redis-01'),
  },
  {
    name: 'roll back',
    scenario: 'warrenton',
    changes: [
      'createVMSnapshot',
      'stopVirtualMachine',
      'revertToVMSnapshot',
      'startVirtualMachine',
    ],
    address: async (cloud) => {
      const [instance, point] = [
        await instanceId(cloud, rolledBack),
        await pointId(cloud, rolledBack, 'encoder-2-installed'),
      ];
      return `/instances/${instance}/recovery-points/${point}/rollback`;
    },
    fill: async () => undefined,
    button: /^Roll back instance$/,
    effect: async (cloud, change) => {
      const points = await pointsOf(cloud, rolledBack);
      const fresh = points.filter((each) => Date.parse(String(each['created'])) > started);
      const instance = await rowOf(cloud, 'listVirtualMachines', 'virtualmachine', rolledBack);
      const power = String(instance?.['state']);
      const current = points.find((each) => each['current'] === true);
      const isBack = current?.['displayname'] === 'encoder-2-installed';
      const isDone = [
        fresh.length > 0,
        power === 'Stopped' || isBack,
        isBack,
        isBack && power === 'Running',
      ][change];
      return {
        text: `${String(fresh.length)} safety points, ${power}, current ${String(current?.['displayname'])}`,
        copies: fresh.filter((each) => each['displayname'] !== 'of-somebody-else').length,
        isDone: isDone === true,
      };
    },
    interfere: makePoint(rolledBack),
  },
  {
    name: 'delete three points',
    scenario: 'forest',
    changes: ['deleteVMSnapshot', 'deleteVMSnapshot', 'deleteVMSnapshot'],
    address: async (cloud) => {
      const ids: string[] = [];
      for (const name of doomed) ids.push(await pointId(cloud, branches, name));
      const instance = await instanceId(cloud, branches);
      return `/instances/${instance}/recovery-points/delete?points=${ids.join(',')}`;
    },
    fill: async () => undefined,
    button: /^Delete 3 recovery points$/,
    effect: async (cloud, change) => {
      const names = new Set((await pointsOf(cloud, branches)).map((each) => each['displayname']));
      const deleted = doomed.filter((name) => !names.has(name));
      return state(`${String(deleted.length)} of 3 deleted`, deleted.length > change);
    },
    interfere: makePoint(branches),
  },
  {
    name: 'attach',
    scenario: 'warrenton',
    changes: ['attachVolume'],
    address: async (cloud) => `/volumes/${await volumeId(cloud, 'upload-cache')}/attach`,
    fill: async (page) => {
      await page
        .getByRole('dialog')
        .getByRole('combobox', { name: /^Instance/ })
        .selectOption({ label: 'warrenton-nginx02' });
    },
    button: /^Attach volume$/,
    effect: async (cloud) => {
      const volume = await rowOf(cloud, 'listVolumes', 'volume', 'upload-cache');
      const holder = volume?.['vmdisplayname'] ?? volume?.['vmname'];
      return state(String(holder ?? 'not attached'), holder !== undefined);
    },
    interfere: deleteVolume('upload-cache'),
  },
  {
    name: 'detach',
    scenario: 'warrenton',
    changes: ['detachVolume'],
    address: async (cloud) => `/volumes/${await volumeId(cloud, 'DATA-2756')}/detach`,
    fill: async () => undefined,
    button: /^Detach volume$/,
    effect: async (cloud) => {
      const volume = await rowOf(cloud, 'listVolumes', 'volume', 'DATA-2756');
      const holder = volume?.['vmdisplayname'] ?? volume?.['vmname'];
      return state(String(holder ?? 'not attached'), holder === undefined);
    },
    interfere: makePoint(destroyed),
  },
  {
    name: 'resize',
    scenario: 'warrenton',
    changes: ['resizeVolume'],
    address: async (cloud) => `/volumes/${await volumeId(cloud, 'upload-cache')}/resize`,
    fill: (page) =>
      page
        .getByRole('dialog')
        .getByRole('textbox', { name: /New size/ })
        .fill('80'),
    button: /^Resize volume$/,
    effect: async (cloud) => {
      const volume = await rowOf(cloud, 'listVolumes', 'volume', 'upload-cache');
      const size = Number(volume?.['size']) / 2 ** 30;
      return state(`${String(size)} GiB`, size === 80);
    },
    interfere: deleteVolume('upload-cache'),
  },
  {
    name: 'destroy, snapshots first',
    scenario: 'warrenton',
    changes: ['createSnapshot', 'createSnapshot', 'destroyVirtualMachine'],
    address: async (cloud) => `/instances/${await instanceId(cloud, destroyed)}/destroy`,
    fill: async () => undefined,
    button: /^(Snapshot all volumes first|Destroy instance)$/,
    effect: async (cloud, change) => {
      const snapshots = (await cloud.rows('listSnapshots', 'snapshot')).filter(
        (each) =>
          ['ROOT-2756', 'DATA-2756'].includes(String(each['volumename'])) &&
          Date.parse(String(each['created'])) > started,
      );
      const instance = await rowOf(cloud, 'listVirtualMachines', 'virtualmachine', destroyed);
      const power = String(instance?.['state'] ?? 'deleted');
      const isGone = power === 'deleted' || power === 'Destroyed' || power === 'Expunging';
      const volumes = new Set(snapshots.map((each) => each['volumename']));
      return {
        text: `${String(snapshots.length)} snapshots, ${power}`,
        copies: snapshots.length > volumes.size ? 2 : 1,
        isDone: change === 2 ? isGone : snapshots.length > change,
      };
    },
    interfere: makePoint(destroyed),
  },
];
