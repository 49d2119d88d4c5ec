import { screenOf } from '../screen';
import { visit } from '../visit';
import { enter } from './cloud';
import { expect, test } from './test';

const intervalMs = 3_000;

const names = ['warrenton-mysql-node01', 'warrenton-nginx02', 'demo-saas-video'];

test('when the cloud asks to wait, the page says so, waits, and is whole in the end', async ({
  page,
  cloud,
}) => {
  const { row } = screenOf(page);
  await enter(page, 'operator', '/templates');
  await cloud.set({ apiLimit: { max: 1, intervalMs } });
  await cloud.run(1);
  const answers: number[] = [];
  const started = Date.now();
  page.on('response', (response) => {
    if (response.url().includes('/client/api')) answers.push(response.status());
  });
  await page.goto('/volumes');
  await expect(page.getByText(/^The cloud asks you to wait \d\ss\./).first()).toBeVisible();
  await cloud.set({ apiLimit: null });
  await expect(row('ROOT-2755')).toBeVisible();
  await expect(page.getByText(/The cloud asks you to wait/)).toHaveCount(0);
  expect(answers).toContain(429);
  // A dozen calls at most are refused once in each interval: on a slow machine there are several.
  const intervals = 1 + Math.floor((Date.now() - started) / intervalMs);
  expect(answers.filter((status) => status === 429).length).toBeLessThan(12 * intervals);
});

test('a cloud with small pages that encodes its texts shows the same', async ({ page, cloud }) => {
  const { row, button, choose, dialog } = screenOf(page);
  await cloud.set({ defaultPageSize: 3, encodeApiResponse: true, utcOffsetMinutes: 330 });
  await enter(page, 'operator');
  for (const name of names) await expect(row(name)).toBeVisible();
  await page.getByRole('link', { name: 'warrenton-nginx02', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'warrenton-nginx02' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('%');
  await visit(page, '/volumes');
  await choose('ROOT-2755', 'Take snapshot');
  await dialog().getByRole('textbox', { name: 'Name (optional)' }).fill('100% & more');
  await button('Confirm').click();
  await expect(dialog()).toHaveCount(0);
  await cloud.forward();
  await visit(page, '/snapshots');
  await expect(row('100% & more')).toBeVisible();
});
