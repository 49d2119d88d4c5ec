import { useQuery, useSuspenseQuery, type UseMutationResult } from '@tanstack/react-query';
import { capabilitiesQuery } from '../../api/capabilities';
import { useCloud } from '../../api/cloud';
import { useListedPageEnvironment } from '../../api/environments';
import { instanceQuery } from '../../api/instances';
import { instanceRecoveryPointsQuery } from '../../api/recoveryPoints';
import { useTasks } from '../../api/taskHooks';
import { instanceVerdicts, type InstanceAction } from '../../domain/actions';
import type { Capabilities, Instance } from '../../domain/types';
import { refusalText } from '../../i18n/reasonText';
import { useText } from '../../i18n/text';
import { useAddressPart, useCloseDialog, useOverDetails } from '../../ui/dialogRoute';
import { paths } from '../../ui/paths';
import type { WayOut } from '../../ui/Notice';
import { wayOutOf } from '../../ui/waysOut';

/** What every dialog of an instance needs. */
export interface InstanceDialogParts {
  instance: Instance;
  capabilities: Capabilities;
  /** Why the action cannot be done now. */
  refusal: string | undefined;
  /** Where that can be changed. */
  wayOut: WayOut | undefined;
  close: () => void;
}

/**
 * The instance of this address, whether it may be asked for this now, and the way back.
 * What the dialog's own change has started does not speak against it.
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
  // Work on its recovery points is a task that only these tell of; the tracker asks on.
  useQuery({ ...instanceRecoveryPointsQuery(cloud, id), refetchInterval: false });
  const overDetails = useOverDetails();
  const close = useCloseDialog(overDetails ? paths.instance(id) : paths.instances);

  const environment = useListedPageEnvironment();
  const verdicts = instanceVerdicts(instance, { capabilities, tasks, environment });
  const sent = change.isPending || change.isSuccess;
  const refusal = sent ? undefined : refusalText(t, verdicts, action);
  const verdict = verdicts.get(action);
  const reason = verdict?.allowed === false ? verdict.reason : undefined;
  const wayOut = wayOutOf(t, reason, { instanceId: id }, capabilities);
  return { instance, capabilities, refusal, wayOut, close };
}
