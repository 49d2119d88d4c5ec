import { useId } from 'react';
import { useText } from '../../i18n/text';
import type { Column } from './rows';
import { ListSelect } from './ListSelect';
import type { ListState, Sort } from './listState';
import { CardsOnly } from './tableParts';

/** In the card form, which has no headers, the way to sort. */
export function CardSort<T>(props: {
  columns: readonly Column<T>[];
  sort: Sort | undefined;
  list: ListState;
}) {
  const t = useText();
  const id = useId();
  const sortable = props.columns.filter((column) => column.value !== undefined);
  const { column = '', descending = false } = props.sort ?? {};
  if (sortable.length === 0) return null;
  return (
    <CardsOnly>
      <label htmlFor={id}>{t('ui.table.sortBy')}</label>
      <ListSelect
        id={id}
        value={`${descending ? '-' : ''}${column}`}
        onChoose={(value) =>
          props.list.change({
            sort: { column: value.replace('-', ''), descending: value.startsWith('-') },
          })
        }
      >
        {column === '' && <option value="">–</option>}
        {sortable.flatMap(({ id: word, header }) => [
          <option key={word} value={word}>
            {`${header}, ${t('ui.table.ascending')}`}
          </option>,
          <option key={`-${word}`} value={`-${word}`}>
            {`${header}, ${t('ui.table.descending')}`}
          </option>,
        ])}
      </ListSelect>
    </CardsOnly>
  );
}
