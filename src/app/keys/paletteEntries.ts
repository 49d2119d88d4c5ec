import { plain } from '../../ui/table/rows';

/** One entry of the palette: a page to go to, or an action on a resource. */
export interface PaletteEntry {
  id: string;
  label: string;
  /** Kind of the page, or resource of the action. */
  hint: string;
  /** Reason why it is refused now. */
  reason: string | undefined;
  run: () => void;
}

/** A resource with its page, and its actions, computed only where it is found. */
export interface PaletteResource {
  entry: PaletteEntry;
  name: string;
  actions: () => readonly PaletteEntry[];
}

/** Maximum number of results; with more, people keep typing. */
const maxEntries = 40;
/** Maximum number of resources whose actions one query searches. */
const maxActedOn = 12;
/** Maximum number of resources whose actions are searched where no name has a word of the query. */
const maxSearched = 300;

const wordsOf = (text: string) => plain(text).split(/\s+/).filter(Boolean);
const hasAll = (text: string, words: readonly string[]) => {
  const all = plain(text);
  return words.every((word) => all.includes(word));
};

/**
 * Results of a query: pages and resources that have all its words, those whose name begins with it first; then actions
 * on resources that have some of its words in their name and the others in that of the action. Where no name has one,
 * actions on any.
 */
export function findEntries(
  query: string,
  pages: readonly PaletteEntry[],
  resources: readonly PaletteResource[],
): readonly PaletteEntry[] {
  const words = wordsOf(query);
  if (words.length === 0) return pages;
  const begins = plain(query.trim());
  const isFirst = ({ name }: PaletteResource) => plain(name).startsWith(begins);
  const named = resources.filter(({ entry }) => hasAll(`${entry.label} ${entry.hint}`, words));
  const found = [...named.filter(isFirst), ...named.filter((each) => !isFirst(each))];
  const actedOn = resources
    .map((resource) => ({
      resource,
      hits: words.filter((word) => plain(resource.name).includes(word)).length,
    }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, maxActedOn);
  const actionsOf = (resource: PaletteResource) =>
    resource.actions().filter(({ label, hint }) => hasAll(`${label} ${hint}`, words));
  const actions =
    actedOn.length > 0
      ? actedOn.flatMap(({ resource }) => actionsOf(resource))
      : resources.slice(0, maxSearched).flatMap(actionsOf);
  return [
    ...pages.filter(({ label }) => hasAll(label, words)),
    ...found.map(({ entry }) => entry).slice(0, maxEntries / 2),
    ...actions,
  ].slice(0, maxEntries);
}
