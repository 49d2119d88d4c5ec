import { useText } from '../../i18n/text';
import { choicesOf, type Facet } from './facets';
import { ListSelect } from './ListSelect';
import type { ListState } from './listState';

/** A select for each facet whose values differ. */
export function FacetFilters<T>(props: {
  facets: readonly Facet<T>[];
  rows: readonly T[];
  list: ListState;
}) {
  const t = useText();
  const { rows, list } = props;
  return props.facets.map((facet) => {
    const asked = list.only[facet.id];
    const choices = choicesOf(rows, facet, asked);
    if (choices.length < 2 && asked === undefined) return null;
    return (
      <ListSelect
        key={facet.id}
        aria-label={facet.label}
        value={asked ?? ''}
        onChoose={(value) =>
          list.change({ only: { ...list.only, [facet.id]: value === '' ? undefined : value } })
        }
      >
        <option value="">{t('ui.table.any', { label: facet.label })}</option>
        {choices.map(({ key, label, count, unknown }) => (
          <option key={key} value={key}>
            {t('ui.table.choice', { label, count, unknown })}
          </option>
        ))}
      </ListSelect>
    );
  });
}
