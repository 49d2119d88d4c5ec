import { Link } from 'react-router';
import type { Instance } from '../../domain/types';
import type { VolumeWayBack, WaysBack } from '../../domain/waysBack';
import { useText } from '../../i18n/text';
import { DescriptionList, StatusBadge, useFormats } from '../../ui';
import { paths } from '../../ui/paths';
import { keepsPointsUntilExpunged, type Unseen } from './belongings';

/** What an instance could come back from: its recovery points, and each volume with its newest snapshot. */
export function WaysBackList(props: {
  instance: Instance;
  ways: WaysBack;
  unseen: readonly Unseen[];
}) {
  const { instance, ways, unseen } = props;
  const t = useText();
  const noneSeen = <span className="soft">{t('waysBack.unseen')}</span>;
  return (
    <DescriptionList
      items={[
        // What survives comes first.
        ...ways.volumes.map((way) => ({
          term: t('waysBack.volume', { type: way.volume.type, name: way.volume.name }),
          detail: unseen.includes('snapshots') ? noneSeen : <SnapshotsDetail way={way} />,
        })),
        {
          term: t('waysBack.points'),
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

function PointsDetail(props: { instance: Instance; points: WaysBack['points'] }) {
  const { instance, points } = props;
  const t = useText();
  const formats = useFormats();
  const { count, newest } = points;
  if (newest === undefined)
    return (
      <>
        <Pause />
        <StatusBadge
          tone={points.isWhole ? 'neutral' : 'warning'}
          label={t(points.isWhole ? 'waysBack.noPoints' : 'recoveryPoints.notKnown')}
        />
        <Pause />
      </>
    );
  const point = encodeURIComponent(newest.id);
  const fate = keepsPointsUntilExpunged(instance) ? 'waysBack.pointsGoLater' : 'waysBack.pointsGo';
  return (
    <>
      <Pause />
      <div>{t(fate, { count })}</div>
      <Space />
      <div>{t('waysBack.pointCount', { count, date: formats.dateTime(newest.createdAt) })}</div>
      <Link to={`${paths.recoveryPoints(instance.id)}?point=${point}`}>{newest.name}</Link>
      <Pause />
      {!points.isWhole && <More />}
    </>
  );
}

function SnapshotsDetail({ way: { count, newest, isWhole } }: { way: VolumeWayBack }) {
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
        <StatusBadge tone="warning" label={t('waysBack.noSnapshot')} />
        <Pause />
        <div>{t('waysBack.nothing')}</div>
        <Space />
      </>
    );
  return (
    <>
      <Pause />
      <div>{t('waysBack.snapshotCount', { count, date: formats.dateTime(newest.createdAt) })}</div>
      <Link to={paths.snapshot(newest.id)}>{newest.name}</Link>
      <Pause />
      <div>{t('waysBack.snapshotsStay', { count })}</div>
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
      <div>{t('waysBack.more')}</div>
      <Space />
    </>
  );
}

/** Keeps words and numbers apart where Orca reads the whole dialog as one text, without its lines. */
function Pause() {
  return <span className="visually-hidden">{'.\u00a0'}</span>;
}

/** The same after a sentence, which ends in a full stop of its own. */
function Space() {
  return <span className="visually-hidden">{'\u00a0'}</span>;
}
