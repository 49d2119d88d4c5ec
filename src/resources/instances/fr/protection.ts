import type { protection as en } from '../en/protection';

/** French texts: the ways back of an instance by time. */
export const protection: Record<keyof typeof en, string> = {
  'protection.title': 'Protection',
  'protection.none': 'Vous n’avez rien pour restaurer cette instance.',
  'protection.newestPoint': 'Le plus récent\u00a0: point de reprise {name},',
  'protection.newestSnapshot': 'La plus récente\u00a0: copie instantanée de {name},',
  'protection.without':
    '{count, plural, one {{names} n’a aucune copie instantanée.} other {{names} n’ont aucune copie instantanée.}}',
  'protection.usable':
    '{count, plural, =0 {Aucun utilisable} one {# utilisable} other {# utilisables}}{more, select, yes { ou plus} other {}}',
  'protection.snapshots':
    '{count, plural, =0 {Aucune copie} one {# copie} other {# copies}}{more, select, yes { ou plus} other {}}',
  'protection.group': '{count, number}\u00a0: {from} – {to}',
  'protection.schedule': 'Planification\u00a0: {kinds}',
  'protection.scheduleNotKnown': 'Planification inconnue',
  'protection.ahead': 'Prochaines copies planifiées de {title}',
  'protection.scheduled':
    '{count, plural, one {Planifiée\u00a0: {date}} other {# planifiées, la première le {date}}}',
  'protection.now': 'Maintenant',
};
