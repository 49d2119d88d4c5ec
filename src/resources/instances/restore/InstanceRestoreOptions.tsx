import { styled } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useCloud } from '../../../cloud/cloud';
import { useInstanceDisks } from '../instanceDisks';
import { instanceRecoveryPointsQuery } from '../../recovery-points/recoveryPoints';
import { asRead } from '../../../cloud/lists/list';
import type { Capabilities, Instance } from '../../../cloud/types';
import { restoreOptions } from '../restoreOptions';
import { useText } from '../../../i18n/text';
import { Progress, Section } from '../../../ui';
import type { Unseen } from '../dialogs/instanceDependents';
import { SnapshotRoundPart } from './SnapshotRound';
import { RestoreOptionsList } from './RestoreOptions';

/**
 * On the page of an instance: what it could come back from, and a snapshot of each of its volumes. What failed to load
 * is said where those lists are shown.
 */
export function InstanceRestoreOptions(props: { instance: Instance; capabilities: Capabilities }) {
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
  const { volumes, snapshots, isRead } = useInstanceDisks(instance.id, true);
  // Half of a list would be counted as all of it.
  const isHere =
    isRead && (!points.isEnabled || points.error !== null || points.data?.isComplete === true);

  return (
    <Section title={t('restoreOptions.title')}>
      {!isHere && <Progress label={t('restoreOptions.title')} />}
      {isHere && (
        <Stack>
          <RestoreOptionsList
            instance={instance}
            ways={restoreOptions(asRead(points), volumes, snapshots)}
            unseen={unseen}
          />
          <SnapshotRoundPart
            instance={instance}
            capabilities={capabilities}
            volumes={volumes}
            snapshots={snapshots}
          />
        </Stack>
      )}
    </Section>
  );
}

const Stack = styled('div')({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 14 });
