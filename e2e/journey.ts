import { expect, type Page } from '@playwright/test';
import type { Person } from './person';
import { untilOver } from './time';
import type { Words } from './words';

/** Advances the cloud's time, so that running tasks end. */
export type Time = { forward: () => Promise<void> };

const instance = 'warrenton-mysql-node01';

/**
 * The documented journey, from a first snapshot to a deleted recovery point, as one person does it. Time is stopped
 * but for `time.forward`, so each state in between can be checked.
 */
export async function journey(page: Page, person: Person, words: Words, time: Time): Promise<void> {
  const tab = (name: string) =>
    page.getByRole('navigation').getByRole('link', { name, exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const inDialog = (name: string) => dialog.getByRole('button', { name, exact: true });
  const field = (name: string) => dialog.getByRole('textbox', { name, exact: true });
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const row = (name: string) =>
    page.getByRole('row').filter({ has: button(words.actionFor(name)) });
  const goTo = async (name: string) => {
    await person.press(tab(name));
    await expect(heading(name)).toBeFocused();
  };
  const choose = async (name: string, action: string) => {
    await person.press(button(words.actionFor(name)));
    await person.pick(page.getByRole('menuitem', { name: action }));
  };
  const said = (text: string) =>
    expect(page.getByText(text, { exact: false }).first()).toBeAttached();
  const steps = page.getByRole('list', { name: words.steps, exact: true });
  const item = (name: string) => page.getByRole('treeitem', { name });
  const level = (name: string, expected: number) =>
    expect(item(name)).toHaveAttribute('aria-level', String(expected));

  // A snapshot of the volume, as documented.
  await goTo(words.volumes);
  await choose('ROOT-2755', words.takeSnapshot);
  await expect(dialog).toContainText(words.areYouSure);
  await expect(dialog).toContainText('ROOT-2755');
  await person.write(field(words.optionalName), 'before-upgrade');
  await person.press(inDialog(words.confirm));
  await said(words.snapshotBeingCreated);
  await expect(dialog).toBeHidden();

  // It appears under Snapshots and passes through its states without a reload.
  await goTo(words.snapshots);
  await expect(row('before-upgrade')).toContainText('ROOT-2755');
  await expect(row('before-upgrade')).not.toContainText(words.backedUp);
  await time.forward();
  await expect(row('before-upgrade')).toContainText(words.backedUp);

  // A template and a volume from it.
  await choose('before-upgrade', words.createTemplate);
  await person.write(field(words.name), 'mysql-base');
  await person.press(inDialog(words.done));
  await expect(dialog).toBeHidden();
  await time.forward();
  await choose('before-upgrade', words.createVolume);
  await person.write(field(words.name), 'mysql-copy');
  await person.press(inDialog(words.done));
  await expect(dialog).toBeHidden();
  await time.forward();
  await goTo(words.templates);
  await expect(row('mysql-base')).toContainText(words.ready);
  await goTo(words.volumes);
  await expect(row('mysql-copy')).toBeVisible();

  // Two recovery points of the running instance: disk and memory, then the disk.
  await goTo(words.instances);
  for (const [name, memory] of [
    ['first', true],
    ['second', false],
  ] as const) {
    await choose(instance, words.createRecoveryPoint);
    const box = dialog.getByRole('checkbox', { name: words.diskAndMemory });
    await expect(box).not.toBeChecked();
    await expect(field(words.name)).toBeFocused();
    await expect(field(words.name)).toHaveValue(new RegExp(`^${instance}-\\d{13}$`));
    await person.write(field(words.name), name);
    if (memory) await person.tick(box);
    await person.press(inDialog(words.done));
    await expect(dialog).toBeHidden();
    await time.forward();
    await said(words.tasksSaid[1] ?? '');
  }

  // Their hierarchy.
  await choose(instance, words.viewRecoveryPoints);
  await expect(heading(words.recoveryPoints)).toBeFocused();
  await level('node01-recovery01', 1);
  await level('first', 2);
  await level('second', 3);
  await level(words.now, 4);

  // The disk-only point is refused while the instance runs: its plan says so, and what it takes.
  await person.view(page.getByRole('tab', { name: words.list }));
  await choose('second', words.rollback);
  await expect(heading(instance)).toBeFocused();
  await expect(page.getByText(words.goBackTo('second'))).toBeVisible();
  await expect(steps).toContainText(words.stopFirst);
  await person.press(button(words.cancel));
  await expect(heading(words.recoveryPoints)).toBeFocused();

  // The other one is not. What the instance is now is left behind on purpose.
  await person.view(page.getByRole('tab', { name: words.list }));
  await choose('first', words.rollback);
  await expect(heading(instance)).toBeFocused();
  await expect(page.getByText(words.goBackTo('first'))).toBeVisible();
  await expect(steps).not.toContainText(words.stopFirst);
  await expect(page.getByRole('main')).toContainText(instance);
  await person.untick(page.getByRole('checkbox', { name: words.safetyPoint }));
  await person.press(button(words.rollBackInstance));
  await expect(page.getByRole('main').getByText(words.stepOne)).toBeVisible();
  await untilOver(time, page.getByRole('heading', { name: words.backAt('first') }));
  await person.press(button(words.backToPoints));
  await expect(heading(words.recoveryPoints)).toBeFocused();
  await person.view(page.getByRole('tab', { name: words.list }));

  // The next point branches. A reload during its creation loses nothing.
  await person.press(button(words.createRecoveryPoint));
  await person.write(field(words.name), 'third');
  await person.press(inDialog(words.done));
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(row('third')).toBeVisible();
  await expect(row('third')).not.toContainText(words.ready);
  await time.forward();
  await expect(row('third')).toContainText(words.ready);
  await expect(row('third')).toContainText('first');
  await person.view(page.getByRole('tab', { name: words.map }));
  await level('third', 3);
  await level(words.now, 4);

  // Without the first, its children move to its parent.
  await person.view(page.getByRole('tab', { name: words.list }));
  await choose('first', words.deleteRecoveryPoint);
  await expect(heading(words.deletionOf(instance))).toBeFocused();
  await expect(page.getByRole('main')).toContainText(/second [^.]* third/);
  await person.press(button(words.deletePoint('first')));
  await untilOver(time, page.getByRole('heading', { name: words.deletedPoint('first') }));
  await person.press(button(words.backToPoints));
  await person.view(page.getByRole('tab', { name: words.list }));
  await expect(row('second')).toBeVisible();
  await expect(row('first')).toBeHidden();
  await person.view(page.getByRole('tab', { name: words.map }));
  await level('second', 2);
  await level('third', 2);

  // All of it is listed in Tasks.
  await person.press(page.getByRole('button', { name: words.tasks }));
  const tasks = page.getByRole('complementary');
  for (const sentence of words.tasksSaid)
    await expect(tasks.getByText(sentence).first()).toBeVisible();
}
