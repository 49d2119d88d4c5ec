import type { restoreOptions as en } from '../en/restoreOptions';

/** French texts: restore options of an instance, and a snapshot of each of its volumes. */
export const restoreOptions: Record<keyof typeof en, string> = {
  'restoreOptions.title': 'D’où cela reviendrait-il?',
  'restoreOptions.points': 'Points de reprise',
  'restoreOptions.pointCount':
    '{count, plural, one {# auquel on peut revenir, du {date}} other {# auxquels on peut revenir, le plus récent du {date}}}',
  'restoreOptions.pointsGo':
    '{count, plural, one {Il disparaît avec l’instance.} other {Ils disparaissent avec l’instance.}}',
  'restoreOptions.pointsGoLater':
    '{count, plural, one {Il disparaît lorsque l’instance est purgée.} other {Ils disparaissent lorsque l’instance est purgée.}}',
  'restoreOptions.noPoints': 'Aucun auquel on puisse revenir',
  'restoreOptions.volume': '{type, select, OS {Volume OS {name}} other {Volume de données {name}}}',
  'restoreOptions.snapshotCount':
    '{count, plural, one {# copie instantanée, du {date}} other {# copies instantanées, la plus récente du {date}}}',
  'restoreOptions.snapshotsStay':
    '{count, plural, one {Elle survit à l’instance.} other {Elles survivent à l’instance.}}',
  'restoreOptions.noSnapshot': 'Aucune copie instantanée',
  'restoreOptions.nothing': 'Rien pour le refaire.',
  'restoreOptions.more': 'Il peut y en avoir d’autres.',
  'restoreOptions.unreadLeftOut': 'Les volumes inconnus sont omis.',
  'restoreOptions.unseen': 'Votre compte ne permet pas de les voir.',
  'restoreOptions.without':
    '{count, plural, one {Il n’y a aucune copie instantanée du volume {names}\u00a0: une fois effacé, rien ne le ramène.} other {Il n’y a aucune copie instantanée des volumes {names}\u00a0: une fois effacés, rien ne les ramène.}}',

  'restoreOptions.take': 'Prendre une copie instantanée de tous les volumes',
  'restoreOptions.takeFirst': 'Prendre d’abord une copie instantanée de tous les volumes',
  'restoreOptions.one': 'Prend une copie instantanée de {names}.',
  'restoreOptions.several':
    'Prend une copie instantanée de chacun\u00a0: {names}; l’une après l’autre. Après un rechargement, cela continue. Si vous fermez cet onglet, celle qui est en cours continue, et les autres ne sont pas prises.',
  'restoreOptions.leftOut': '{name} est laissé de côté\u00a0: {reason}',
  'restoreOptions.noRoom':
    '{name} est laissé de côté\u00a0: la limite de l’environnement n’a de place que pour {room, plural, one {# copie instantanée} other {# copies instantanées}}.',
  'restoreOptions.notNow': 'Aucune ne peut être prise maintenant\u00a0: {reason}',
  'restoreOptions.underWay':
    '{count, plural, one {Elle est prise en ce moment.} other {Elles sont prises en ce moment, l’une après l’autre.}}',
  'restoreOptions.callsOf': 'Afficher les appels des copies instantanées de tous les volumes',
  'restoreOptions.result': 'Copies instantanées de ses volumes',
  'restoreOptions.begun': 'Demandées le {date}.',
  'restoreOptions.taking': 'En cours',
  'restoreOptions.waiting': 'Attend son tour',
  'restoreOptions.taken': 'Sauvegardée',
  'restoreOptions.failed': 'Échouée',
  'restoreOptions.unknown': 'Inconnue',
  'restoreOptions.unknownText':
    'Le nuage ne sait plus comment elle s’est terminée. Regardez les copies instantanées.',
  'restoreOptions.show': 'Voir la copie instantanée',
  'restoreOptions.showOf': 'Voir la copie instantanée de {name}',
  'restoreOptions.allTaken':
    '{count, plural, one {La copie instantanée est sauvegardée.} other {Les # copies instantanées sont sauvegardées.}}',
  'restoreOptions.notAllTaken':
    '{taken, plural, =0 {Aucune copie instantanée n’est sauvegardée.} one {# copie instantanée sur {count, number} est sauvegardée.} other {# copies instantanées sur {count, number} sont sauvegardées.}} Il manque {names}.',
};
