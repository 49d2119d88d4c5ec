import type { protectionColumn as en } from '../en/protectionColumn';

/** French texts: the *Protection* column of lists, and its filter. */
export const protectionColumn: Record<keyof typeof en, string> = {
  protectionColumn: 'Protection',
  'protectionColumn.points': '{count, plural, =0 {Aucun point} one {# point} other {# points}}',
  'protectionColumn.snapshots': '{count, plural, =0 {Aucune copie} one {# copie} other {# copies}}',
  'protectionColumn.newest.point': 'dernier',
  'protectionColumn.newest.snapshot': 'dernière',
  'protectionColumn.last': 'dernière',
  'protectionColumn.tested': 'restauration testée le {day}',
  'protectionColumn.testFailed': 'test de restauration échoué le {day}',
  'protectionColumn.none': 'Aucune',
  'protectionColumn.notKnown': 'Inconnue',
  'protectionColumn.pointsNotKnown': 'points inconnus',
  'protectionColumn.snapshotsNotKnown': 'copies inconnues',
  'protectionColumn.unprotected.day': 'Sans protection depuis 1 jour',
  'protectionColumn.unprotected.week': 'Sans protection depuis 1 semaine',
  'protectionColumn.unprotected.month': 'Sans protection depuis 1 mois',
  'protectionColumn.incomplete': 'Sans ces données, la protection peut être incomplète.',
};
