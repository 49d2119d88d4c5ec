import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { createMemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { capabilitiesQuery } from '../cloud/session/capabilities';
import { instancesQuery } from '../resources/instances/instances';
import { recoveryPointsQuery } from '../resources/recovery-points/recoveryPoints';
import { signIn } from '../cloud/session/session';
import { snapshotsQuery } from '../resources/snapshots/snapshots';
import { templatesQuery } from '../resources/templates/templates';
import { denyCommand, practiceCloud, type PracticeTest } from '../testing/practice';
import { volumesQuery } from '../resources/volumes/volumes';
import { en } from '../testing/texts';
import { signatures } from '../simulator/wire/signatures';
import { put } from '../simulator/store';
import { paths } from '../ui/navigation/paths';
import { App, Frame } from './App';
import { preloadAll } from './lazyRoutes';
import { routes } from './routes';
import {
  instanceDialogPath,
  snapshotDialogPath,
  templateDialogPath,
  volumeDialogPath,
} from '../resources/shared/dialogPaths';

vi.setConfig({ testTimeout: 120_000 });
beforeEach(() => {
  // React logs each error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(cleanup);

/** Reads that a role may lack, the pages' own lists among them. */
const lists = [
  'listVirtualMachines',
  'listVolumes',
  'listSnapshots',
  'listTemplates',
  'listVMSnapshot',
  'listEvents',
  'listOsTypes',
  'listDiskOfferings',
  'listZones',
  'listResourceLimits',
  'listAsyncJobs',
  'listProjects',
];

/** Every command of the practice cloud. */
const everything: readonly string[] = Object.keys(signatures);

/** Restricts the operator to these commands, beside those that every session needs. */
function allow({ state }: PracticeTest, may: (command: string) => boolean): void {
  for (const account of state.collections.accounts.values())
    put(state, 'accounts', {
      ...account,
      commands: everything.filter(may),
    });
}

/** Addresses of every page and dialog, of existing resources. */
async function addresses({ cloud }: PracticeTest) {
  const { queryClient } = cloud;
  await queryClient.fetchQuery(capabilitiesQuery(cloud));
  const instances = (await queryClient.fetchQuery(instancesQuery(cloud))).items;
  const volumes = (await queryClient.fetchQuery(volumesQuery(cloud))).items;
  const [snapshot] = (await queryClient.fetchQuery(snapshotsQuery(cloud))).items;
  const [template] = (await queryClient.fetchQuery(templatesQuery(cloud))).items;
  const [point] = (await queryClient.fetchQuery(recoveryPointsQuery(cloud))).items;
  const id = (items: readonly { id: string; state: string }[], state: string) =>
    items.find((item) => item.state === state)?.id ?? '';
  const instance = id(instances, 'Running');
  const volume = id(volumes, 'Ready');
  return {
    pages: [
      paths.instances,
      paths.instance(instance),
      paths.recoveryPoints(point?.instanceId ?? ''),
      paths.volumes,
      paths.volume(volume),
      paths.snapshots,
      paths.snapshot(snapshot?.id ?? ''),
      paths.templates,
    ],
    dialogs: [
      ...(['stop', 'reboot', 'destroy', 'createRecoveryPoint'] as const).map((action) =>
        instanceDialogPath(instance, action),
      ),
      instanceDialogPath(id(instances, 'Destroyed'), 'expunge'),
      paths.addVolume,
      ...(['takeSnapshot', 'attach', 'detach', 'resize', 'delete', 'recover'] as const).map(
        (action) => volumeDialogPath(volume, action),
      ),
      ...(['createTemplate', 'createVolume', 'revert', 'delete'] as const).map((action) =>
        snapshotDialogPath(snapshot?.id ?? '', action),
      ),
      templateDialogPath(template?.id ?? '', 'delete'),
    ],
  };
}

/** The whole console at an address, in a browser that only knows who is signed in. */
async function open({ cloud }: PracticeTest, address: string) {
  cloud.queryClient.clear();
  const all = routes(cloud);
  await preloadAll();
  const router = createMemoryRouter(all, { initialEntries: [address] });
  render(
    <Frame language="en" texts={en}>
      <App cloud={cloud} router={router} />
    </Frame>,
  );
}

/** Elements by selector: a search by role reads the whole page, here a hundred times. */
const shown = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)];

async function isQuiet({ cloud }: PracticeTest): Promise<void> {
  await waitFor(() => {
    expect(cloud.queryClient.isFetching()).toBe(0);
    expect(cloud.queryClient.getQueryData(capabilitiesQuery(cloud).queryKey)).toBeDefined();
    expect(shown('h1, h2')).not.toEqual([]);
    expect(shown('[role=progressbar]')).toEqual([]);
  });
}

/** Nothing is broken, no retry is offered where it is useless, and nothing forbidden is requested again. */
async function checkPage(practice: PracticeTest, address: string, forbidden: readonly string[]) {
  practice.sent.length = 0;
  await open(practice, address);
  await isQuiet(practice);
  await practice.clock.advance(120_000);
  await isQuiet(practice);
  expect(screen.queryByText('Try again'), address).toBeNull();
  expect(shown('[role=alert]'), address).toEqual([]);
  expect(practice.cloud.session.current().status).toBe('signedIn');
  for (const command of forbidden) {
    const times = practice.sent.filter((sent) => sent === command).length;
    // Before the account's permissions are known, a page requests its data: for a list of its own and for the whole
    // one, each in two requests at most.
    expect(times, `${address}: ${command}`).toBeLessThanOrEqual(4);
  }
}

test('each page without each list that it requests', async () => {
  const practice = await practiceCloud('warrenton');
  const { pages } = await addresses(practice);
  const asked = new Map<string, readonly string[]>();
  for (const address of pages) {
    await checkPage(practice, address, []);
    asked.set(address, [...practice.sent]);
    cleanup();
  }
  for (const missing of lists.filter((each) => each !== 'listProjects')) {
    allow(practice, (command) => command !== missing);
    for (const address of pages.filter((each) => asked.get(each)?.includes(missing))) {
      await checkPage(practice, address, [missing]);
      cleanup();
    }
  }
});

test('each page with some of the commands', async () => {
  const practice = await practiceCloud('warrenton');
  const { pages } = await addresses(practice);
  const needed = ['listApis', 'listCapabilities', 'queryAsyncJobResult', 'logout'];
  // Each with its complement: each command is there once and missing once.
  const subsets = fc
    .sample(fc.subarray([...everything]), { numRuns: 2, seed: 7 })
    .flatMap((subset) => [subset, everything.filter((command) => !subset.includes(command))]);
  for (const subset of subsets) {
    const may = new Set([...subset, ...needed]);
    allow(practice, (command) => may.has(command));
    const forbidden = everything.filter((command) => !may.has(command));
    for (const address of pages) {
      await checkPage(practice, address, forbidden);
      cleanup();
    }
  }
});

test('a denied catalogue leaves its dialog usable', async () => {
  const practice = await practiceCloud('warrenton');
  const { dialogs } = await addresses(practice);
  for (const command of ['listApis', 'listOsTypes', 'listDiskOfferings'])
    denyCommand(practice, command);
  for (const address of dialogs.filter((each) => /resize|create-(template|volume)/.test(each))) {
    await open(practice, address);
    await screen.findByRole('dialog');
    await isQuiet(practice);
    expect(shown('[role=alert]'), address).toEqual([]);
    expect(shown('[role=dialog] [type=submit]'), address).toHaveLength(1);
    expect(screen.queryByText(/You don’t have permission/), address).toBeNull();
    cleanup();
  }
});

test('a read-only account finds no dead button, and each dialog says in its address that it may not', async () => {
  const practice = await practiceCloud('warrenton');
  const { pages, dialogs } = await addresses(practice);
  await signIn(practice.cloud, { username: 'observer', password: 'cairn-practice' });
  const user = userEvent.setup();
  for (const address of pages) {
    await open(practice, address);
    await isQuiet(practice);
    const [button] = screen.queryAllByLabelText(/^Action for/);
    if (button !== undefined) {
      await user.click(button);
      const items = within(await screen.findByRole('menu')).getAllByRole('menuitem');
      const names = items.map(({ textContent }) => textContent);
      for (const name of names) expect(name).toMatch(/^View (details|recovery points|snapshots)$/);
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    }
    cleanup();
  }
  for (const address of dialogs) {
    await open(practice, address);
    const dialog = await waitFor(() => {
      const [found] = shown('[role=dialog], [role=alertdialog]');
      if (found === undefined) throw new Error(`no dialog at ${address}`);
      return within(found);
    });
    await dialog.findByText(/You don’t have permission/);
    cleanup();
  }
});
