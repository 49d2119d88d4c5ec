import { cloudResources } from '../../resources/forCloud/cloudResources';
import { describe, expect, test } from 'vitest';
import { createSimulator } from '../../simulator/engine';
import type { Settings } from '../../simulator/model';
import { operator, startScenario } from '../../simulator/scenarios';
import { putMeta } from '../../simulator/store';
import { runChange } from '../changes/change';
import { createCloud } from '../createCloud';
import { eventsQuery } from '../tasks/events';
import { instancesQuery } from '../../resources/instances/instances';
import { stopInstance } from '../../resources/instances/instanceChanges';
import { recoveryPointsQuery } from '../../resources/recovery-points/recoveryPoints';
import { signIn } from '../session/session';
import { memoryStorage } from '../../browser/storage';
import { manualClock } from '../../testing/clock';
import { scriptedPage } from '../../testing/cloud';
import { named } from '../../testing/journey';
import { volumesQuery } from '../../resources/volumes/volumes';

const hour = 3_600_000;

/** The practice cloud's engine, set in another way, its clock so many ms ahead of the browser's, behind a proxy that knows the time. */
async function engine(settings: Partial<Settings>, ahead = 0) {
  const clock = manualClock();
  const now = () => clock.now() + ahead;
  const state = await startScenario('warrenton', 1, now());
  const set = (changes: Partial<Settings>) =>
    putMeta(state, { settings: { ...state.meta.settings, ...changes } });
  set(settings);
  const server = createSimulator({
    state,
    sessionCheck: 'Parameter',
    clock: { now, wait: () => Promise.resolve() },
  });
  const sizes: (string | null)[] = [];
  const storage = memoryStorage();
  const open = () =>
    createCloud({
      resources: cloudResources,
      baseUrl: 'http://cloud.test/client/api',
      storage,
      clock,
      page: scriptedPage(),
      async fetch(input, init) {
        const request = new Request(input, init);
        sizes.push(new URLSearchParams(await request.clone().text()).get('pagesize'));
        const response = await server.fetch(request);
        response.headers.set('Date', new Date(now()).toUTCString());
        return response;
      },
    });
  const cloud = open();
  await signIn(cloud, operator);
  return { cloud, clock, open, set, sizes, now };
}

type Engine = Awaited<ReturnType<typeof engine>>;

const instancesOf = ({ cloud }: Engine) =>
  cloud.queryClient.fetchQuery({ ...instancesQuery(cloud), staleTime: 0 });
const volumesOf = ({ cloud }: Engine) =>
  cloud.queryClient.fetchQuery({ ...volumesQuery(cloud), staleTime: 0 });

describe('where the largest page is smaller than 500', () => {
  test('lists are complete, and that size is requested from then on', async () => {
    const usual = await engine({});
    const strict = await engine({ defaultPageSize: 7 });
    expect(await volumesOf(strict)).toEqual(await volumesOf(usual));
    // The pending jobs and the volumes were requested at once, before either was refused.
    expect(strict.sizes.filter((size) => size === '500').length).toBeLessThanOrEqual(2);
    expect(new Set(strict.sizes.slice(strict.sizes.lastIndexOf('500') + 1))).toEqual(
      new Set(['7']),
    );
    const before = strict.sizes.length;
    expect(await instancesOf(strict)).toEqual(await instancesOf(usual));
    expect(strict.sizes.slice(before)).not.toContain('500');
  });

  test('the tab knows it after a reload too', async () => {
    const strict = await engine({ defaultPageSize: 7 });
    await volumesOf(strict);
    const { client } = strict.open();
    expect(client.pageSize.current()).toBe(7);
  });

  test('a list of one page is read too', async () => {
    const strict = await engine({ defaultPageSize: 3 });
    const { items } = await instancesOf(strict);
    const { id } = named(items, 'warrenton-mysql-node01');
    const query = eventsQuery(strict.cloud, { kind: 'instance', id });
    expect((await strict.cloud.queryClient.fetchQuery(query)).items.length).toBeGreaterThan(0);
  });

  test('a limit that is lowered while a list is read restarts the reading', async () => {
    const usual = await volumesOf(await engine({}));
    const strict = await engine({ defaultPageSize: 8 });
    await instancesOf(strict);
    const reading = volumesOf(strict);
    strict.set({ defaultPageSize: 5 });
    expect(await reading).toEqual(usual);
    expect(strict.cloud.client.pageSize.current()).toBe(5);
  });
});

