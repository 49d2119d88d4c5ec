import type { room as en } from '../en/quota';

/** French texts: room for recovery points, one place kept for the safety point of a rollback. */
export const room: Record<keyof typeof en, string> = {
  'quota.label': 'Place pour les points de reprise',
  'quota.plenty': '{used, number} sur {limit, number}; 1 place gardée pour le point de sûreté',
  'quota.last': '{used, number} sur {limit, number}; la dernière place est au point de sûreté',
  'quota.full': '{used, number} sur {limit, number}; aucune place pour un point de sûreté',
  'quota.fullUsual':
    '{used, number} sur les {limit, number} habituels; peut-être aucune place pour un point de sûreté',

  'quota.lastTitle': 'Il ne reste que la place du point de sûreté',
  'quota.lastText':
    'Une restauration de {instance} la prend pour garder d’abord l’état présent. Avant de créer un autre point, libérez une place.',
  'quota.fullTitle': 'Il ne reste aucune place pour un point de sûreté',
  'quota.fullText':
    'Une restauration de {instance} ne pourrait pas garder d’abord l’état présent. Libérez une place.',
  'quota.fullUsualTitle': 'Il ne reste peut-être aucune place pour un point de sûreté',
  'quota.fullUsualText':
    'Le nuage peut refuser le point de sûreté d’une restauration de {instance}; rien n’est alors restauré. Pour en être sûr, libérez une place.',
  'quota.usual': 'Le nuage ne dit pas combien il en accorde; {limit, number} est l’usage.',
  'quota.refused': 'Le nuage en a déjà refusé plus de {limit, number}.',
  'quota.taken':
    'Ce point prend la place qu’il faut à une restauration pour garder d’abord l’état présent. Pour conserver ce chemin de retour, libérez une place avant.',
  'quota.beyond':
    '{instance} a {used, number} points de reprise\u00a0: le nuage en refusera sans doute un autre. Libérez une place avant.',

  'quota.least': 'Ce qui vous manquerait le moins\u00a0:',
  'quota.failed': '{point}, {date}\u00a0: il a échoué, et ne contient rien',
  'quota.off': '{point}, {date}\u00a0: rien ne repose dessus, et Maintenant n’en descend pas',
  'quota.old': '{point}, {date}\u00a0: le plus ancien dont on n’a pas besoin',
  'quota.oldOnWay':
    '{point}, {date}\u00a0: le plus ancien qui puisse partir; Maintenant en descend',
  'quota.noneFree': 'Aucun point de reprise ne peut être supprimé maintenant.',
  'quota.preview': 'Voir ce que ferait la suppression de {point}',
};
