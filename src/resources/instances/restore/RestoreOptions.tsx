import { Link } from 'react-router';
import type { Instance } from '../../../cloud/types';
import type { VolumeRestoreOptions, RestoreOptions } from '../restoreOptions';
import { useText } from '../../../i18n/text';
import { DescriptionList, StatusBadge, useFormats } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import { keepsPointsUntilExpunged, type Unseen } from '../dialogs/instanceDependents';

/** Restore options of an instance: its recovery points, and each volume with its newest snapshot. */
export function RestoreOptionsList(props: {
  instance: Instance;
  ways: RestoreOptions;
  unseen: readonly Unseen[];
}) {
  const { instance, ways, unseen } = props;
  const t = useText();
  const noneSeen = <span className="soft">{t('restoreOptions.unseen')}</span>;
  return (
    <DescriptionList
      items={[
        // Options that outlive the instance come first.
        ...ways.volumes.map((way) => ({
          term: t('restoreOptions.volume', { type: way.volume.type, name: way.volume.name }),
          detail: unseen.includes('snapshots') ? noneSeen : <SnapshotsDetail way={way} />,
        })),
        {
          term: t('restoreOptions.points'),
          detail: unseen.includes('points') ? (
            noneSeen
          ) : (
            <PointsDetail instance={instance} points={ways.points} />
          ),
        },
      ]}
    />
  );
}

function PointsDetail(props: { instance: Instance; points: RestoreOptions['points'] }) {
  const { instance, points } = props;
  const t = useText();
  const formats = useFormats();
  const { newest } = points;
  const count = points.usable.length;
  if (newest === undefined)
    return (
      <>
        <Pause />
        <StatusBadge
          tone={points.isWhole ? 'neutral' : 'warning'}
          label={t(points.isWhole ? 'restoreOptions.noPoints' : 'recoveryPoints.notKnown')}
        />
        <Pause />
      </>
    );
  const point = encodeURIComponent(newest.id);
  const fate = keepsPointsUntilExpunged(instance)
    ? 'restoreOptions.pointsGoLater'
    : 'restoreOptions.pointsGo';
  return (
    <>
      <Pause />
      <div>{t(fate)}</div>
      <Space />
      <div>
        {t('restoreOptions.pointCount', { count, date: formats.dateTime(newest.createdAt) })}
      </div>
      <Link to={`${paths.recoveryPoints(instance.id)}?point=${point}`}>{newest.name}</Link>
      <Pause />
      {!points.isWhole && <More />}
    </>
  );
}

function SnapshotsDetail({ way: { usable, newest, isWhole } }: { way: VolumeRestoreOptions }) {
  const count = usable.length;
  const t = useText();
  const formats = useFormats();
  if (newest === undefined && !isWhole)
    return (
      <>
        <Pause />
        <StatusBadge tone="warning" label={t('recoveryPoints.notKnown')} />
        <Pause />
      </>
    );
  if (newest === undefined)
    return (
      <>
        <Pause />
        <StatusBadge tone="warning" label={t('restoreOptions.noSnapshot')} />
        <Pause />
        <div>{t('restoreOptions.nothing')}</div>
        <Space />
      </>
    );
  return (
    <>
      <Pause />
      <div>
        {t('restoreOptions.snapshotCount', { count, date: formats.dateTime(newest.createdAt) })}
      </div>
      <Link to={paths.snapshot(newest.id)}>{newest.name}</Link>
      <Pause />
      <div>{t('restoreOptions.snapshotsStay')}</div>
      <Space />
      {!isWhole && <More />}
    </>
  );
}

/** Of a list that is not whole. */
function More() {
  const t = useText();
  return (
    <>
      <div>{t('restoreOptions.more')}</div>
      <Space />
    </>
  );
}

/** Separates words and numbers where Orca reads the whole dialog as one text, without its lines. */
function Pause() {
  return <span className="visually-hidden">{'.\u00a0'}</span>;
}

/** The same after a sentence, which already ends in a full stop. */
function Space() {
  return <span className="visually-hidden">{'\u00a0'}</span>;
}
