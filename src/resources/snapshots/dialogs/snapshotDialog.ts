import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useDialogContext } from '../../rules/actionContext';
import type { Change } from '../../../cloud/changes/change';
import { useChange } from '../../../cloud/tasks/useChange';
import { useCloud } from '../../../cloud/cloud';
import { snapshotQuery } from '../snapshots';
import { volumeQuery } from '../../volumes/volumes';
import { snapshotVerdicts, type SnapshotAction } from '../snapshotRules';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { useAddressPart, useCloseDialog } from '../../../ui/dialog/dialogRoute';
import { useOverDetails } from '../../../ui/navigation/matchedPage';
import { dialogVerdict } from '../../rules/dialogVerdict';
import { paths } from '../../../ui/navigation/paths';
import { remedyOf } from '../../shared/remedies';

/**
 * Common parts of every dialog about a snapshot: the snapshot of the address, its change, the reason for a refusal
 * (the address may be opened at any time), and the way to close it.
 */
export function useSnapshotDialog<Input>(action: SnapshotAction, change: Change<Input>) {
  const t = useText();
  const formats = useFormats();
  const cloud = useCloud();
  const navigate = useNavigate();
  const id = useAddressPart('id');
  const overDetails = useOverDetails();
  const { data: snapshot } = useSuspenseQuery(snapshotQuery(cloud, id));
  const { volumeId } = snapshot;
  const { data: volume } = useQuery({
    ...volumeQuery(cloud, volumeId ?? ''),
    enabled: action === 'revert' && volumeId !== undefined,
  });
  const dialog = useDialogContext(volume);
  const { context } = dialog;
  const mutation = useChange(change);
  const sent = mutation.isPending || mutation.isSuccess;
  const verdicts = context && snapshotVerdicts(snapshot, context);
  const { refusal, reason, doubt } = dialogVerdict(t, verdicts, action, dialog);
  const about = { volumeId, instanceId: volume?.instanceId, snapshotId: id };
  const close = useCloseDialog(overDetails ? paths.snapshot(id) : paths.snapshots);
  const of = context?.volumes?.items.find((one) => one.id === volumeId);
  const names = {
    snapshot: snapshot.name,
    volume: of?.name ?? snapshot.volumeName ?? '',
    date: formats.dateTime(snapshot.createdAt),
  };
  return {
    snapshot,
    /** For texts: the snapshot, its volume, and when it was taken. */
    names,
    /** Whose image it is, in words. */
    origin: t(snapshot.volumeName === undefined ? 'snapshots.fromGone' : 'snapshots.from', names),
    context,
    change: mutation,
    /** No refusal by the change itself, once it is running. */
    refusal: sent ? undefined : refusal,
    doubt: sent ? undefined : doubt,
    remedy: context && remedyOf(t, reason, about, context.capabilities),
    close,
    /** As `close`, but to the list: for a snapshot that is being deleted. */
    closeToList: () => (overDetails ? void navigate(paths.snapshots, { replace: true }) : close()),
  };
}
