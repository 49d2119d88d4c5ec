import { Link } from 'react-router';
import { hypervisorOf, pointsOver } from './volumeRules';
import { pointsEffect, type BlockedByPoints } from '../rules/blocks';
import type { ActionContext } from '../rules/context';
import type { Volume } from '../../cloud/types';
import { useNameList } from '../../i18n/nameList';
import { useText } from '../../i18n/text';
import { Notice } from '../../ui';
import { paths } from '../../ui/navigation/paths';

type OfVolume = Extract<BlockedByPoints, 'detach' | 'resize' | 'revert' | 'snapshot'>;

const ofVolume: readonly OfVolume[] = ['detach', 'resize', 'revert', 'snapshot'];

/** Actions on a volume that the recovery points of its instance block, with a link to them. */
export function VolumeBlocks(props: {
  volume: Volume;
  context: ActionContext | undefined;
  /** The blocked actions that matter here. */
  only?: readonly OfVolume[];
  /** True where certain blocks are shown elsewhere, as the reason of a refusal. */
  unsureOnly?: boolean;
}) {
  const { volume, context, only = ofVolume } = props;
  const t = useText();
  const names = useNameList();
  const { instanceId, type } = volume;
  if (context === undefined || instanceId === undefined) return null;
  const points = pointsOver(volume, context).items;
  const hypervisor = hypervisorOf(volume, context);
  // The OS volume stays attached, whatever recovery points there are.
  const asked = only.filter((action) => type === 'Data' || action !== 'detach');
  const those = (how: 'stops' | 'mayStop') =>
    asked.filter((action) => pointsEffect(action, points, hypervisor) === how);
  const stops = props.unsureOnly ? [] : those('stops');
  const mayStop = those('mayStop');
  if (stops.length + mayStop.length === 0) return null;
  const values = (actions: readonly OfVolume[]) => ({
    count: points.length,
    instance: volume.instanceName ?? instanceId,
    list: names(actions.map((action) => t(`blocks.volume.${action}`))),
  });
  return (
    <Notice tone="neutral">
      {stops.length > 0 && <p>{t('blocks.ofVolume', values(stops))}</p>}
      {mayStop.length > 0 && <p>{t('blocks.ofVolumeMay', values(mayStop))}</p>}
      {context.capabilities.commands.has('listVMSnapshot') && (
        <Link to={paths.recoveryPoints(instanceId)}>{t('remedy.points')}</Link>
      )}
    </Notice>
  );
}
