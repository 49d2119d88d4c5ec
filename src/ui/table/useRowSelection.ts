import { useEffect, useEffectEvent, useMemo, useState, type RefObject } from 'react';
import { useText } from '../../i18n/text';
import { useAnnounce } from '../feedback/announce';
import { areSingleKeysOn } from '../singleKeys';
import type { ListState } from './listState';
import type { RowChoice } from './rowChoice';

/** Selected rows of a list, some of which its filter or page may hide. */
export interface RowSelection {
  /** Number of rows that are selected. */
  count: number;
  /** The only rows to list, where a person asked for the selected ones. */
  only: ReadonlySet<string> | undefined;
  /** Lists the selected rows alone, or as before. */
  toggleOnly: () => void;
  /** Number of selected rows that are not among the shown ones. */
  hiddenBeside: (shown: readonly string[]) => number;
  /** Deselects all but the shown rows. */
  keepOnly: (shown: readonly string[]) => void;
}

/** The selection of a list, if its rows can be selected. */
export function useRowSelection<T>(
  choice: RowChoice | undefined,
  rows: readonly T[] | undefined,
  getId: (row: T) => string,
  list: ListState,
  frame: RefObject<HTMLElement | null>,
): RowSelection {
  const t = useText();
  const { say } = useAnnounce();
  const chosen = choice?.chosen;
  const ids = useMemo(
    () =>
      chosen === undefined || chosen.size === 0
        ? []
        : (rows ?? []).flatMap((row) => (chosen.has(getId(row)) ? getId(row) : [])),
    [chosen, rows, getId],
  );
  // Rows that are deselected in this view stay, so that none leaves under the pointer. Another filter ends it.
  const asked = `${list.filter}\n${Object.values(list.only).join()}`;
  const [view, setView] = useState<{ ids: ReadonlySet<string>; asked: string }>();
  const only = ids.length > 0 && view?.asked === asked ? view.ids : undefined;

  const hasSelection = ids.length > 0;
  const tell = useEffectEvent(() => {
    if (areSingleKeysOn()) say(t('ui.table.selectionKey'));
  });
  useEffect(() => {
    if (hasSelection) tell();
  }, [hasSelection]);

  return {
    count: ids.length,
    only,
    toggleOnly: () => {
      setView(only ? undefined : { ids: new Set(ids), asked });
      list.change({ page: 1 });
    },
    hiddenBeside: (shown) => {
      const seen = new Set(ids.length > 0 ? shown : []);
      return ids.filter((id) => !seen.has(id)).length;
    },
    keepOnly: (shown) => {
      choice?.onChange(new Set(shown.filter((id) => chosen?.has(id))));
      // Its button disappears.
      frame.current?.querySelector<HTMLElement>('[role=search] input')?.focus();
    },
  };
}
