import { withKeyboard } from './person';
import { openPracticeCloud } from './practice';
import { screenOf } from './screen';
import { expect, test } from './test';
import { visit } from './visit';

const words = {
  stops: /^Until all recovery points are deleted, you can’t .*resize its volumes/,
  ofVolume: /^1 recovery point of warrenton-mysql-node01 stops you from detaching it, resizing it/,
  detach: 'Detach volume',
  goThere: 'Go to the recovery points',
  points: 'Recovery points of warrenton-mysql-node01',
  before: /^With recovery points/,
  attach: 'attach a volume',
} as const;

test('actions that points block are shown on instance and volume, and before the first point', async ({
  page,
}) => {
  const person = withKeyboard(page);
  const { dialog, heading } = screenOf(page);
  await openPracticeCloud(page);
  const goThere = page.getByRole('link', { name: words.goThere });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const address = async (list: string, name: string) => {
    await visit(page, `${list}?filter=${name}`);
    return (await link(name).getAttribute('href'))?.replace(/\?.*/, '') ?? '';
  };

  await visit(page, await address('/instances', 'warrenton-mysql-node01'));
  await expect(page.getByRole('main').getByText(words.stops)).toBeVisible();

  const volume = await address('/volumes', 'DATA-2755');
  await visit(page, volume);
  await expect(page.getByRole('main').getByText(words.ofVolume)).toBeVisible();
  await person.press(goThere);
  await expect(heading(words.points)).toBeFocused();
  await visit(page, `${volume}/detach`);
  await expect(dialog().getByRole('button', { name: words.detach })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await person.press(dialog().getByRole('link', { name: words.goThere }));
  await expect(heading(words.points)).toBeFocused();

  const bare = await address('/instances', 'warrenton-redis-01');
  await visit(page, `${bare}/create-recovery-point`);
  await expect(dialog().getByText(words.before)).toBeVisible();
  await expect(dialog().getByRole('listitem').filter({ hasText: words.attach })).toBeVisible();
});
