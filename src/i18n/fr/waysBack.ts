import type { waysBack as en } from '../en/waysBack';

/** French texts: what an instance could come back from, and a snapshot of each of its volumes. */
export const waysBack: Record<keyof typeof en, string> = {
  'waysBack.title': 'D’où cela reviendrait-il?',
  'waysBack.points': 'Points de reprise',
  'waysBack.pointCount':
    '{count, plural, one {# auquel on peut revenir, du {date}} other {# auxquels on peut revenir, le plus récent du {date}}}',
  'waysBack.pointsGo':
    '{count, plural, one {Il disparaît avec l’instance.} other {Ils disparaissent avec l’instance.}}',
  'waysBack.pointsGoLater':
    '{count, plural, one {Il disparaît lorsque l’instance est purgée.} other {Ils disparaissent lorsque l’instance est purgée.}}',
  'waysBack.noPoints': 'Aucun auquel on puisse revenir',
  'waysBack.volume': '{type, select, OS {Volume OS {name}} other {Volume de données {name}}}',
  'waysBack.snapshotCount':
    '{count, plural, one {# copie instantanée, du {date}} other {# copies instantanées, la plus récente du {date}}}',
  'waysBack.snapshotsStay':
    '{count, plural, one {Elle survit à l’instance.} other {Elles survivent à l’instance.}}',
  'waysBack.noSnapshot': 'Aucune copie instantanée',
  'waysBack.nothing': 'Rien pour le refaire.',
  'waysBack.more': 'Il peut y en avoir d’autres.',
  'waysBack.unreadLeftOut': 'Les volumes inconnus sont omis.',
  'waysBack.unseen': 'Votre compte ne permet pas de les voir.',
  'waysBack.without':
    '{count, plural, one {Il n’y a aucune copie instantanée du volume {names}\u00a0: une fois effacé, rien ne le ramène.} other {Il n’y a aucune copie instantanée des volumes {names}\u00a0: une fois effacés, rien ne les ramène.}}',

  'waysBack.take': 'Prendre une copie instantanée de tous les volumes',
  'waysBack.takeFirst': 'Prendre d’abord une copie instantanée de tous les volumes',
  'waysBack.one': 'Prend une copie instantanée de {names}.',
  'waysBack.several':
    'Prend une copie instantanée de chacun\u00a0: {names}; l’une après l’autre. Après un rechargement, cela continue. Si vous fermez cet onglet, celle qui est en cours continue, et les autres ne sont pas prises.',
  'waysBack.leftOut': '{name} est laissé de côté\u00a0: {reason}',
  'waysBack.noRoom':
    '{name} est laissé de côté\u00a0: la limite de l’environnement n’a de place que pour {room, plural, one {# copie instantanée} other {# copies instantanées}}.',
  'waysBack.notNow': 'Aucune ne peut être prise maintenant\u00a0: {reason}',
  'waysBack.underWay':
    '{count, plural, one {Elle est prise en ce moment.} other {Elles sont prises en ce moment, l’une après l’autre.}}',
  'waysBack.callsOf': 'Afficher les appels des copies instantanées de tous les volumes',
  'waysBack.result': 'Copies instantanées de ses volumes',
  'waysBack.begun': 'Demandées le {date}.',
  'waysBack.taking': 'En cours',
  'waysBack.waiting': 'Attend son tour',
  'waysBack.taken': 'Sauvegardée',
  'waysBack.failed': 'Échouée',
  'waysBack.unknown': 'Inconnue',
  'waysBack.unknownText':
    'Le nuage ne sait plus comment elle s’est terminée. Regardez les copies instantanées.',
  'waysBack.show': 'Voir la copie instantanée',
  'waysBack.showOf': 'Voir la copie instantanée de {name}',
  'waysBack.allTaken':
    '{count, plural, one {La copie instantanée est sauvegardée.} other {Les # copies instantanées sont sauvegardées.}}',
  'waysBack.notAllTaken':
    '{taken, plural, =0 {Aucune copie instantanée n’est sauvegardée.} one {# copie instantanée sur {count, number} est sauvegardée.} other {# copies instantanées sur {count, number} sont sauvegardées.}} Il manque {names}.',
};
