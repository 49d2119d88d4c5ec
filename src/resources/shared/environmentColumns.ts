import {
  severalOwners,
  type Environment,
  type InEnvironment,
} from '../../cloud/environments/environment';
import { environmentName } from '../../cloud/environments/environmentName';
import type { Text } from '../../i18n/text';
import type { Column } from '../../ui/table/rows';

/** Columns for environment and account, where a list has resources of several. */
export function environmentColumns<T extends InEnvironment>(
  t: Text,
  page: Environment,
  resources: readonly T[] = [],
): readonly Column<T>[] {
  const owners = severalOwners(resources);
  return [
    ...(page.kind === 'all'
      ? [
          {
            id: 'environment',
            header: t('environments.environment'),
            value: (resource: T) => environmentName(t, resource.environment),
          },
        ]
      : []),
    ...(owners
      ? [
          {
            id: 'account',
            header: t('environments.account'),
            value: (resource: T) => owners(resource),
          },
        ]
      : []),
  ];
}
