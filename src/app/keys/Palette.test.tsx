import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { practiceCloud } from '../../testing/practice';
import { instanceNamed, showAt } from '../../testing/practicePage';
import { paths } from '../../ui/navigation/paths';
import { Palette } from './Palette';

afterEach(cleanup);

async function openPalette() {
  const practice = await practiceCloud('warrenton');
  const nothing = () => {};
  const palette = <Palette typedAhead={() => ''} onClose={nothing} onShowKeys={nothing} />;
  const page = showAt(practice, '/here', { '/here': palette });
  const field = await screen.findByRole('combobox');
  const found = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
  return { practice, ...page, field, found };
}

test('a template is found, and leads to its row', async () => {
  const { user, field, found, router, unmount } = await openPalette();
  await user.type(field, 'nginx-golden');
  await waitFor(() => expect(found()).toContain('nginx-goldenTemplate'));
  await user.keyboard('{Enter}');
  unmount();
  await waitFor(() => expect(router.state.location.search).toBe('?filter=nginx-golden'));
  expect(router.state.location.pathname).toBe(paths.templates);
});

test('a recovery point is found by the name of its instance too, and rolled back to', async () => {
  const { practice, user, field, found, router, unmount } = await openPalette();
  await user.type(field, 'node01-recovery01');
  const instance = 'warrenton-mysql-node01';
  await waitFor(() => expect(found()).toContain(`node01-recovery01Recovery point of ${instance}`));
  await user.type(field, ' rollback');
  await waitFor(() => expect(found()).toHaveLength(1));
  await user.keyboard('{Enter}');
  unmount();
  const { instance: found1, point } = await instanceNamed(practice, instance);
  const plan = paths.rollback(found1.id, point('node01-recovery01').id);
  await waitFor(() => expect(router.state.location.pathname).toBe(plan));
});
