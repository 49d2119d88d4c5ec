import { journey } from '../journey';
import { withMouse } from '../person';
import { english } from '../words';
import { enter } from './cloud';
import { test } from './test';

test('the documented journey, behind nginx', async ({ page, cloud }) => {
  await enter(page, 'operator');
  await journey(page, withMouse(), english, cloud);
});

test.describe('by the development server', () => {
  test.use({ baseURL: 'http://127.0.0.1:4176' });

  test('the documented journey, proxied', async ({ page, cloud }) => {
    await enter(page, 'operator');
    await journey(page, withMouse(), english, cloud);
  });
});
