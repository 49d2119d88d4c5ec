import {
  environmentOf,
  type Environment,
  type InEnvironment,
} from '../../cloud/environments/environment';
import { environmentName } from '../../cloud/environments/environmentName';
import type { Text } from '../../i18n/text';
import { addressIn } from '../../cloud/environments/environmentAddress';

/**
 * The environment of a thing, for the details page at `path`. Where all are shown, it leads to the same
 * page in that environment; in *Default* there is nothing to say.
 */
export function environmentFact(t: Text, page: Environment, resource: InEnvironment, path: string) {
  if (page.kind === 'default') return [];
  const name = environmentName(t, resource.environment);
  const detail =
    page.kind === 'all' ? <a href={addressIn(environmentOf(resource), path)}>{name}</a> : name;
  return [{ term: t('environments.environment'), detail }];
}
