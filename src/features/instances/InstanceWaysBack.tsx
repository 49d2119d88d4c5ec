import { styled } from '@mui/material/styles';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useCloud } from '../../api/cloud';
import { instanceRecoveryPointsQuery } from '../../api/recoveryPoints';
import { volumeSnapshotsQuery } from '../../api/snapshots';
import { instanceVolumesQuery } from '../../api/volumes';
import type { Capabilities, Instance } from '../../domain/types';
import { waysBack } from '../../domain/waysBack';
import { useText } from '../../i18n/text';
import { ErrorNotice, Progress, Section } from '../../ui';
import type { Unseen } from './belongings';
import { SnapshotRoundPart } from './SnapshotRound';
import { WaysBackList } from './WaysBack';

/** On the page of an instance: what it could come back from, and a snapshot of each of its volumes. */
export function InstanceWaysBack(props: { instance: Instance; capabilities: Capabilities }) {
  const { instance, capabilities } = props;
  const t = useText();
  const cloud = useCloud();
  const may = (command: string) => capabilities.commands.has(command);
  const unseen: readonly Unseen[] = [
    ...(may('listVMSnapshot') ? [] : (['points'] as const)),
    ...(may('listVolumes') ? [] : (['volumes'] as const)),
    ...(may('listSnapshots') ? [] : (['snapshots'] as const)),
  ];
  const points = useQuery({
    ...instanceRecoveryPointsQuery(cloud, instance.id),
    enabled: may('listVMSnapshot'),
  });
  const volumes = useQuery({
    ...instanceVolumesQuery(cloud, instance.id),
    enabled: may('listVolumes'),
  });
  const snapshots = useQueries({
    queries: (may('listSnapshots') ? (volumes.data?.items ?? []) : []).map(({ id }) =>
      volumeSnapshotsQuery(cloud, id),
    ),
  });
  const queries = [points, volumes, ...snapshots];
  const failed = queries.find(({ error }) => error !== null);
  // Half of a list would be counted as all of it.
  const isHere = queries.every(({ data, isEnabled }) => !isEnabled || data?.isComplete === true);
  const images = snapshots.flatMap(({ data }) => data?.items ?? []);
  const disks = volumes.data?.items ?? [];

  return (
    <Section title={t('waysBack.title')}>
      {failed !== undefined && (
        <ErrorNotice
          error={failed.error}
          onRetry={() => queries.forEach((query) => void query.refetch())}
        />
      )}
      {failed === undefined && !isHere && <Progress label={t('waysBack.title')} />}
      {isHere && (
        <Stack>
          <WaysBackList
            instance={instance}
            ways={waysBack(points.data?.items ?? [], disks, images)}
            unseen={unseen}
          />
          <SnapshotRoundPart
            instance={instance}
            capabilities={capabilities}
            volumes={disks}
            snapshots={images}
          />
        </Stack>
      )}
    </Section>
  );
}

const Stack = styled('div')({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 14 });
