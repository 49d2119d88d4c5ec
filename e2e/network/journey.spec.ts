import { journey } from '../journey';
import { withMouse } from '../person';
import { screenOf } from '../screen';
import { english } from '../words';
import { enter } from './cloud';
import { expect, test } from './test';

test('the documented journey, behind nginx', async ({ page, cloud }) => {
  await enter(page, 'operator');
  await journey(page, withMouse(), english, cloud);
});

test.describe('by the development server', () => {
  test.use({ baseURL: 'http://127.0.0.1:4176' });

  // It is the same console, of unbundled files: what differs is how they load, and the way to the cloud.
  test('a change takes effect, proxied', async ({ page, cloud }) => {
    const { choose, button, dialog, row, tab } = screenOf(page);
    await enter(page, 'operator', '/volumes');
    await choose('ROOT-2755', 'Take snapshot');
    await dialog().getByRole('textbox', { name: 'Name (optional)' }).fill('proxied');
    await button('Confirm').click();
    await expect(dialog()).toHaveCount(0);
    await cloud.forward();
    await tab('Snapshots').click();
    await expect(row('proxied')).toContainText('Backed up');
  });
});
