import styled from '@emotion/styled';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCloud } from '../../../cloud/cloud';
import { asRead } from '../../../cloud/lists/list';
import type { Capabilities, Instance } from '../../../cloud/types';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { Progress, Section, StatusBadge } from '../../../ui';
import { RelativeTime } from '../../../ui/feedback/RelativeTime';
import { paths } from '../../../ui/navigation/paths';
import { instanceRecoveryPointsQuery } from '../../recovery-points/recoveryPoints';
import { useSchedulesOf, type SchedulesRead } from '../../snapshots/schedules/useSchedulesOf';
import { upcomingRuns } from '../../snapshots/schedules/upcomingRuns';
import { intervalTypeKey } from '../../rules/status';
import { keepsPointsUntilExpunged } from '../dialogs/instanceDependents';
import { useInstanceDisks } from '../instanceDisks';
import { restoreTestOf } from '../../rules/restoreTest';
import { purposeAndPinText } from '../../shared/pins/pinColumn';
import { useRestoreTestText } from '../../shared/restoreTestText';
import { SnapshotAllPart } from '../restore/SnapshotAll';
import { restoreOptions, type RestoreOptions, type VolumeRestoreOptions } from '../restoreOptions';
import { ScheduleAll } from './ScheduleAll';
import { Timeline, type TimelineLane } from './Timeline';

/**
 * Restore options of an instance by time, and *Snapshot all volumes*. A list that failed to load says so where it is
 * shown.
 */
export function InstanceProtection(props: {
  instance: Instance;
  capabilities: Capabilities;
  /** The cloud's time, in ms since 1970. */
  now: number;
}) {
  const { instance, capabilities, now } = props;
  const t = useText();
  const cloud = useCloud();
  const may = (command: string) => capabilities.commands.has(command);
  const points = useQuery({
    ...instanceRecoveryPointsQuery(cloud, instance.id),
    enabled: may('listVMSnapshot'),
  });
  const { volumes, snapshots, isRead } = useInstanceDisks(instance.id, true);
  // Half of a list would be counted as all of it. Once shown, its parts stay: they read a failed list once more.
  const [isHere, setHere] = useState(false);
  const arePointsRead =
    !points.isEnabled || points.error !== null || points.data?.isComplete === true;
  if (!isHere && isRead && arePointsRead) setHere(true);
  const options = restoreOptions(asRead(points), volumes, snapshots);
  const pointsLane = usePointsLane(instance, options.points, may('listVMSnapshot'), now);
  const schedules = useSchedulesOf(volumes.items, may('listSnapshotPolicies'));
  const volumeLane = useVolumeLane(may('listSnapshots'), schedules, now);

  return (
    <Section title={t('protection.title')} isCard>
      {!isHere && (
        <Coming lanes={1 + Math.max(1, volumes.items.length)}>
          <Progress label={t('protection.title')} />
        </Coming>
      )}
      {isHere && (
        <>
          <Summary options={options} now={now} />
          <Timeline lanes={[pointsLane, ...options.volumes.map(volumeLane)]} now={now} />
          <Foot>
            <SnapshotAllPart
              instance={instance}
              capabilities={capabilities}
              volumes={volumes}
              snapshots={snapshots}
              beside={may('createSnapshotPolicy') && <ScheduleAll instance={instance} />}
            />
          </Foot>
        </>
      )}
    </Section>
  );
}

/** The room of the content, before it comes. */
const Coming = styled('div')<{ lanes: number }>(({ lanes }) => ({
  minHeight: `${String(12.5 + 3.25 * lanes)}rem`,
}));

const Foot = styled('div')({ marginTop: 14 });

