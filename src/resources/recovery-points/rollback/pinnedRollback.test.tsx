import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { practiceCloud } from '../../../testing/practice';
import { addOthersPoint } from '../../../testing/runFaults';
import { putMeta } from '../../../simulator/store';
import { paths } from '../../../ui/navigation/paths';
import { instanceNamed, showAt } from '../../../testing/practicePage';
import { RollbackPage } from './RollbackPage';
import { RunAnnouncer } from '../runs/RunAnnouncer';

afterEach(cleanup);

const name = 'warrenton-mysql-node01';
const hour = 3_600_000;

async function openPlan() {
  const cloud = await practiceCloud('warrenton');
  const { instance, point } = await instanceNamed(cloud, name);
  const page = showAt(cloud, paths.rollback(instance.id, point('node01-recovery01').id), {
    '/instances/:id/recovery-points/:pointId/rollback': (
      <>
        <RunAnnouncer />
        <RollbackPage />
      </>
    ),
  });
  const confirm = await screen.findByRole('button', { name: 'Roll back instance' });
  const sent = () => cloud.sent.filter((each) => /VMSnapshot$/.test(each) && !/^list/.test(each));
  return { ...page, cloud, instance, confirm, sent };
}

describe('a plan confirmed while the cloud asks to wait', () => {
  async function held(ms: number) {
    const plan = await openPlan();
    plan.cloud.cloud.client.pause.hold(ms);
    await plan.user.click(plan.confirm);
    await screen.findByText(/Nothing is sent yet/);
    return plan;
  }

  test('starts after the wait', async () => {
    const { cloud, sent } = await held(30_000);
    await cloud.clock.advance(29_000);
    expect(sent()).toEqual([]);
    await cloud.clock.advance(1_000);
    await screen.findByRole('heading', { name: 'Rolling back to node01-recovery01' });
    await cloud.clock.advance(hour);
    expect(sent()).toEqual(['createVMSnapshot', 'revertToVMSnapshot']);
  });

  test('does not start where the tree has changed, and shows the difference', async () => {
    const { cloud, instance, sent } = await held(30_000);
    addOthersPoint(cloud, instance.id);
    await cloud.clock.advance(30_000);
    await screen.findByText('The current point is now theirs.');
    await cloud.clock.advance(hour);
    expect(sent()).toEqual([]);
  });

  test('does not start after the person left', async () => {
    const { cloud, router, sent } = await held(30_000);
    await router.navigate('/');
    await cloud.clock.advance(hour);
    expect(sent()).toEqual([]);
  });

  test('asks the person after a minute', async () => {
    const { cloud, sent } = await held(hour);
    await cloud.clock.advance(60_000);
    await screen.findByText('Try again to keep waiting, or cancel.');
    await cloud.clock.advance(2 * hour);
    expect(sent()).toEqual([]);
  });
});

test('a run says since when it cannot reach the cloud, and continues when it can', async () => {
  const { cloud, user, confirm } = await openPlan();
  await user.click(confirm);
  await screen.findByText(/^Step 1 of 2/);
  putMeta(cloud.state, {
    faults: [{ id: 'cut', command: '*', times: 'forever', kind: 'connectionLost' }],
  });
  await cloud.clock.advance(10_000);
  await screen.findByText(/^Cairn has not reached the cloud since 2026-.* Check your connection/);
  putMeta(cloud.state, { faults: [] });
  await cloud.clock.advance(hour);
  await screen.findByRole('heading', { name: `${name} is back at node01-recovery01` });
  // The announcement may still be in the live region.
  const notice = { ignore: '[role=status] *' };
  expect(screen.queryByText(/has not reached the cloud/, notice)).toBeNull();
});