describe('where every text is URL-encoded', () => {
  test('people and resources have the same names as elsewhere', async () => {
    const usual = await engine({});
    const encoded = await engine({ encodeApiResponse: true });
    expect(encoded.cloud.session.current()).toEqual(usual.cloud.session.current());
    expect(await instancesOf(encoded)).toEqual(await instancesOf(usual));
    expect(await volumesOf(encoded)).toEqual(await volumesOf(usual));
  });

  test('refusals are in the engine’s own words', async () => {
    const encoded = await engine({ encodeApiResponse: true });
    await expect(signIn(encoded.cloud, { ...operator, password: 'wrong' })).rejects.toMatchObject({
      kind: 'accountRefused',
      text: 'Failed to authenticate user operator in domain 1; please provide valid credentials',
    });
  });
});

describe('where zone and clock differ from the browser’s', () => {
  test.each([330, -210, 0])('%i minutes east of UTC, every moment is the same', async (minutes) => {
    const usual = await engine({});
    const other = await engine({ utcOffsetMinutes: minutes });
    const pointsOf = ({ cloud }: Engine) =>
      cloud.queryClient.fetchQuery(recoveryPointsQuery(cloud));
    const points = await pointsOf(other);
    expect(points).toEqual(await pointsOf(usual));
    expect(points.items[0]?.createdAt).toBeLessThan(other.clock.now());
  });

  test.each([2 * hour, -2 * hour])('by %i ms, its own time and durations are right', async (ms) => {
    const other = await engine({ utcOffsetMinutes: 330 }, ms);
    const instance = named((await instancesOf(other)).items, 'warrenton-nginx01');
    expect(Math.abs(other.cloud.client.now() - other.now())).toBeLessThan(1_000);

    await runChange(other.cloud, stopInstance, { instance, forced: false });
    const startedHere = other.clock.now();
    // A tab that knows nothing of the task finds it on the engine.
    await other.clock.advance(1_000);
    const found = createTab(other);
    await found.tasks.discover();
    const [adopted] = found.tasks.list();
    expect(Math.abs((adopted?.startedAt ?? 0) - startedHere)).toBeLessThanOrEqual(1_000);

    await other.clock.advance(hour);
    const [task] = other.cloud.tasks.list();
    expect(task?.outcome).toBe('succeeded');
    const took = (task?.endedAt ?? 0) - (task?.startedAt ?? 0);
    expect(took).toBeGreaterThan(0);
    expect(took).toBeLessThan(10 * 60_000);
  });
});

/** Another tab of the same person, with nothing in its storage but the session. */
function createTab({ cloud, open }: Engine) {
  const tab = open();
  const { user } = cloud.session.current();
  tab.tasks.clear();
  if (user !== undefined) tab.tasks.resume(user.id);
  return tab;
}

test('in maintenance, lists are shown, new work is refused clearly, and it passes', async () => {
  const server = await engine({ maintenance: true });
  const instance = named((await instancesOf(server)).items, 'warrenton-nginx01');
  const change = () => runChange(server.cloud, stopInstance, { instance, forced: false });
  await expect(change()).rejects.toMatchObject({ kind: 'maintenance', status: 503 });
  expect(server.cloud.tasks.list()).toEqual([]);
  server.set({ maintenance: false });
  expect(await change()).toMatchObject({ kind: 'stopInstance', outcome: 'running' });
});
