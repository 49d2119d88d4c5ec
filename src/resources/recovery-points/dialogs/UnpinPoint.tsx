import { unpin } from '../../shared/pins/pinChanges';
import { UnpinDialog } from '../../shared/pins/PinDialog';
import { usePointDialog } from './pointDialog';

/** Asks before a recovery point is unpinned. */
export function UnpinPoint() {
  const { point, ...dialog } = usePointDialog('unpin', unpin);
  return <UnpinDialog {...dialog} resource={point} />;
}
