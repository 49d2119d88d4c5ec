import type { moments as en } from '../en/moments';

/** French texts: recovery points of several instances, created at one moment. */
export const moments: Record<keyof typeof en, string> = {
  'moments.action': 'Créer points de reprise',
  'moments.title': 'Créer points de reprise',
  'moments.intro':
    'Crée un point de reprise de chaque instance, aussi près l’un de l’autre que le nuage le permet.',
  'moments.freeze':
    'Chaque instance en marche se fige brièvement pendant la création de son point.',
  'moments.name': 'Nom',
  'moments.nameHint': 'Tous les points reçoivent ce nom.',
  'moments.defaultName': 'Moment {date}',
  'moments.memory': 'Inclure la mémoire des instances en marche',
  'moments.memoryHint':
    'Conserve aussi la mémoire. Une restauration rétablit alors les instances en marche. La pause est plus longue.',
  'moments.will':
    '{count, plural, one {# instance reçoit un point} other {# instances reçoivent un point}}',
  'moments.refused':
    '{count, plural, one {# instance ne reçoit aucun point} other {# instances ne reçoivent aucun point}}',
  'moments.line': '{instance}\u00a0: {text}',
  'moments.none': 'Aucune des instances choisies ne peut recevoir de point de reprise.',
  'moments.reading': 'Lecture des points de reprise de ces instances…',
  'moments.inRun': 'Une autre opération est en cours sur elle dans ce navigateur.',
  'moments.unread': 'Ses points de reprise ne peuvent pas être lus.',
  'moments.usualLimit':
    'Elle a {count, plural, one {# point de reprise} other {# points de reprise}}. La plupart des nuages en permettent 10\u00a0: celui-ci peut refuser.',
  'moments.noLink':
    'Vous ne pouvez pas créer d’étiquettes ici. Ces points ne seront pas liés entre eux.',
  'moments.done': 'Créer points de reprise',

  'moments.pageTitle': 'Points de reprise «\u00a0{name}\u00a0»',
  'moments.crumb': 'Moment',
  'moments.gone': 'Aucun point de reprise de ce moment n’a été trouvé',
  'moments.goneText': 'Ils ont peut-être été supprimés, ou vous n’y avez pas accès.',
  'moments.running':
    'Création de {count, plural, one {# point de reprise} other {# points de reprise}}',
  'moments.halted':
    '{halted, number} sur {count, plural, one {# point de reprise} other {# points de reprise}} inachevés',
  'moments.succeeded':
    '{count, plural, one {# point de reprise est prêt} other {# points de reprise sont prêts}}',
  'moments.abandoned': 'Certains points de reprise sont inachevés',
  'moments.lane': 'Point de reprise de {instance}',
  'moments.progress': '{done, number} sur {count, number} prêts',
  'moments.stay':
    'Gardez cet onglet ouvert jusqu’à ce que tous les points soient prêts. Recharger la page est sans risque. Si vous le fermez, vous pourrez continuer à votre prochaine connexion.',
  'moments.notLinked':
    'Le point n’est pas encore lié aux autres. Sans ce lien, vous ne pouvez pas les restaurer ensemble.',
  'moments.points': 'Points de reprise de ce moment',
  'moments.loading': 'Lecture des points de reprise de ce moment…',
  'moments.unreadPoints': 'Des points de ce moment peuvent manquer ici.',
  'moments.instance': 'Instance',
  'moments.point': 'Point de reprise',
  'moments.spread': 'Pas exactement simultanés\u00a0: {span} d’écart.',
  'moments.noSpread': 'Créés dans la même seconde.',
  'moments.missing':
    '{found, number} sur {count, plural, one {# point trouvé} other {# points trouvés}} ici. Les autres sont supprimés, non liés ou dans un autre environnement.',
  'moments.twice':
    'Le nuage a créé deux fois le point de {names}. Le second n’est pas lié. Vous pouvez le supprimer à la page des points de reprise.',
  'moments.of': 'Moment',
  'moments.others':
    '{count, plural, one {# point de reprise au même moment} other {# points de reprise au même moment}}',
  'moments.view': 'Afficher le moment',
  'moments.badge': 'Créé avec d’autres instances',
  'moments.resume': 'Réessayer',
  'moments.leave': 'Arrêter ici',
  'moments.show': 'Afficher',
  'moments.need': 'Certains points de reprise de «\u00a0{name}\u00a0» sont inachevés.',
  'moments.resumeName': 'Réessayer «\u00a0{name}\u00a0»',
  'moments.notice':
    'Le point de reprise «\u00a0{name}\u00a0» est en cours de création, avec ceux d’autres instances.',
  'moments.noticeHalted': 'Le point de reprise «\u00a0{name}\u00a0» est inachevé.',
  'moments.ready': 'Tous les points de reprise de «\u00a0{name}\u00a0» sont prêts.',

  'moments.halt.refused': 'Le nuage a refusé. Rien n’a été changé.',
  'moments.halt.failed':
    'Échec dans le nuage. «\u00a0Réessayer\u00a0» supprime d’abord un éventuel point en échec.',
  'moments.halt.pointGone': 'Le point de reprise n’existe plus, ou n’est pas prêt.',
  'moments.halt.lost':
    'Le nuage n’a pas répondu, et aucun effet n’est visible. «\u00a0Réessayer\u00a0» vérifie d’abord.',
  'moments.halt.late':
    'Cela dure depuis plus d’une heure et peut encore se terminer dans le nuage. «\u00a0Réessayer\u00a0» vérifie d’abord.',
  'moments.halt.noEffect': 'Le nuage annonce une réussite, mais aucun effet n’est visible.',
  'moments.halt.changed': '{instance} a été démarrée ou arrêtée depuis votre accord.',
  'moments.halt.busy':
    'Une autre tâche est en cours sur {instance}. Attendez qu’elle soit terminée, puis réessayez.',
  'moments.halt.unreadable': 'L’état de {instance} ne peut pas être lu.',
  'moments.halt.elsewhere': 'Une autre opération est en cours sur {instance} dans ce navigateur.',
  'moments.halt.noLock':
    'Ce navigateur bloque le stockage pour ce site\u00a0: rien n’est envoyé d’ici. Autorisez le stockage pour ce site, ou ouvrez Cairn en HTTPS, puis réessayez.',
  'moments.halt.left': 'Vous vous êtes déconnecté ou avez fermé l’onglet avant la fin.',

  'moments.storage': 'Le nuage peut refuser cela pour une instance arrêtée, selon son stockage.',

  'moments.rollbackAll': 'Tout restaurer au même moment',
  'moments.waitForAll': 'Attendez que tous les points soient prêts.',
  'moments.rollbackCrumb': 'Tout restaurer',
  'moments.rollbackTitle': 'Tout restaurer au moment «\u00a0{name}\u00a0»',
  'moments.rollbackLead':
    'Vous restaurez {count, plural, one {# instance} other {# instances}} {span} en arrière, au point {point}.',
  'moments.lead.safety':
    'L’état actuel de chacune est d’abord conservé, avant la première restauration.',
  'moments.lead.noSafety': 'L’état actuel n’est pas conservé.',
  'moments.rollbackLoading': 'Lecture des instances et de leurs points de reprise…',
  'moments.safety': 'Créer d’abord des points de sécurité',
  'moments.safetyHint': 'Ils permettent d’annuler chaque restauration.',
  'moments.without':
    'Sans eux, vous ne pouvez pas annuler les restaurations. Les données actuelles des disques sont perdues.',
  'moments.withMemory': 'Inclure la mémoire dans les points de sécurité',
  'moments.order': 'Ordre des restaurations',
  'moments.orderText':
    'Tous les points de sécurité sont créés en même temps. Ensuite, les instances sont restaurées une à une, depuis le haut. Si l’une s’arrête, les suivantes ne sont pas restaurées.',
  'moments.place': '{number, number}. {instance}',
  'moments.up': 'Monter {instance}',
  'moments.down': 'Descendre {instance}',
  'moments.isFirst': 'C’est la première.',
  'moments.isLast': 'C’est la dernière.',
  'moments.moved': '{instance} est maintenant numéro {number, number} sur {count, number}.',
  'moments.include': 'Restaurer {instance}',
  'moments.losses': 'Ce qui change',
  'moments.noInstance': 'L’instance de ce point ne peut pas être lue.',
  'moments.noneChosen': 'Choisissez au moins une instance.',
  'moments.changedText': 'Changements depuis l’affichage du plan\u00a0: {names}.',
  'moments.rollbackConfirm': 'Restaurer {count, plural, one {# instance} other {# instances}}',
  'moments.inRunOf':
    'Une autre opération est en cours sur {names}. Attendez qu’elle soit terminée.',
  'moments.rollback.running':
    'Restauration de {count, plural, one {# instance} other {# instances}}',
  'moments.rollback.halted': 'La restauration au moment «\u00a0{name}\u00a0» s’est arrêtée',
  'moments.rollback.succeeded':
    '{count, plural, one {# instance restaurée} other {# instances restaurées}} au moment «\u00a0{name}\u00a0»',
  'moments.rollback.abandoned':
    'La restauration au moment «\u00a0{name}\u00a0» n’a pas été terminée',
  'moments.rollbackProgress': '{done, number} sur {count, number} restaurées',
  'moments.backTo': 'Retour au moment',
  'moments.rollbackReady': 'Toutes les instances sont restaurées au moment «\u00a0{name}\u00a0».',
  'moments.rollbackNeed':
    'La restauration de plusieurs instances au moment «\u00a0{name}\u00a0» s’est arrêtée.',
  'moments.resumeRollback': 'Continuer la restauration au moment «\u00a0{name}\u00a0»',
};
