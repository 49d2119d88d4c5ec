import { useQuery, useSuspenseQuery, type UseMutationResult } from '@tanstack/react-query';
import { capabilitiesQuery } from '../../../cloud/session/capabilities';
import { useCloud } from '../../../cloud/cloud';
import { useListedPageEnvironment } from '../../../cloud/environments/environments';
import { instanceQuery } from '../instances';
import { instanceRecoveryPointsQuery } from '../../recovery-points/recoveryPoints';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import { instanceVerdicts, type InstanceAction } from '../instanceRules';
import type { Capabilities, Instance } from '../../../cloud/types';
import { reasonAgainst } from '../../rules/context';
import { refusalText } from '../../rules/reasonText';
import { useText } from '../../../i18n/text';
import { useAddressPart, useCloseDialog } from '../../../ui/dialog/dialogRoute';
import { useOverDetails } from '../../../ui/navigation/matchedPage';
import { paths } from '../../../ui/navigation/paths';
import type { Remedy } from '../../../ui/feedback/Notice';
import { remedyOf } from '../../shared/remedies';

/** Common parts of every dialog of an instance. */
export interface InstanceDialogParts {
  instance: Instance;
  capabilities: Capabilities;
  /** Reason why the action cannot be done now. */
  refusal: string | undefined;
  /** Place where that can be changed. */
  remedy: Remedy | undefined;
  close: () => void;
}

/**
 * The instance of this address, the verdict on the action, and how to close the dialog. The task that the dialog
 * itself started does not block it.
 */
export function useInstanceDialog(
  action: InstanceAction,
  change: Pick<UseMutationResult, 'isPending' | 'isSuccess'>,
): InstanceDialogParts {
  const t = useText();
  const cloud = useCloud();
  const id = useAddressPart('id');
  const instance = useSuspenseQuery(instanceQuery(cloud, id)).data;
  const capabilities = useSuspenseQuery(capabilitiesQuery(cloud)).data;
  const tasks = useTasks();
  // Only these show tasks on its recovery points; the tracker refetches them.
  useQuery({ ...instanceRecoveryPointsQuery(cloud, id), refetchInterval: false });
  const overDetails = useOverDetails();
  const close = useCloseDialog(overDetails ? paths.instance(id) : paths.instances);

  const environment = useListedPageEnvironment();
  const verdicts = instanceVerdicts(instance, { capabilities, tasks, environment });
  const sent = change.isPending || change.isSuccess;
  const refusal = sent ? undefined : refusalText(t, verdicts, action);
  const remedy = remedyOf(t, reasonAgainst(verdicts, action), { instanceId: id }, capabilities);
  return { instance, capabilities, refusal, remedy, close };
}
