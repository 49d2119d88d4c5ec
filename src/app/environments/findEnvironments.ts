import { compareNames } from '../../i18n/collation';
import type { NamedEnvironment } from '../../cloud/environments/environment';
import type { Language } from '../../i18n/languages';
import { plain } from '../../ui/table/rows';

/** Maximum number of links on the page at once; above it, the person types a part of the name. */
export const maxEnvironmentLinks = 100;

/** Environments whose name or description contains the typed text, ignoring case and accents, sorted by name. */
export function findEnvironments<T extends NamedEnvironment & { description: string | undefined }>(
  environments: readonly T[],
  typed: string,
  language: Language,
): readonly T[] {
  const wanted = plain(typed.trim());
  const compare = compareNames(language);
  return environments
    .filter(({ name, description }) => plain(`${name}\n${description ?? ''}`).includes(wanted))
    .toSorted((a, b) => compare(a.name, b.name));
}
