import { Link } from 'react-router';
import { isWhole } from '../../../cloud/lists/list';
import type { Instance, Volume } from '../../../cloud/types';
import { pinOf } from '../../rules/pins';
import { useOpenedAt } from '../../shared/cloudTime';
import { restoreOptions } from '../restoreOptions';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { Notice, useFormats } from '../../../ui';
import { Consequences } from '../../../ui/dialog/Consequences';
import { paths } from '../../../ui/navigation/paths';
import { keepsPointsUntilExpunged, type InstanceDependents } from './instanceDependents';

/** The resources that are deleted with an instance, and those that are kept, as two short lists. */
export function DestroyConsequences(props: {
  instance: Instance;
  dependents: InstanceDependents;
  /** Data volumes that the person chose to delete as well. */
  deleted: readonly Volume[];
  /** True where the person may recover a deleted volume. */
  mayRecoverVolumes: boolean;
}) {
  const { instance, dependents, deleted } = props;
  const t = useText();
  const names = useNameList();
  const formats = useFormats();
  const { volumes, points, snapshots, unseen } = dependents;
  const osVolumes = volumes.items.filter(({ type }) => type === 'OS');
  const kept = volumes.items
    .filter(({ type }) => type === 'Data')
    .filter((volume) => !deleted.includes(volume));
  const withSize = ({ name, size }: Volume) => ({ name, size: formats.sizeInText(size) });

  const without = restoreOptions(points, volumes, snapshots).volumes.flatMap(
    ({ volume, usable, isWhole }) => (usable.length === 0 && isWhole ? [volume.name] : []),
  );

  const now = useOpenedAt();
  const pinned = points.items.filter((point) => pinOf(point, now) !== undefined);
  const pointsGo = () => {
    const count = points.items.length;
    if (!isWhole(points)) return t('instances.destroy.unreadPoints');
    if (count === 0) return t('instances.destroy.noPoints');
    return keepsPointsUntilExpunged(instance)
      ? t('instances.destroy.pointsLater', { count })
      : t('instances.destroy.points', { count });
  };

  return (
    <>
      <Consequences title={t('instances.destroy.goes')}>
        {unseen.includes('points') ? (
          <li>{t('instances.destroy.unseenPoints')}</li>
        ) : (
          <li>
            {pointsGo()}{' '}
            {points.items.length > 0 && (
              <Link to={paths.recoveryPoints(instance.id)}>{t('remedy.points')}</Link>
            )}
          </li>
        )}
        {unseen.includes('volumes') && <li>{t('instances.destroy.unseenVolumes')}</li>}
        {!isWhole(volumes) && osVolumes.length === 0 && !unseen.includes('volumes') && (
          <li>{t('instances.destroy.unreadOsVolume')}</li>
        )}
        {osVolumes.map((volume) => (
          <li key={volume.id}>{t('instances.destroy.osVolume', withSize(volume))}</li>
        ))}
        {deleted.map((volume) => (
          <li key={volume.id}>
            {t('instances.destroy.ticked', {
              ...withSize(volume),
              you: String(props.mayRecoverVolumes),
            })}
          </li>
        ))}
      </Consequences>
      <Consequences title={t('instances.destroy.stays')}>
        {kept.map((volume) => (
          <li key={volume.id}>{t('instances.destroy.dataVolume', withSize(volume))}</li>
        ))}
        {!isWhole(volumes) && !unseen.includes('volumes') && (
          <li>{t('instances.destroy.unreadVolumes')}</li>
        )}
        <li>
          {isWhole(snapshots)
            ? t('instances.destroy.snapshots', { count: snapshots.items.length })
            : t('instances.destroy.unseenSnapshots')}
        </li>
      </Consequences>
      {pinned.length > 0 && (
        <Notice tone="warning">
          {t('instances.destroy.pinned', {
            count: pinned.length,
            names: names(pinned.map(({ name }) => name)),
          })}
        </Notice>
      )}
      {without.length > 0 && (
        <Notice tone="warning">
          {t('restoreOptions.without', { count: without.length, names: names(without) })}
        </Notice>
      )}
    </>
  );
}
