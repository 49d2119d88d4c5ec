import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useListProblems } from '../rules/actionContext';
import { useCloud } from '../../cloud/cloud';
import { osTypeQuery } from '../../cloud/catalog/osTypes';
import { useMayCall } from '../../cloud/session/rights';
import { snapshotQuery, snapshotsQuery } from './snapshots';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { snapshotStatus, volumeTypeKey } from '../rules/status';
import type { Snapshot } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { DescriptionList, Section, StatusBadge, useFormats } from '../../ui';
import { CopyValue } from '../../ui/CopyValue';
import { useAddressPart } from '../../ui/dialog/dialogRoute';
import { restoreTestOf } from '../rules/restoreTest';
import { useRestoreTestText } from '../shared/restoreTestText';
import { useEnvironmentFacts } from '../shared/environmentFacts';
import { ListNotice } from '../../ui/table/ListNotice';
import { paths } from '../../ui/navigation/paths';
import { useCloudHour } from '../shared/cloudTime';
import { PurposeAndPin } from '../shared/pins/pinColumn';
import { DetailHeader } from '../shared/DetailHeader';
import { useSnapshotActions } from './snapshotActions';
import { IntervalOf, VolumeOf } from './snapshotColumns';
import { OtherSnapshots } from './OtherSnapshots';
import { useSizeAtSnapshot } from './dialogs/useSizeAtSnapshot';
import { CreatedVolumes } from './CreatedVolumes';

/** One snapshot, with the volumes created from it and the other snapshots of its volume. */
export function SnapshotPage() {
  const t = useText();
  const formats = useFormats();
  const cloud = useCloud();
  const tasks = useTasks();
  const query = useSuspenseQuery(snapshotQuery(cloud, useAddressPart('id')));
  const snapshot = query.data;
  const actionsOf = useSnapshotActions('details');
  const mayCall = useMayCall();
  // The volumes are shown below.
  const problems = useListProblems('instances', 'recoveryPoints', 'limits');
  const status = snapshotStatus(snapshot, tasks);
  const sizeAtSnapshot = useSizeAtSnapshot(snapshot);
  const listed = useQuery({ ...snapshotsQuery(cloud), enabled: false }).data?.items;
  const now = useCloudHour(query.dataUpdatedAt);
  const { volumeType } = snapshot;
  const items = [
    ...useEnvironmentFacts(snapshot, paths.snapshot(snapshot.id), listed),
    { term: t('snapshots.volume'), detail: <VolumeOf snapshot={snapshot} /> },
    {
      term: t('snapshots.details.volumeType'),
      detail: volumeType === undefined ? '–' : t(volumeTypeKey(volumeType)),
    },
    { term: t('snapshots.interval'), detail: <IntervalOf snapshot={snapshot} /> },
    { term: t('snapshots.created'), detail: formats.dateTime(snapshot.createdAt) },
    { term: t('pins.title'), detail: <PurposeAndPin resource={snapshot} now={now} /> },
    ...sizes(),
    { term: t('snapshots.details.stored'), detail: formats.size(snapshot.physicalSize) },
    ...(volumeType === 'OS'
      ? [{ term: t('snapshots.test.term'), detail: <TestResult snapshot={snapshot} /> }]
      : []),
    { term: t('snapshots.details.osType'), detail: <OsType snapshot={snapshot} /> },
    { term: t('snapshots.details.zone'), detail: snapshot.zoneName ?? '–' },
    {
      term: t('snapshots.details.id'),
      detail: <CopyValue value={snapshot.id} label={t('calls.copyId')} isCode />,
    },
  ];
  return (
    <>
      <DetailHeader
        list={{ label: t('snapshots.title'), to: paths.snapshots }}
        resource={snapshot}
        status={status}
        actions={actionsOf(snapshot)}
        query={query}
      />
      <ListNotice {...problems}>{t('ui.list.unchecked')}</ListNotice>
      <Section title={t('snapshots.details.about')}>
        <DescriptionList items={items} />
      </Section>
      {mayCall('listVolumes') && <CreatedVolumes snapshot={snapshot} />}
      {snapshot.volumeId !== undefined && (
        <OtherSnapshots snapshot={snapshot} volumeId={snapshot.volumeId} />
      )}
    </>
  );

  /** Size of the volume at the snapshot, or a substitute. */
  function sizes() {
    const detail = formats.size(snapshot.virtualSize);
    const then = t('snapshots.details.volumeSize');
    if (sizeAtSnapshot === 'same') return [{ term: then, detail }];
    const isGone = snapshot.volumeId === undefined;
    const now = t(isGone ? 'snapshots.details.lastSize' : 'snapshots.details.sizeNow');
    const unknown = { term: then, detail: t('snapshots.details.resizedSince') };
    return [...(sizeAtSnapshot === 'changed' ? [unknown] : []), { term: now, detail }];
  }
}

/** Last restore test: none recorded is not the same as tags that could not be read. */
function TestResult({ snapshot }: { snapshot: Snapshot }) {
  const t = useText();
  const testText = useRestoreTestText();
  const test = restoreTestOf(snapshot);
  if (test === undefined) return snapshot.tags === undefined ? '–' : t('snapshots.test.none');
  return <StatusBadge tone={test.works ? 'success' : 'error'} label={testText(test)} />;
}

/** Name of the operating system; the cloud lists only its id with a snapshot. */
function OsType({ snapshot: { osTypeId = '', osTypeName } }: { snapshot: Snapshot }) {
  const isAsked = osTypeName === undefined && osTypeId !== '';
  const query = useQuery({ ...osTypeQuery(useCloud(), osTypeId), enabled: isAsked });
  const name = osTypeName ?? query.data?.name;
  if (name !== undefined) return name;
  return query.isError ? <span className="mono">{osTypeId}</span> : '–';
}
