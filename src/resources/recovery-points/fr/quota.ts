import type { room as en } from '../en/quota';

/** French texts: slots for recovery points, one reserved for a safety point. */
export const room: Record<keyof typeof en, string> = {
  'quota.label': 'Emplacements pour points de reprise',
  'quota.plenty':
    '{used, plural, one {# emplacement utilisé} other {# emplacements utilisés}} sur {limit, number} · 1 réservé',
  'quota.last':
    '{used, plural, one {# emplacement utilisé} other {# emplacements utilisés}} sur {limit, number} · le dernier est réservé',
  'quota.full':
    '{used, plural, one {# emplacement utilisé} other {# emplacements utilisés}} sur {limit, number} · aucun pour un point de sécurité',
  'quota.fullUsual':
    '{used, plural, one {# emplacement utilisé} other {# emplacements utilisés}} sur les {limit, number} habituels',

  'quota.lastTitle': 'Un seul emplacement libre, réservé au point de sécurité',
  'quota.lastText':
    'Une restauration de {instance} en a besoin pour conserver d’abord l’état actuel. Supprimez un point avant d’en créer un autre.',
  'quota.fullTitle': 'Aucun emplacement libre pour un point de sécurité',
  'quota.fullText':
    'Une restauration de {instance} ne peut pas conserver d’abord l’état actuel. Supprimez un point.',
  'quota.fullUsualTitle': 'Il n’y a peut-être plus d’emplacement libre',
  'quota.fullUsualText':
    'Une restauration de {instance} peut échouer, faute de point de sécurité. Libérez un emplacement pour en être sûr.',
  'quota.need':
    '{instance} utilise ses {limit, number} emplacements de points de reprise. Une restauration ne peut pas créer son point de sécurité.',
  'quota.needUsual':
    '{instance} a {limit, number} points de reprise. La plupart des nuages n’en permettent pas plus\u00a0: une restauration pourrait échouer.',
  'quota.usual': 'La plupart des nuages permettent {limit, number} points de reprise par instance.',
  'quota.refused': 'Ce nuage en a déjà refusé plus de {limit, number}.',
  'quota.taken':
    'Ce point utilise l’emplacement du point de sécurité d’une restauration. Pour le garder libre, supprimez d’abord un autre point.',
  'quota.beyond':
    '{instance} a {used, number} points de reprise\u00a0: le nuage en refusera sans doute un autre. Supprimez-en un d’abord.',

  'quota.least': 'Suggestion de suppression\u00a0:',
  'quota.failed': '{point}, {date}\u00a0: en échec, ne contient rien',
  'quota.off': '{point}, {date}\u00a0: hors de la branche actuelle, aucun enfant',
  'quota.old': '{point}, {date}\u00a0: le plus ancien dont rien ne dépend',
  'quota.oldOnWay': '{point}, {date}\u00a0: le plus ancien, sur la branche actuelle',
  'quota.allPinned': 'Les points de reprise supprimables sont épinglés. Désépinglez-en un d’abord.',
  'quota.noneFree': 'Aucun point de reprise ne peut être supprimé maintenant.',
  'quota.preview': 'Voir ce que change la suppression de {point}',
};