/** The newest restore option, and the volumes that have none. */
function Summary({ options, now }: { options: RestoreOptions; now: number }) {
  const t = useText();
  const names = useNameList();
  const all = [options.points, ...options.volumes];
  const newest = all
    .flatMap(({ newest: own }) => (own?.createdAt === undefined ? [] : own))
    .toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0))[0];
  const without = options.volumes.filter(({ usable, isWhole }) => usable.length === 0 && isWhole);
  const isNone = newest === undefined && all.every(({ isWhole }) => isWhole);
  return (
    <p>
      {isNone && t('protection.none')}
      {newest?.createdAt !== undefined && (
        <>
          {'volumeName' in newest
            ? t('protection.newestSnapshot', { name: newest.volumeName ?? newest.name })
            : t('protection.newestPoint', { name: newest.name })}{' '}
          <RelativeTime at={newest.createdAt} now={now} />.
        </>
      )}
      {newest !== undefined && without.length > 0 && (
        <>
          {' '}
          {t('protection.without', {
            count: without.length,
            names: names(without.map(({ volume }) => volume.name)),
          })}
        </>
      )}
    </p>
  );
}

function usePointsLane(
  instance: Instance,
  points: RestoreOptions['points'],
  isSeen: boolean,
  now: number,
): TimelineLane {
  const t = useText();
  const { usable, isWhole } = points;
  const count = usable.length;
  const fate = keepsPointsUntilExpunged(instance)
    ? 'restoreOptions.pointsGoLater'
    : 'restoreOptions.pointsGo';
  const address = paths.recoveryPoints(instance.id);
  return {
    id: 'points',
    kind: 'points',
    title: t('restoreOptions.points'),
    note: count > 0 && <span>{t(fate)}</span>,
    marks: usable.map((point) => ({
      id: point.id,
      name: point.name,
      at: point.createdAt,
      to: `${address}?point=${encodeURIComponent(point.id)}`,
      note: point.tags && purposeAndPinText(t, point, now),
    })),
    summary: !isSeen ? (
      t('restoreOptions.unseen')
    ) : count > 0 || isWhole ? (
      t('protection.usable', { count, more: isWhole ? 'no' : 'yes' })
    ) : (
      <NotKnown />
    ),
  };
}

function useVolumeLane(
  isSeen: boolean,
  { list, isFetched }: SchedulesRead,
  now: number,
): (way: VolumeRestoreOptions) => TimelineLane {
  const t = useText();
  const names = useNameList();
  const testText = useRestoreTestText();
  return ({ volume, usable, isWhole }) => {
    const count = usable.length;
    const counted = t('protection.snapshots', { count, more: isWhole ? 'no' : 'yes' });
    const own = list.items.filter(({ volumeId }) => volumeId === volume.id);
    const kinds = names(own.map(({ kind }) => t(intervalTypeKey(kind))));
    const known = count > 0 ? counted : <StatusBadge tone="warning" label={counted} />;
    return {
      id: volume.id,
      kind: 'snapshots',
      title: t('restoreOptions.volume', { type: volume.type, name: volume.name }),
      note: (
        <>
          {count > 0 && <span>{t('restoreOptions.snapshotsStay')}</span>}
          {own.length === 0 && isFetched && !list.isComplete && (
            <span> {t('protection.scheduleNotKnown')}</span>
          )}
          {own.length > 0 && (
            <span>
              <Link to={paths.volume(volume.id)}>{t('protection.schedule', { kinds })}</Link>
            </span>
          )}
        </>
      ),
      ahead:
        own.length === 0
          ? undefined
          : (limit) => own.flatMap((schedule) => upcomingRuns(schedule, now, limit)),
      marks: usable.flatMap((snapshot) => {
        const { id, name, createdAt } = snapshot;
        const test = restoreTestOf(snapshot);
        const notes = [
          snapshot.tags && purposeAndPinText(t, snapshot, now),
          test && testText(test),
        ];
        const note = notes.filter((text) => text !== undefined).join(', ') || undefined;
        return createdAt === undefined
          ? []
          : { id, name, at: createdAt, to: paths.snapshot(id), note, works: test?.works };
      }),
      summary: !isSeen ? t('restoreOptions.unseen') : count > 0 || isWhole ? known : <NotKnown />,
    };
  };
}

function NotKnown() {
  const t = useText();
  return <StatusBadge tone="warning" label={t('recoveryPoints.notKnown')} />;
}
