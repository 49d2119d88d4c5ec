import type { Instance, Nic } from '../../cloud/types';

/** The network card that an instance is reached by: the default one, else the first. */
export function defaultNic({ nics }: Instance): Nic | undefined {
  return nics.find(({ isDefault }) => isDefault) ?? nics[0];
}
