import Button from '@mui/material/Button';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';
import { useChangeText } from './changeText';
import type { PinnedTree } from './pinnedTree';
import { keyOf } from '../page/externalChanges';

/**
 * Lists the differences from the shown tree, before the person agrees again; nothing without any. `onShowNow` shows the
 * present state.
 */
export function TreeChanged(props: {
  shown: Pick<PinnedTree, 'tree' | 'changes'>;
  onRefresh: () => void;
}) {
  const { shown, onRefresh } = props;
  const t = useText();
  const { changes } = shown;
  const textOf = useChangeText(shown.tree.instance);

  if (changes.length === 0) return null;
  return (
    <Notice tone="warning" title={t('recoveryPoints.changed.title')} role="alert">
      <ul>
        {changes.map((change) => (
          <li key={keyOf(change)}>{textOf(change)}</li>
        ))}
      </ul>
      <div className="actions">
        <Button size="small" onClick={onRefresh}>
          {t('rollback.reread')}
        </Button>
      </div>
    </Notice>
  );
}
