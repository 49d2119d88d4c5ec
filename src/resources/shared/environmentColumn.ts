import {
  severalOwners,
  type Environment,
  type InEnvironment,
} from '../../cloud/environments/environment';
import { environmentName } from '../../cloud/environments/environmentName';
import type { Text } from '../../i18n/text';
import type { Column } from '../../ui/table/arrange';

/** Columns for environment and account, where a list has resources of several. */
export function placeColumns<T extends InEnvironment>(
  t: Text,
  page: Environment,
  things: readonly T[] = [],
): readonly Column<T>[] {
  const owners = severalOwners(things);
  return [
    ...(page.kind === 'all'
      ? [
          {
            id: 'environment',
            header: t('environments.environment'),
            value: (thing: T) => environmentName(t, thing.environment),
          },
        ]
      : []),
    ...(owners
      ? [{ id: 'account', header: t('environments.account'), value: (thing: T) => owners(thing) }]
      : []),
  ];
}
