import { journey } from './journey';
import { withKeyboard, withMouse } from './person';
import { openPracticeCloud } from './practice';
import { test } from './test';
import { english, french } from './words';

test.use({ serviceWorkers: 'allow' });

// In English by mouse it is done behind nginx.
test.describe(english.code, () => {
  test.use({ locale: english.code });

  test('the documented journey, by keyboard alone', async ({ page }) => {
    const cloud = await openPracticeCloud(page);
    await journey(page, withKeyboard(page), english, cloud);
  });
});

test.describe(french.code, () => {
  test.use({ locale: french.code });

  test('the documented journey, by mouse', async ({ page }) => {
    const cloud = await openPracticeCloud(page);
    await journey(page, withMouse(), french, cloud);
  });
});
