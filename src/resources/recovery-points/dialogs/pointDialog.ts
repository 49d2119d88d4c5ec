import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Change } from '../../../cloud/changes/change';
import { useCloud } from '../../../cloud/cloud';
import { wholeList } from '../../../cloud/lists/list';
import { capabilitiesQuery } from '../../../cloud/session/capabilities';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import { useChange } from '../../../cloud/tasks/useChange';
import { useText } from '../../../i18n/text';
import { useAddressPart, useCloseDialog } from '../../../ui/dialog/dialogRoute';
import { paths } from '../../../ui/navigation/paths';
import { instanceQuery } from '../../instances/instances';
import { recoveryPointVerdicts, type RecoveryPointAction } from '../recoveryPointRules';
import { dialogVerdict } from '../../rules/dialogVerdict';
import { useCloudHour } from '../../shared/cloudTime';
import { remedyOf } from '../../shared/remedies';
import { recoveryPointQuery } from '../recoveryPoints';

const read = { isReading: false, onRetry: undefined };

/** Common parts of every dialog about a recovery point: the point of the address, and the verdict on the action. */
export function usePointDialog<Input>(action: RecoveryPointAction, change: Change<Input>) {
  const t = useText();
  const cloud = useCloud();
  const tasks = useTasks();
  const instanceId = useAddressPart('id');
  const pointId = useAddressPart('pointId');
  const { data: point, dataUpdatedAt } = useSuspenseQuery(recoveryPointQuery(cloud, pointId));
  const { data: instance } = useQuery(instanceQuery(cloud, instanceId));
  const capabilities = useSuspenseQuery(capabilitiesQuery(cloud)).data;
  const now = useCloudHour(dataUpdatedAt);
  const mutation = useChange(change);
  const isSent = mutation.isPending || mutation.isSuccess;
  const verdicts = recoveryPointVerdicts(point, {
    capabilities,
    tasks,
    now,
    instances: instance && wholeList([instance]),
  });
  const { refusal, reason, doubt } = dialogVerdict(t, verdicts, action, read);
  const { id, name, environment } = point;
  return {
    point,
    tagsOf: {
      subject: { kind: 'recoveryPoint' as const, id, name, of: instance?.name },
      environment,
      instanceId: point.instanceId,
    },
    change: mutation,
    refusal: isSent ? undefined : refusal,
    doubt: isSent ? undefined : doubt,
    remedy: remedyOf(t, reason, { instanceId, pointId }, capabilities),
    close: useCloseDialog(paths.recoveryPoints(instanceId)),
  };
}
