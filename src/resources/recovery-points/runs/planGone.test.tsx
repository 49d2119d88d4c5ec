import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { instanceRecoveryPointsQuery } from '../recoveryPoints';
import { deleteRecoveryPoint } from '../recoveryPointChanges';
import { practiceCloud, type PracticeTest } from '../../../testing/practice';
import { paths } from '../../../ui/navigation/paths';
import { instanceNamed, showAt } from '../../../testing/practicePage';
import { DeletePage } from '../deletion/DeletePage';
import { RollbackPage } from '../rollback/RollbackPage';

afterEach(cleanup);

const only = { instance: 'warrenton-mysql-node01', point: 'node01-recovery01' };

async function deleteElsewhere(test: PracticeTest) {
  const { cloud, clock } = test;
  const { instance, point } = await instanceNamed(test, only.instance);
  await deleteRecoveryPoint.send(cloud.client, { point: point(only.point), instance });
  await clock.advance(3_600_000);
  await cloud.queryClient.fetchQuery({
    ...instanceRecoveryPointsQuery(cloud, instance.id),
    staleTime: 0,
  });
}

test.each([
  [
    'a rollback',
    '/instances/:id/recovery-points/:pointId/rollback',
    <RollbackPage key="page" />,
    paths.rollback,
    'This recovery point no longer exists. Someone else may have deleted it.',
  ],
  [
    'a deletion',
    '/instances/:id/recovery-points/delete',
    <DeletePage key="page" />,
    (instanceId: string, pointId: string) => paths.deletePoints(instanceId, [pointId]),
    'warrenton-mysql-node01 has no recovery point to delete.',
  ],
])(
  'what is left of the plan of %s that someone else deleted is said, and the focus stays on the page',
  async (_, pattern, page, addressOf, text) => {
    const cloud = await practiceCloud('warrenton');
    const { instance, point } = await instanceNamed(cloud, only.instance);
    showAt(cloud, addressOf(instance.id, point(only.point).id), { [pattern]: page });
    const leave = await screen.findByRole('button', { name: 'Cancel' });
    leave.focus();
    await deleteElsewhere(cloud);
    expect(await screen.findAllByText(text)).not.toEqual([]);
    expect(leave.isConnected).toBe(false);
    expect(document.activeElement?.tagName).toBe('H1');
    await screen.findByText(text, { selector: '[role=status] *' });
  },
);
