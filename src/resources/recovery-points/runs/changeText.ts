import { instanceStatus, recoveryPointStatus } from '../../rules/status';
import type { Instance } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import type { TreeChange } from './treeChanges';

/** A change of an instance's tree in a sentence. */
export function useChangeText(instance: Pick<Instance, 'name'>): (change: TreeChange) => string {
  const t = useText();
  return (change) => {
    switch (change.kind) {
      case 'instanceState':
        return t('recoveryPoints.changed.instanceState', {
          instance: instance.name,
          state: t(instanceStatus(change.instance, []).label),
        });
      case 'offering':
        return t('recoveryPoints.changed.offering', {
          instance: instance.name,
          offering: change.offering,
        });
      case 'added':
        return t('recoveryPoints.changed.added', { point: change.point });
      case 'removed':
        return t('recoveryPoints.changed.removed', { point: change.point });
      case 'pointState':
        return t('recoveryPoints.changed.pointState', {
          point: change.point.name,
          state: t(recoveryPointStatus(change.point, []).label),
        });
      case 'pinned':
        return t('recoveryPoints.changed.pinned', { point: change.point });
      case 'unpinned':
        return t('recoveryPoints.changed.unpinned', { point: change.point });
      case 'parent':
        return change.parent === undefined
          ? t('recoveryPoints.changed.root', { point: change.point })
          : t('recoveryPoints.changed.parent', { point: change.point, parent: change.parent });
      case 'current':
        return change.point === undefined
          ? t('recoveryPoints.changed.noCurrent')
          : t('recoveryPoints.changed.current', { point: change.point });
    }
  };
}
