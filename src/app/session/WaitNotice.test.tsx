import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { CloudProvider } from '../../cloud/cloud';
import { practiceCloud } from '../../testing/practice';
import { volumesQuery } from '../../resources/volumes/volumes';
import { useRateLimitWait } from '../../cloud/client/rateLimitWait';

import { putMeta } from '../../simulator/store';
import { renderPage } from '../../testing/testPage';
import { WaitNotice } from './WaitNotice';

afterEach(cleanup);

function Page() {
  const wait = useRateLimitWait();
  return wait === undefined ? null : <WaitNotice wait={wait} />;
}

test('says how long the cloud asks to wait, and goes when reads resume', async () => {
  const { cloud, clock, state } = await practiceCloud('warrenton');
  renderPage(
    <CloudProvider cloud={cloud}>
      <Page />
    </CloudProvider>,
  );
  putMeta(state, {
    faults: [{ id: 'f', command: 'listVolumes', times: 1, kind: 'rateLimited', ms: 3_000 }],
  });
  const reading = cloud.queryClient.fetchQuery(volumesQuery(cloud));
  expect(await screen.findAllByText(/asks you to wait 3\ss\./)).not.toEqual([]);
  await clock.advance(3_000);
  expect((await reading).items.length).toBeGreaterThan(0);
  await waitFor(() =>
    expect(
      screen.queryByText(/asks you to wait 3\ss\./, { ignore: '.visually-hidden *' }),
    ).toBeNull(),
  );
});
