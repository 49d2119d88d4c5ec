import Button from '@mui/material/Button';
import { instanceStatus, recoveryPointStatus } from '../../domain/status';
import { useText } from '../../i18n/text';
import { Notice } from '../../ui';
import type { ShownTree } from './shownTree';
import type { TreeChange } from './treeChanges';

/**
 * Says what is no longer as it was shown, before agreement is asked anew; nothing when all is as it was.
 * Where what is shown waits for the person, `onShowNow` puts what is so now in its place.
 */
export function TreeChanged(props: {
  shown: Pick<ShownTree, 'tree' | 'changes'>;
  onShowNow?: () => void;
}) {
  const { shown, onShowNow } = props;
  const t = useText();
  const { changes } = shown;
  const { instance } = shown.tree;

  const textOf = (change: TreeChange): string => {
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

  if (changes.length === 0) return null;
  return (
    <Notice tone="warning" title={t('recoveryPoints.changed.title')} role="alert">
      <ul>
        {changes.map((change) => (
          <li key={textOf(change)}>{textOf(change)}</li>
        ))}
      </ul>
      {onShowNow === undefined ? (
        <p>{t('recoveryPoints.changed.again')}</p>
      ) : (
        <div className="actions">
          <Button size="small" onClick={onShowNow}>
            {t('flight.reread')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
