import { useQuery } from '@tanstack/react-query';
import { CloudError } from '../client/errors';
import { capabilitiesQuery } from './capabilities';
import { useCloud, type Cloud } from '../cloud';

/** Throws CloudError `commandDenied`, without a request, for a command that the account is known not to have. */
export function refuseForbidden(cloud: Cloud, command: string): void {
  const known = cloud.queryClient.getQueryData(capabilitiesQuery(cloud).queryKey);
  if (known !== undefined && !known.commands.has(command))
    throw new CloudError('commandDenied', { command });
}

/** Says if the account may call a command (listApis); true while unknown. */
export function useMayCall(): (command: string) => boolean {
  const { data } = useQuery(capabilitiesQuery(useCloud()));
  return (command) => data?.commands.has(command) ?? true;
}
