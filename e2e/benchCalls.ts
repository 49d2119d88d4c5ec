import type { Browser, Page } from '@playwright/test';
import { openBench } from './faults/cell';
import { flows } from './faults/flows';

/** Counting period of calls, ms. */
const minute = 60_000;

/** The commands that a page sends within a minute, with how often. */
async function callsIn(page: Page): Promise<ReadonlyMap<string, number>> {
  const calls = new Map<string, number>();
  const count = (data: string | null) => {
    const command = new URLSearchParams(data ?? '').get('command');
    if (command !== null) calls.set(command, (calls.get(command) ?? 0) + 1);
  };
  const listen = (request: { postData: () => string | null }) => count(request.postData());
  page.on('request', listen);
  await new Promise((resolve) => setTimeout(resolve, minute));
  page.off('request', listen);
  return calls;
}

/** Counts calls over HTTP: while nothing runs, and while a rollback does, on its page and on another. */
export async function benchCalls(engine: Browser): Promise<readonly string[]> {
  const flow = flows.find(({ name }) => name === 'roll back');
  if (flow === undefined) throw new Error('there is no flow that rolls back');
  const bench = await openBench(engine);
  const { page, cloud } = await bench.start(flow);
  const rows: string[] = [];
  const row = async (what: string) => {
    const calls = await callsIn(page);
    const total = [...calls.values()].reduce((sum, each) => sum + each, 0);
    const each = [...calls].map(([command, times]) => `${command} ${String(times)}`).join(', ');
    rows.push(`${what.padEnd(48)}${String(total).padStart(4)} a minute  ${each}`);
  };
  await page.goto('/instances');
  await bench.signIn(page);
  await page.getByRole('rowheader').first().waitFor();
  await cloud.practice({ speed: 1 });
  await row('calls: instances, nothing runs');
  await page.goto(await flow.address(cloud));
  const button = page.getByRole('button', { name: flow.button }).last();
  await button.waitFor();
  await flow.fill(page);
  await page.locator('[aria-disabled=true]').and(button).waitFor({ state: 'detached' });
  // Time is stopped: the task that is sent first does not end.
  await cloud.practice({ speed: 0 });
  await button.click();
  await row('calls: a rollback runs, on its page');
  await page.getByRole('link', { name: 'Volumes', exact: true }).click();
  await row('calls: a rollback runs, on another page');
  await page.context().close();
  await bench.close();
  return rows;
}
