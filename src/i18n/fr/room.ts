import type { room as en } from '../en/room';

/** French texts: room for recovery points, one place kept for the safety point of a rollback. */
export const room: Record<keyof typeof en, string> = {
  'room.label': 'Place pour les points de reprise',
  'room.plenty': '{used, number} sur {limit, number}; 1 place gardée pour le point de sûreté',
  'room.last': '{used, number} sur {limit, number}; la dernière place est au point de sûreté',
  'room.full': '{used, number} sur {limit, number}; aucune place pour un point de sûreté',
  'room.fullUsual':
    '{used, number} sur les {limit, number} habituels; peut-être aucune place pour un point de sûreté',

  'room.lastTitle': 'Il ne reste que la place du point de sûreté',
  'room.lastText':
    'Une restauration de {instance} la prend pour garder d’abord l’état présent. Avant de créer un autre point, libérez une place.',
  'room.fullTitle': 'Il ne reste aucune place pour un point de sûreté',
  'room.fullText':
    'Une restauration de {instance} ne pourrait pas garder d’abord l’état présent. Libérez une place.',
  'room.fullUsualTitle': 'Il ne reste peut-être aucune place pour un point de sûreté',
  'room.fullUsualText':
    'Le nuage peut refuser le point de sûreté d’une restauration de {instance}; rien n’est alors restauré. Pour en être sûr, libérez une place.',
  'room.usual': 'Le nuage ne dit pas combien il en accorde; {limit, number} est l’usage.',
  'room.refused': 'Le nuage en a déjà refusé plus de {limit, number}.',
  'room.taken':
    'Ce point prend la place qu’il faut à une restauration pour garder d’abord l’état présent. Pour conserver ce chemin de retour, libérez une place avant.',
  'room.beyond':
    '{instance} a {used, number} points de reprise\u00a0: le nuage en refusera sans doute un autre. Libérez une place avant.',

  'room.least': 'Ce qui vous manquerait le moins\u00a0:',
  'room.failed': '{point}, {date}\u00a0: il a échoué, et ne contient rien',
  'room.off': '{point}, {date}\u00a0: rien ne repose dessus, et Maintenant n’en descend pas',
  'room.old': '{point}, {date}\u00a0: le plus ancien dont on n’a pas besoin',
  'room.oldOnWay': '{point}, {date}\u00a0: le plus ancien qui puisse partir; Maintenant en descend',
  'room.noneFree': 'Aucun point de reprise ne peut être supprimé maintenant.',
  'room.preview': 'Voir ce que ferait la suppression de {point}',
};
