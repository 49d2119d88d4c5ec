import type { Page } from '@playwright/test';
import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';
import { visit } from './visit';

const day = 24 * 3_600_000;

/** Days go by: the cloud takes the snapshots that are scheduled. */
async function pass(page: Page, days: number): Promise<void> {
  await page.evaluate((ms) => window.practiceCloud?.moveForward(ms), days * day);
  await page.reload();
}

test('a schedule is set, its snapshots are taken, and it is changed and deleted', async ({
  page,
}) => {
  const person = withKeyboard(page);
  const { actionFor, button, dialog, heading, menuItem } = screenOf(page);
  const volume = 'ROOT-2755';
  await openPracticeCloud(page, `/volumes?filter=${volume}`);
  await person.press(actionFor(volume));
  await person.pick(menuItem('Snapshot schedule'));
  const daily = dialog().getByRole('region', { name: 'Daily' });
  const maximum = daily.getByRole('textbox', { name: 'Maximum number of snapshots' });
  const save = dialog().getByRole('button', { name: 'Save schedule' });
  await person.tick(dialog().getByRole('checkbox', { name: 'Daily' }));
  await person.write(daily.getByRole('textbox', { name: 'Time' }), '25:00');
  await person.press(save);
  await expect(daily.getByText('“25:00” is not a time of day.')).toBeVisible();
  await person.write(daily.getByRole('textbox', { name: 'Time' }), '2:30');
  await person.write(daily.getByRole('combobox', { name: 'Time zone' }), 'paris');
  await page.keyboard.press('Enter');
  await person.write(maximum, '3');
  await person.press(save);
  await expect(dialog()).toBeHidden();

  await pass(page, 4);
  await visit(page, '/snapshots');
  const taken = page.getByRole('link', { name: `Daily, schedule of ${volume}` });
  await expect(taken).toHaveCount(3);
  await person.press(taken.first());
  await expect(heading(volume)).toBeVisible();
  const section = page.getByRole('region', { name: 'Snapshot schedule', exact: true });
  await expect(section).toContainText('Every day at 02:30, Europe/Paris');

  await person.press(button('Edit schedule'));
  await person.write(maximum, '1');
  await expect(
    daily.getByRole('heading', { name: /Deleted after the next snapshot: 3/ }),
  ).toBeVisible();
  await person.press(save);
  await expect(dialog()).toBeHidden();
  await expect(section).toContainText('At most 1 snapshot');
  await person.press(button('Edit schedule'));
  await person.untick(dialog().getByRole('checkbox', { name: 'Daily' }));
  await expect(dialog()).toContainText('Its 3 snapshots are kept.');
  await person.press(save);
  await expect(section).toContainText('No longer scheduled: Daily.');
});

test.describe('in French', () => {
  test.use({ locale: 'fr-CA' });

  test('all volumes of an instance are scheduled apart, and shown ahead', async ({ page }) => {
    const person = withKeyboard(page);
    const { button, dialog } = screenOf(page);
    await openPracticeCloud(page, '/instances?filter=warrenton-mysql-node01');
    await person.press(page.getByRole('link', { name: 'warrenton-mysql-node01', exact: true }));
    await person.press(button('Planifier tous les volumes'));
    const apart = dialog().getByRole('checkbox', { name: /^Décaler/ });
    if (!(await apart.isChecked())) await person.tick(apart);
    await person.press(dialog().getByRole('button', { name: 'Planifier 2 volumes' }));
    await expect(dialog()).toBeHidden();
    const ahead = page.getByRole('list', { name: /^Prochaines copies planifiées/ });
    await expect(ahead).toHaveCount(2);
    await expect(page.getByRole('link', { name: /^Planification\s: Quotidien$/ })).toHaveCount(2);

    await pass(page, 2);
    const marks = page.getByRole('list', { name: /DATA-2755/ }).getByRole('link');
    await expect(marks.first()).toBeVisible();
  });
});
