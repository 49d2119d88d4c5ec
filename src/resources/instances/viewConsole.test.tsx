import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { practiceCloud, type PracticeTest } from '../../testing/practice';
import { presetFault } from '../../simulator/presets';
import { putMeta } from '../../simulator/store';
import { showAt } from '../../testing/practicePage';
import { InstancesPage } from './InstancesPage';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function chooseConsole(cloud: PracticeTest) {
  const { user } = showAt(cloud, '/instances', { '/instances': <InstancesPage /> });
  const button = await screen.findByRole('button', { name: 'Action for warrenton-nginx01' });
  await user.click(button);
  await user.click(await screen.findByRole('menuitem', { name: 'View console' }));
}

/** Another tab, as far as a page can see it. */
function otherTab() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const tab = frame.contentWindow;
  if (tab === null) throw new Error('jsdom has no frames');
  return tab;
}

test('the new tab says that it is loading, and cannot reach back', async () => {
  const tab = otherTab();
  const open = vi.spyOn(window, 'open').mockReturnValue(tab);
  const cloud = await practiceCloud('warrenton');
  await chooseConsole(cloud);
  await waitFor(() => expect(cloud.sent).toContain('createConsoleEndpoint'));
  expect(open).toHaveBeenCalledWith('', '_blank');
  expect(tab.opener).toBeNull();
});

test('a blocked tab is explained, and no address is requested', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  const cloud = await practiceCloud('warrenton');
  await chooseConsole(cloud);
  await screen.findAllByText(/browser blocked the console of warrenton-nginx01/);
  expect(cloud.sent).not.toContain('createConsoleEndpoint');
});

test('a console that the cloud refuses closes its tab and says why', async () => {
  const tab = otherTab();
  const close = vi.spyOn(tab, 'close');
  vi.spyOn(window, 'open').mockReturnValue(tab);
  const cloud = await practiceCloud('warrenton');
  const fault = presetFault('nextChangeFails', 'createConsoleEndpoint');
  putMeta(cloud.state, { faults: [fault] });
  await chooseConsole(cloud);
  await screen.findAllByText(/could not be opened.*contact your system administrator/);
  expect(close).toHaveBeenCalled();
});
