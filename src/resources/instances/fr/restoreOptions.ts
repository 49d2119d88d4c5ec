import type { restoreOptions as en } from '../en/restoreOptions';

/** French texts: restore options of an instance, and a snapshot of each of its volumes. */
export const restoreOptions: Record<keyof typeof en, string> = {
  'restoreOptions.title': 'Moyens de restauration',
  'restoreOptions.points': 'Points de reprise',
  'restoreOptions.pointCount':
    '{count, plural, one {# utilisable, du {date}} other {# utilisables, le plus récent du {date}}}',
  'restoreOptions.pointsGo': 'Suppression avec l’instance.',
  'restoreOptions.pointsGoLater': 'Suppression à la purge de l’instance.',
  'restoreOptions.noPoints': 'Aucun utilisable',
  'restoreOptions.volume': '{type, select, OS {Volume OS {name}} other {Volume de données {name}}}',
  'restoreOptions.snapshotCount':
    '{count, plural, one {# copie instantanée, du {date}} other {# copies instantanées, la plus récente du {date}}}',
  'restoreOptions.snapshotsStay': 'Conservation si l’instance est détruite.',
  'restoreOptions.noSnapshot': 'Aucune copie instantanée',
  'restoreOptions.nothing': 'Ce volume ne peut pas être rétabli.',
  'restoreOptions.more': 'Il peut y en avoir d’autres.',
  'restoreOptions.unreadLeftOut': 'Les volumes inconnus sont omis.',
  'restoreOptions.unseen': 'Vous n’y avez pas accès.',
  'restoreOptions.without':
    '{count, plural, one {Le volume {names} n’a aucune copie instantanée. Une fois supprimé, il ne peut plus être rétabli.} other {Les volumes {names} n’ont aucune copie instantanée. Une fois supprimés, ils ne peuvent plus être rétablis.}}',

  'restoreOptions.take': 'Copier tous les volumes',
  'restoreOptions.takeFirst': 'Copier d’abord tous les volumes',
  'restoreOptions.one': 'Prend une copie instantanée de {names}.',
  'restoreOptions.several':
    'Prend une copie instantanée de chaque volume, l’une après l’autre\u00a0: {names}. Laissez cet onglet ouvert\u00a0: le fermer arrête après la copie en cours. Recharger la page est sans risque.',
  'restoreOptions.leftOut': '{name} est exclu\u00a0: {reason}',
  'restoreOptions.noRoom':
    '{name} est exclu\u00a0: la limite de l’environnement ne permet que {room, plural, one {# copie instantanée de plus} other {# copies instantanées de plus}}.',
  'restoreOptions.notNow':
    'Vous ne pouvez pas prendre de copie instantanée maintenant\u00a0: {reason}',
  'restoreOptions.runningNow':
    '{count, plural, one {La copie instantanée est en cours.} other {Les copies instantanées sont en cours, l’une après l’autre.}}',
  'restoreOptions.callsOf': 'Commandes de l’API\u00a0: Copier tous les volumes',
  'restoreOptions.result': 'Copies instantanées des volumes',
  'restoreOptions.requested': 'Demandées le {date}.',
  'restoreOptions.taking': 'En cours',
  'restoreOptions.waiting': 'En attente',
  'restoreOptions.taken': 'Sauvegardée',
  'restoreOptions.failed': 'Échec',
  'restoreOptions.unknown': 'Inconnue',
  'restoreOptions.unknownText': 'Le résultat n’est pas connu. Vérifiez les copies instantanées.',
  'restoreOptions.show': 'Voir la copie instantanée',
  'restoreOptions.showOf': 'Voir la copie instantanée de {name}',
  'restoreOptions.allTaken':
    '{count, plural, one {La copie instantanée est sauvegardée.} other {Les # copies instantanées sont sauvegardées.}}',
  'restoreOptions.notAllTaken':
    '{taken, plural, =0 {Aucune copie instantanée n’est sauvegardée.} one {# copie instantanée sur {count, number} est sauvegardée.} other {# copies instantanées sur {count, number} sont sauvegardées.}} Il manque\u00a0: {names}.',
};
