import { useCloud } from '../../cloud/cloud';
import {
  environmentOf,
  severalOwners,
  type InEnvironment,
} from '../../cloud/environments/environment';
import { addressIn } from '../../cloud/environments/environmentAddress';
import { environmentName } from '../../cloud/environments/environmentName';
import { useOwnAccount } from '../../cloud/session/session';
import { useText } from '../../i18n/text';

/**
 * Environment and account of a resource, for its details page at `path`. In *Default* there is no environment to
 * name; where all are shown, its name leads to the same page in that environment. The account is named where it is
 * not the person's own, or where the list, as far as it was read, has resources of several.
 */
export function useEnvironmentFacts(
  resource: InEnvironment,
  path: string,
  list: readonly InEnvironment[] = [],
) {
  const t = useText();
  const { environment: page } = useCloud();
  const owner = useOwnAccount();
  const name = environmentName(t, resource.environment);
  const detail =
    page.kind === 'all' ? <a href={addressIn(environmentOf(resource), path)}>{name}</a> : name;
  const account = severalOwners([resource, { owner }, ...list])?.(resource);
  return [
    ...(page.kind === 'default' ? [] : [{ term: t('environments.environment'), detail }]),
    ...(account === undefined ? [] : [{ term: t('environments.account'), detail: account }]),
  ];
}
