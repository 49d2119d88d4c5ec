import type { InEnvironment } from '../../cloud/environments/environment';
import type { MessageId, Text } from '../../i18n/text';
import type { Facet } from '../../ui/table/facets';

/** By its state, as it is shown. */
export function stateFacet<T>(
  t: Text,
  label: string,
  statusOf: (resource: T) => { label: MessageId },
): Facet<T> {
  const labels = new Map<string, MessageId>();
  return {
    id: 'state',
    label,
    keysOf: (resource) => {
      const { label: id } = statusOf(resource);
      const key = id.slice(id.lastIndexOf('.') + 1);
      labels.set(key, id);
      return [key];
    },
    labelOf: (key) => {
      const id = labels.get(key);
      return id === undefined ? key : t(id);
    },
  };
}

/** By the zone that it is in. */
export function zoneFacet<T>(
  t: Text,
  zonesOf: (resource: T) => readonly (string | undefined)[],
): Facet<T> {
  return {
    id: 'zone',
    label: t('ui.table.zone'),
    keysOf: (resource) => zonesOf(resource).filter((zone) => zone !== undefined),
    labelOf: (zone) => zone,
  };
}

/** Further search texts of every resource: its id and its owner. */
export function alsoFindAll({ id, environment, owner }: { id: string } & InEnvironment) {
  return [id, environment?.name, owner?.account];
}
