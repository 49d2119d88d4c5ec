import { expect } from '@playwright/test';
import { journey } from './journey';
import { withMouse } from './person';
import { test } from './test';
import { english } from './words';

const practice = 'http://127.0.0.1:4175/practice';

test.beforeEach(async ({ request }) => {
  await request.post(practice, { data: { scenario: 'warrenton', reset: true, speed: 0 } });
});

test('the documented journey, over HTTP', async ({ page, request }) => {
  await page.goto('/instances');
  await page.getByLabel('User').fill('operator');
  await page.getByLabel('Password').fill('cairn-practice');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Instances' })).toBeVisible();
  await journey(page, withMouse(), english, {
    forward: async () => {
      await request.post(practice, { data: { moveForwardMs: 600_000 } });
    },
  });
});
