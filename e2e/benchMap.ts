import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { fold, runsOf } from '../src/resources/recovery-points/lineage/folds';
import { layoutLineage } from '../src/resources/recovery-points/lineage/layout';
import { buildLineage, type Lineage } from '../src/resources/recovery-points/lineage/lineage';
import { layoutInTime } from '../src/resources/recovery-points/lineage/timeLayout';
import type { RecoveryPoint } from '../src/cloud/types';
import { listen } from '../src/simulator/host/httpHost';
import { operator, startScenario } from '../src/simulator/scenarios';
import { enter } from './network/cloud';
import { openSite } from './network/site';

/** Repetitions of each measurement, of which the median counts: the machine has other work too. */
const tries = 3;

/** Long enough for transitions and for cards that appear over several frames, in ms. */
const settled = 500;

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;

/** Runs in the page, as text: the compiler of this file adds names of its own to functions. */
const countFrames = `
  window.benchFrames = [];
  requestAnimationFrame(function tick(time) {
    window.benchFrames.push(time);
    requestAnimationFrame(tick);
  });
`;

/** Of one try, in ms. */
interface Frames {
  /** Time between two frames, by the clock: other work of the machine counts too. */
  median: number;
  longest: number;
  /** Longest task of the page's main thread, by the processor's own count. */
  work: number;
}

/** An event of Chromium's tracing; times in µs. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
}

/** The longest task of the thread that draws the page. */
function longestTask(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const drawing = new Set(events.filter(({ name }) => name === 'Paint').map(threadOf));
  const tasks = events.filter((event) => event.name === 'RunTask' && drawing.has(threadOf(event)));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

async function framesOf(
  session: CDPSession,
  page: Page,
  work: () => Promise<unknown>,
): Promise<Frames> {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: unknown[] }) => {
    for (const event of value) {
      const { name, pid, tid, tdur } = Object(event);
      events.push({ name, pid, tid, tdur });
    }
  };
  session.on('Tracing.dataCollected', keep);
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await page.evaluate('window.benchFrames = []');
  await work();
  await page.waitForTimeout(settled);
  const times: unknown = await page.evaluate('window.benchFrames');
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', keep);
  const gaps = Array.isArray(times)
    ? times.slice(1).map((time, index) => Number(time) - Number(times[index]))
    : [];
  return { median: median(gaps), longest: Math.max(...gaps), work: longestTask(events) };
}

/** The points of one instance as the console knows them: the scenario is the same for all who start it. */
async function groves(now: number): Promise<Map<string, { instanceId: string; lineage: Lineage }>> {
  const { instances, vmSnapshots } = (await startScenario('groves', 1, now)).collections;
  return new Map(
    [...instances.values()].map(({ id, name }) => {
      const points = [...vmSnapshots.values()]
        .filter((point) => point.instanceId === id)
        .map((point): RecoveryPoint => ({
          id: point.id,
          name: point.displayName,
          description: undefined,
          state: 'Ready',
          type: 'DiskAndMemory',
          current: point.current === true,
          parentId: point.parentId,
          parentName: undefined,
          instanceId: id,
          hypervisor: undefined,
          createdAt: point.created,
          taskId: undefined,
        }));
      return [name, { instanceId: id, lineage: buildLineage(points) }];
    }),
  );
}

function layoutRow(lineage: Lineage): string {
  const timed = (work: () => unknown) =>
    median(
      Array.from({ length: tries }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      }),
    ).toFixed(1);
  const momentOf = (id: string) => {
    const node = lineage.nodes.get(id);
    return node?.kind === 'point' ? node.point.createdAt : undefined;
  };
  const folded = timed(() => layoutLineage(fold(lineage, runsOf(lineage))));
  const whole = timed(() => layoutLineage(lineage));
  const inTime = timed(() => layoutInTime(lineage, momentOf));
  return `folded ${folded} ms, unfolded ${whole} ms, by true time ${inTime} ms`;
}

/** Ends of branches beside the way to Now. */
const endsOf = (lineage: Lineage) =>
  [...lineage.nodes.values()].filter((node) => node.kind === 'point' && node.childIds.length === 0);

/** The cloud as an operator calls it from elsewhere. */
async function someoneElse(address: string) {
  const call = async (command: string, params: Record<string, string>, cookie = '') => {
    const body = new URLSearchParams({ command, response: 'json', ...params });
    const response = await fetch(`${address}/client/api`, {
      method: 'POST',
      body,
      headers: { cookie },
    });
    if (!response.ok) throw new Error(`${command}: ${await response.text()}`);
    return response;
  };
  const { username, password, domain } = operator;
  const answer = await call('login', { username, password, domain });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const sessionkey = String(Object(Object(await answer.json()).loginresponse).sessionkey);
  return {
    remove: (vmsnapshotid: string) =>
      call('deleteVMSnapshot', { vmsnapshotid, sessionkey }, cookie),
  };
}

