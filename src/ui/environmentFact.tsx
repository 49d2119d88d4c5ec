import { homeOf, type Environment, type Placed } from '../domain/environment';
import { environmentName } from '../i18n/environmentName';
import type { Text } from '../i18n/text';
import { addressIn } from './environmentAddress';

/**
 * The environment of a thing, for the details page at `path`. Where all are shown, it leads to the same
 * page in that environment; in *Default* there is nothing to say.
 */
export function environmentFact(t: Text, page: Environment, thing: Placed, path: string) {
  if (page.kind === 'default') return [];
  const name = environmentName(t, thing.environment);
  const detail = page.kind === 'all' ? <a href={addressIn(homeOf(thing), path)}>{name}</a> : name;
  return [{ term: t('environments.environment'), detail }];
}
