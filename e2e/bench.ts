import { chromium, type CDPSession } from '@playwright/test';
import { preview } from 'vite';
import { benchCalls } from './benchCalls';
import { benchCounts } from './benchCounts';
import { benchWaits } from './benchWaits';
import { benchMap } from './benchMap';
import { browser } from './browser';
import { openPracticeCloud } from './practice';

/** CPU time of the page's main thread, in ms, and size of its heap, in MB. */
async function reading(session: CDPSession): Promise<{ cpu: number; heap: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { cpu: value('TaskDuration') * 1000, heap: value('JSHeapUsedSize') / 1e6 };
}

const rows: string[] = [];

/** Does something once, and records its time for a person and for the processor. */
async function measure(
  session: CDPSession,
  what: string,
  work: () => Promise<void>,
  load: 'new document' | 'same document' = 'same document',
) {
  // A new document counts its own work from nothing.
  const before = load === 'new document' ? 0 : (await reading(session)).cpu;
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  const after = await reading(session);
  rows.push(
    [
      what.padEnd(48),
      `${wall.toFixed(0)} ms`.padStart(10),
      `${(after.cpu - before).toFixed(0)} ms`.padStart(10),
      `${after.heap.toFixed(1)} MB`.padStart(10),
    ].join(''),
  );
}

const engine = await chromium.launch(browser());

/** Speed and heap of lists on the practice cloud. */
async function benchLists(): Promise<void> {
  const server = await preview({ preview: { host: '127.0.0.1', port: 4180, strictPort: true } });
  const page = await engine.newPage({
    baseURL: 'http://127.0.0.1:4180',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });

  const rowOf = (name: string) => page.getByRole('rowheader').filter({ hasText: name }).first();

  const cloud = await openPracticeCloud(page);
  await measure(
    session,
    'instances, six to a dozen rows',
    async () => {
      await page.goto('/instances');
      await rowOf('warrenton').waitFor();
    },
    'new document',
  );

  await cloud.scenario('fleet');
  await measure(
    session,
    'volumes, 10,000 of them: first rows',
    async () => {
      await page.goto('/volumes');
      await page.getByRole('rowheader').first().waitFor();
    },
    'new document',
  );
  await measure(session, 'volumes: all of them', () =>
    page.getByText(/of 10,000 entries/).waitFor({ timeout: 120_000 }),
  );
  await measure(session, 'volumes: sort by size', async () => {
    await page.getByRole('columnheader', { name: 'Size' }).getByRole('button').click();
    await page.locator('th[aria-sort]').filter({ hasText: 'Size' }).waitFor();
  });
  await measure(session, 'volumes: filter to a few', async () => {
    await page.getByRole('searchbox').fill('ROOT-99');
    await page.getByText(/filtered from 10,000/).waitFor();
  });

  await page.close();
  await server.close();
}

/** `npm run bench -- calls` does that part alone. */
const parts: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  lists: async () => {
    await benchLists();
    return [];
  },
  counts: () => benchCounts(engine),
  waits: () => benchWaits(engine),
  map: () => benchMap(engine, 'dist'),
  calls: () => benchCalls(engine),
};
const only = process.argv[2];
if (only !== undefined && !Object.hasOwn(parts, only))
  throw new Error(`There is no part ${only}: ${Object.keys(parts).join(', ')}`);
for (const [name, bench] of Object.entries(parts))
  if (only === undefined || only === name) rows.push(...(await bench()), '');
await engine.close();
process.stdout.write(
  `${'what'.padEnd(48)}${'wall'.padStart(10)}${'cpu'.padStart(10)}${'heap'.padStart(10)}\n${rows.join('\n')}\n`,
);
