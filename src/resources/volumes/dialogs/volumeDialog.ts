import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useDialogContext } from '../../rules/actionContext';
import type { Change } from '../../../cloud/changes/change';
import { useChange } from '../../../cloud/tasks/useChange';
import { useCloud } from '../../../cloud/cloud';
import { volumeQuery } from '../volumes';
import { volumeVerdicts, type VolumeAction } from '../volumeRules';
import { useText } from '../../../i18n/text';
import { useAddressPart, useCloseDialog } from '../../../ui/dialog/dialogRoute';
import { useOverDetails } from '../../../ui/navigation/matchedPage';
import { dialogVerdict } from '../../rules/dialogVerdict';
import { paths } from '../../../ui/navigation/paths';
import { remedyOf } from '../../shared/remedies';

/**
 * Common parts of every dialog about a volume: the volume of the address, its change, the reason for a refusal (the
 * address may be opened at any time), and the way to close it.
 */
export function useVolumeDialog<Input>(action: VolumeAction, change: Change<Input>) {
  const t = useText();
  const cloud = useCloud();
  const navigate = useNavigate();
  const id = useAddressPart('id');
  const overDetails = useOverDetails();
  const { data: read } = useSuspenseQuery(volumeQuery(cloud, id));
  const dialog = useDialogContext(read);
  const { context } = dialog;
  const holder = context?.instances?.items.find((one) => one.id === read.instanceId);
  // The volume may have been read before the list that distinguishes its instance from others of its name.
  const volume = holder === undefined ? read : { ...read, instanceName: holder.name };
  const mutation = useChange(change);
  const sent = mutation.isPending || mutation.isSuccess;
  const verdicts = context && volumeVerdicts(volume, context);
  const { refusal, reason, doubt } = dialogVerdict(t, verdicts, action, dialog);
  const about = { volumeId: id, instanceId: volume.instanceId };
  const close = useCloseDialog(overDetails ? paths.volume(id) : paths.volumes);
  return {
    volume,
    context,
    change: mutation,
    /** No refusal by the change itself, once it is running. */
    refusal: sent ? undefined : refusal,
    doubt: sent ? undefined : doubt,
    close,
    remedy: context && remedyOf(t, reason, about, context.capabilities),
    /** As `close`, but to the list: for a volume that is being deleted. */
    closeToList: () => (overDetails ? void navigate(paths.volumes, { replace: true }) : close()),
  };
}
