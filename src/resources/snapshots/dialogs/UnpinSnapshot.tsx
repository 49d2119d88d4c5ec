import { unpin } from '../../shared/pins/pinChanges';
import { UnpinDialog } from '../../shared/pins/PinDialog';
import { snapshotTagsOf } from '../snapshotChanges';
import { useSnapshotDialog } from './snapshotDialog';

/** Asks before a snapshot is unpinned. */
export function UnpinSnapshot() {
  const { snapshot, ...dialog } = useSnapshotDialog('unpin', unpin);
  return <UnpinDialog {...dialog} resource={snapshot} tagsOf={snapshotTagsOf(snapshot)} />;
}
