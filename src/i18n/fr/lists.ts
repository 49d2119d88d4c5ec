import type { lists as en } from '../en/lists';

/** French texts: columns and filters that several lists have. */
export const lists: Record<keyof typeof en, string> = {
  'lists.protection': 'Protection',
  'lists.protection.points': '{count, plural, =0 {Aucun point} one {# point} other {# points}}',
  'lists.protection.snapshots': '{count, plural, =0 {Aucune copie} one {# copie} other {# copies}}',
  'lists.protection.newest.point': 'dernier',
  'lists.protection.newest.snapshot': 'dernière',
  'lists.protection.last': 'dernière',
  'lists.protection.tested': 'restauration testée le {day}',
  'lists.protection.testFailed': 'test de restauration échoué le {day}',
  'lists.protection.none': 'Aucune',
  'lists.protection.notKnown': 'Inconnue',
  'lists.protection.pointsNotKnown': 'points inconnus',
  'lists.protection.snapshotsNotKnown': 'copies inconnues',
  'lists.protection.unprotected.day': 'Sans protection depuis 1 jour',
  'lists.protection.unprotected.week': 'Sans protection depuis 1 semaine',
  'lists.protection.unprotected.month': 'Sans protection depuis 1 mois',
  'lists.protection.incomplete': 'Sans ces données, la protection peut être incomplète.',
  'lists.protection.load': 'Charger les copies instantanées',
  'lists.protection.loaded': 'Copies instantanées chargées. La protection est à jour.',
};
