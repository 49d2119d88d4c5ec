import { useMemo } from 'react';
import { Link } from 'react-router';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { intervalTypeKey, snapshotStatus } from '../rules/status';
import type { Snapshot } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { StatusBadge, useFormats, type Column } from '../../ui';
import { pinColumn } from '../shared/pins/pinColumn';
import { isScheduleKind } from './schedules/schedule';
import { paths } from '../../ui/navigation/paths';

/** The columns of a table of snapshots, in the documented order. `now` is the cloud's time, in ms since 1970. */
export function useSnapshotColumns(now: number): readonly Column<Snapshot>[] {
  const t = useText();
  const formats = useFormats();
  const tasks = useTasks();
  return useMemo(() => {
    const date = (snapshot: Snapshot) => formats.dateTime(snapshot.createdAt);
    const size = (snapshot: Snapshot) => formats.size(snapshot.virtualSize);
    return [
      {
        id: 'volume',
        header: t('snapshots.volume'),
        value: (snapshot) => snapshot.volumeName ?? t('snapshots.volumeGone'),
        cell: (snapshot) => <VolumeOf snapshot={snapshot} />,
      },
      {
        id: 'name',
        header: t('snapshots.name'),
        rowHeader: true,
        value: (snapshot) => snapshot.name,
        cell: (snapshot) => <Link to={paths.snapshot(snapshot.id)}>{snapshot.name}</Link>,
      },
      {
        id: 'interval',
        header: t('snapshots.interval'),
        value: (snapshot) => t(intervalTypeKey(snapshot.intervalType)),
        cell: (snapshot) => <IntervalOf snapshot={snapshot} />,
      },
      {
        id: 'created',
        header: t('snapshots.created'),
        value: (snapshot) => snapshot.createdAt,
        text: date,
        cell: date,
        nowrap: true,
      },
      {
        id: 'state',
        header: t('snapshots.state'),
        value: (snapshot) => t(snapshotStatus(snapshot, tasks).label),
        cell: (snapshot) => {
          const { tone, label } = snapshotStatus(snapshot, tasks);
          return <StatusBadge tone={tone} label={t(label)} />;
        },
      },
      {
        id: 'size',
        header: t('snapshots.size'),
        value: (snapshot) => snapshot.virtualSize,
        text: size,
        cell: size,
        nowrap: true,
      },
      pinColumn(t, now),
    ];
  }, [t, formats, tasks, now]);
}

/** How a snapshot came to be; a schedule's leads to the schedules of its volume, as long as that exists. */
export function IntervalOf({ snapshot }: { snapshot: Snapshot }) {
  const t = useText();
  const { intervalType, volumeId, volumeName } = snapshot;
  const label = t(intervalTypeKey(intervalType));
  if (volumeId === undefined || volumeName === undefined || !isScheduleKind(intervalType))
    return label;
  return (
    <Link
      to={paths.volume(volumeId)}
      aria-label={t('snapshots.scheduleOf', { kind: label, name: volumeName })}
    >
      {label}
    </Link>
  );
}

/** The volume of a snapshot, linked as long as it exists. */
export function VolumeOf({ snapshot }: { snapshot: Snapshot }) {
  const t = useText();
  const { volumeId, volumeName } = snapshot;
  if (volumeName === undefined) return <span className="soft">{t('snapshots.volumeGone')}</span>;
  return volumeId === undefined ? (
    volumeName
  ) : (
    <Link to={paths.volume(volumeId)}>{volumeName}</Link>
  );
}
