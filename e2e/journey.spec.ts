import { journey } from './journey';
import { withKeyboard, withMouse } from './person';
import { openPracticeCloud } from './practice';
import { test } from './test';
import { english, french } from './words';

for (const words of [english, french]) {
  test.describe(words.code, () => {
    test.use({ locale: words.code });

    test('the documented journey, by mouse', async ({ page }) => {
      const cloud = await openPracticeCloud(page);
      await journey(page, withMouse(), words, cloud);
    });

    test('the documented journey, by keyboard alone', async ({ page }) => {
      const cloud = await openPracticeCloud(page);
      await journey(page, withKeyboard(page), words, cloud);
    });
  });
}
