import type { bulk as en } from '../en/bulk';

/** French texts: actions on several rows of a list. */
export const bulk: Record<keyof typeof en, string> = {
  'bulk.action': '{action} ({count, number})',
  'bulk.will': 'Sera fait pour {count, plural, one {# élément} other {# éléments}}',
  'bulk.refused': 'Impossible pour {count, plural, one {# élément} other {# éléments}}',
  'bulk.none': 'Aucun des éléments choisis ne le permet.',
  'bulk.forGood': 'Il serait perdu définitivement. Supprimez-le séparément.',
  'bulk.started': 'Lancée',
  'bulk.failed': 'Non lancée',
};
