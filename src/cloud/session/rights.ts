import { useQuery } from '@tanstack/react-query';
import { CloudError } from '../client/errors';
import { capabilitiesQuery } from './capabilities';
import { useCloud, type Cloud } from '../cloud';

/** Throws CloudError `notPermitted` for a command that the account is known not to have: it is not even asked. */
export function refuseForbidden(cloud: Cloud, command: string): void {
  const known = cloud.queryClient.getQueryData(capabilitiesQuery(cloud).queryKey);
  if (known !== undefined && !known.commands.has(command))
    throw new CloudError('notPermitted', { command });
}

/** Whether the account may call a command (listApis); true while that is not known. */
export function useMayCall(): (command: string) => boolean {
  const { data } = useQuery(capabilitiesQuery(useCloud()));
  return (command) => data?.commands.has(command) ?? true;
}
