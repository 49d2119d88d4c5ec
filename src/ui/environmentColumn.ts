import type { Placed } from '../domain/environment';
import { environmentName } from '../i18n/environmentName';
import type { Text } from '../i18n/text';
import type { Column } from './arrange';

/** The column of a list that shows several environments at once. */
export function environmentColumn<T extends Placed>(t: Text): Column<T> {
  return {
    id: 'environment',
    header: t('environments.environment'),
    value: (thing) => environmentName(t, thing.environment),
  };
}