/** Measures the map of trees of 10 to 5,000 points, over the network as with a real cloud; returns the rows. */
export async function benchMap(engine: Browser, build: string): Promise<readonly string[]> {
  const cloud = await listen({ port: 0, hostname: '127.0.0.1', scenario: 'groves', speed: 0 });
  const site = await openSite(Number(new URL(cloud.address).port), {
    build,
    base: '/',
    noFile: 200,
  });
  const other = await someoneElse(cloud.address);
  const page = await engine.newPage({
    baseURL: site.address,
    viewport: { width: 1280, height: 800 },
  });
  await page.addInitScript(countFrames);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await enter(page, 'operator');

  const rows: string[] = [];
  for (const [name, { instanceId, lineage }] of await groves(0)) {
    rows.push(`map of ${name}`, `  ${'layout'.padEnd(32)}${layoutRow(lineage)}`);
    const grove = { page, session, address: `/instances/${instanceId}/recovery-points`, lineage };
    rows.push(await mountRow(grove));
    for (const row of await frameRows(grove, other.remove, () => cloud.host.moveForward(3_600_000)))
      rows.push(row);
  }
  await page.close();
  await site.close();
  await cloud.close();
  return rows;
}

interface Grove {
  page: Page;
  session: CDPSession;
  address: string;
  lineage: Lineage;
}

const firstItem = (page: Page) => page.getByRole('treeitem').first();

/** Time from the list to the map, and the heap afterwards. */
async function mountRow({ page, session, address }: Grove): Promise<string> {
  const times: number[] = [];
  const frames: Frames[] = [];
  await page.goto(`${address}?view=map`);
  await firstItem(page).waitFor();
  for (let round = 0; round < tries; round += 1) {
    await page.getByRole('tab', { name: 'List' }).click();
    await page.getByRole('table').waitFor();
    frames.push(
      await framesOf(session, page, async () => {
        const start = performance.now();
        await page.getByRole('tab', { name: 'Map' }).click();
        await firstItem(page).waitFor();
        times.push(performance.now() - start);
      }),
    );
  }
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = (metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? NaN) / 1e6;
  const mount = `mount ${median(times).toFixed(0)} ms, heap ${heap.toFixed(1)} MB`;
  return `  ${'mount'.padEnd(32)}${mount}\n${frameRow('first draw', frames)}`;
}

function frameRow(what: string, frames: readonly Frames[]): string {
  const middle = (key: keyof Frames) => median(frames.map((one) => one[key])).toFixed(0);
  const each = frames.map(({ longest }) => longest.toFixed(0)).join(', ');
  return `  ${what.padEnd(32)}median ${middle('median')} ms, longest ${middle('longest')} ms (${each}), work at one go ${middle('work')} ms`;
}

/** Frames of each action of a person on the map, and of changes in the cloud. */
async function frameRows(
  { page, session, address, lineage }: Grove,
  remove: (pointId: string) => Promise<unknown>,
  forward: () => Promise<void>,
): Promise<readonly string[]> {
  const ends = endsOf(lineage);
  const isFolded = runsOf(lineage).length > 0;
  const all = new Map<string, Frames[]>();
  const measure = async (what: string, work: () => Promise<unknown>) => {
    all.set(what, [...(all.get(what) ?? []), await framesOf(session, page, work)]);
  };
  const press = (key: string, shown: Locator) => async () => {
    await page.keyboard.press(key);
    await shown.waitFor();
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const focused = (state: string) => page.locator(`[role=treeitem]:focus${state}`);
  const refresh = () => page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
  const item = (id: string) => page.locator(`[role=treeitem][data-id="${id}"]`);

  for (const { id } of ends.slice(0, tries)) {
    await page.goto(`${address}?point=${id}`);
    await item(id).focus();
    if (isFolded) {
      await page.keyboard.press('ArrowUp');
      await measure('unfold one', press('Enter', focused('[aria-expanded=true]')));
      await press('Enter', page.getByRole('menu'))();
      await press(
        'End',
        page.getByRole('menuitem', { name: /^Fold/ }).and(page.locator(':focus')),
      )();
      await measure('fold one', press('Enter', focused('[aria-expanded=false]')));
      await measure('unfold all', async () => {
        await button('Unfold all').click();
        await button('Fold all').waitFor();
      });
    }
    await page.locator('[role=treeitem][tabindex="0"]').focus();
    await measure('20 arrow keys', async () => {
      for (let times = 0; times < 20; times += 1) await page.keyboard.press('ArrowDown');
    });
    await measure('true time', () => button('Time scale').click());
    await measure('zoom out to the whole tree', () => button('Whole tree').click());
    await measure('go to Now', () => button('Go to Now').click());
    await measure('zoom out in steps', async () => {
      for (let times = 0; times < 8; times += 1) await button('Zoom out').click();
    });
    await measure('zoom in in steps', async () => {
      for (let times = 0; times < 8; times += 1) await button('Zoom in').click();
    });
    await measure('pan by dragging', async () => {
      await page.mouse.move(300, 300);
      await page.mouse.down();
      await page.mouse.move(700, 700, { steps: 30 });
      await page.mouse.up();
    });
    await page.goto(`${address}?point=${id}`);
    await item(id).waitFor();
    await remove(id);
    await measure('refresh, one state changed', async () => {
      await refresh();
      await page.locator(`[data-id="${id}"][aria-label*="Deleting"]`).waitFor();
    });
    await forward();
    await measure('refresh, one node deleted', async () => {
      await refresh();
      await item(id).waitFor({ state: 'detached' });
    });
  }
  return [...all].map(([what, frames]) => frameRow(what, frames));
}
