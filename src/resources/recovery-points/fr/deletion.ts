import type { deletion as en } from '../en/deletion';

/** French texts: recovery points that are to be deleted, and their deletion. */
export const deletion: Record<keyof typeof en, string> = {
  'deletion.title': 'Supprimer des points de reprise de {instance}',
  'deletion.crumb': 'Supprimer',
  'deletion.choose': 'Choisissez ce qui est à supprimer',
  'deletion.others': '{count, plural, one {Un autre point} other {# autres points}}',
  'deletion.all': '{count, number} points au choix',
  'deletion.goesToo': '{point} est à supprimer',
  'deletion.stays': '{point} reste',
  'deletion.unread': 'Sans cela, le plan ne peut pas montrer ce que la suppression change.',
  'deletion.unreadPoints': 'Certains points de reprise de cette instance ne peuvent pas être lus.',
  'deletion.nothing': 'Choisissez au moins un point de reprise.',
  'deletion.noPoints': '{instance} n’a aucun point de reprise à supprimer.',
  'deletion.gone':
    '{count, plural, one {Un point de reprise de cette adresse n’existe plus. Quelqu’un d’autre l’a peut-être supprimé.} other {# points de reprise de cette adresse n’existent plus. Quelqu’un d’autre les a peut-être supprimés.}}',
  'deletion.what': '{type}, {date}',
  'deletion.damage.failed': 'Il a échoué, et ne contient rien.',
  'deletion.damage.off': 'Rien ne repose dessus, et Maintenant n’en descend pas.',
  'deletion.damage.base':
    '{count, plural, one {Un point repose} other {# points reposent}} dessus. Maintenant n’en descend pas.',
  'deletion.damage.way': 'Maintenant en descend.',
  'deletion.damage.undo': 'C’est le chemin de retour de la dernière restauration.',

  'deletion.becomes': 'Ce qui en résulte',
  'deletion.goes':
    '{instance} ne pourra plus être restaurée {count, plural, one {à {names}} other {à aucun de ces # points\u00a0: {names}}}. Ce qui est sur ses disques maintenant reste tel quel.',
  'deletion.goesFailed':
    'Rien ne se perd avec {names}\u00a0: {count, plural, one {il a échoué} other {ils ont échoué}}.',
  'deletion.movesTo': '{count, plural, one {{names} passe} other {{names} passent}} sous {parent}.',
  'deletion.movesToRoot':
    '{count, plural, one {{names} commence alors son propre arbre.} other {{names} commencent alors leurs propres arbres.}}',
  'deletion.noMoves': 'Aucun autre point de reprise ne change de place.',
  'deletion.currentTo':
    'Le point actif devient {parent}\u00a0: le prochain point de reprise se placera dessous.',
  'deletion.currentNone':
    'Aucun point ne sera actif\u00a0: le prochain point de reprise commence son propre arbre.',
  'deletion.currentStays': 'Le point de reprise actif ne change pas.',
  'deletion.freed':
    'Ce que l’hyperviseur conservait encore de {names} disparaît aussi\u00a0: plus rien n’en a besoin.',
  'deletion.left':
    '{left, plural, =0 {Aucun de ses points de reprise ne reste.} one {Un de ses {all} points de reprise reste.} other {# de ses {all} points de reprise restent.}}',
  'deletion.staysHidden':
    '{point} ne libère pas encore d’espace\u00a0: {count, plural, =2 {deux en dépendent} =3 {trois en dépendent} other {# en dépendent}}, {names}. L’hyperviseur le conserve, hors de vue, jusqu’à ce qu’il n’en reste qu’un; d’ici là, il compte parmi les points de {instance}.',
  'deletion.mayStayHidden':
    '{point} peut ne pas encore libérer d’espace\u00a0: {count, plural, =2 {deux en dépendent} =3 {trois en dépendent} other {# en dépendent}}, {names}. Selon son stockage, l’hyperviseur peut le conserver, hors de vue, jusqu’à ce qu’il n’en reste qu’un.',
  'deletion.losesUndo':
    '{point} contient l’état d’avant la dernière restauration. Sans lui, cet état ne peut plus être récupéré, et Annuler cette restauration n’est plus offert.',

  'deletion.map': 'Sur la carte',
  'deletion.before': 'Tel quel',
  'deletion.after': 'Après la suppression',
  'deletion.mapBefore': 'Points de reprise de {instance} tels quels',
  'deletion.mapAfter': 'Points de reprise de {instance} après la suppression',

  'deletion.order': 'Dans cet ordre',
  'deletion.one': 'Supprimer {point}',
  'deletion.orderWhy':
    'Un à la fois, les enfants avant leurs parents. Tout s’arrête au premier échec; ce qui n’est pas supprimé reste tel quel.',
  'deletion.stay':
    'Gardez cet onglet ouvert\u00a0: il supprime les points un à un. Le fermer arrête tout après le point en cours, et vous pourrez reprendre à votre prochaine connexion. Recharger la page est sans risque.',

  'deletion.forGood': 'Ce qui est supprimé ne peut pas être récupéré.',
  'deletion.type': 'Tapez {point} pour confirmer',
  'deletion.typeWay': 'Maintenant en descend. Ce qui est supprimé ne peut pas être récupéré.',
  'deletion.typeUndo':
    'C’est le chemin de retour de la dernière restauration. Ce qui est supprimé ne peut pas être récupéré.',
  'deletion.typeFirst': 'Tapez d’abord le nom {point}.',
  'deletion.refused':
    '{count, plural, one {{names} ne peut pas être supprimé maintenant. Retirez-le, ou attendez.} other {{names} ne peuvent pas être supprimés maintenant. Retirez-les, ou attendez.}}',
  'deletion.confirm':
    '{count, plural, =0 {Supprimer des points de reprise} one {Supprimer le point de reprise {point}} other {Supprimer # points de reprise}}',
  'deletion.rollbackFirst':
    '{instance} est en train d’être restaurée. Rien n’est supprimé avant la fin.',

  'deletion.underWay':
    '{count, plural, one {Suppression de {point} en cours} other {Suppression de # points de reprise en cours}}',
  'deletion.halted':
    '{count, plural, one {La suppression de {point} s’est arrêtée} other {La suppression s’est arrêtée\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}}}',
  'deletion.paused':
    'En pause\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}',
  'deletion.landed':
    '{count, plural, one {{point} est supprimé} other {# points de reprise sont supprimés}}',
  'deletion.setAside':
    '{count, plural, one {La suppression de {point} est restée inachevée} other {La suppression est restée inachevée\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}}}',
  'deletion.progress': '{number, number} sur {count, number}\u00a0: {point}',
  'deletion.said': '{number, number} sur {count, number}',
  'deletion.pausing': 'Pause dès que {point} est supprimé.',
  'deletion.pause': 'Pause après celui-ci',
  'deletion.unpause': 'Pas de pause',
  'deletion.goOn': 'Reprendre',
  'deletion.leave': 'Ignorer le reste',
  'deletion.chooseAnew': 'Choisir de nouveau',
  'deletion.chooseOthers': 'En supprimer d’autres',
  'deletion.toPlan': 'Retour au plan de la restauration',
  'deletion.keptHidden':
    '{count, plural, one {{names} est hors de vue, et ne libère pas encore d’espace\u00a0: d’autres en dépendent.} other {{names} sont hors de vue, et ne libèrent pas encore d’espace\u00a0: d’autres en dépendent.}}',

  'deletion.halt.refused':
    'Le nuage n’a pas accepté la suppression de {point}. Il est tel qu’il était.',
  'deletion.halt.failed':
    'Le nuage a commencé à supprimer {point}, et cela a échoué. Le point n’est peut-être plus utilisable; continuer essaie de nouveau de le supprimer.',
  'deletion.halt.lost':
    'Le nuage n’a pas répondu, et rien ne montre que {point} est en cours de suppression. «\u00a0Reprendre\u00a0» vérifie d’abord l’état.',
  'deletion.halt.late':
    'La suppression de {point} dure depuis plus d’une heure. Elle peut encore se terminer dans le nuage. «\u00a0Reprendre\u00a0» vérifie d’abord l’état.',
  'deletion.halt.noEffect':
    'Le nuage annonce la réussite, mais {point} est toujours là. Regardez-le avant de continuer.',
  'deletion.halt.changed':
    'Quelqu’un d’autre a changé les points de reprise de {instance}. Rien de plus n’a été supprimé. Choisissez de nouveau parmi ceux qui restent.',
  'deletion.halt.busy':
    'Une autre tâche est en cours sur {instance}. Attendez la fin, puis reprenez.',
  'deletion.halt.unreadable':
    'La situation ne peut pas être lue; rien de plus n’est donc supprimé.',
  'deletion.halt.elsewhere':
    'Ce navigateur fait déjà une restauration ou une suppression sur {instance}, peut-être dans un autre onglet. Regardez-y, ou continuez quand elle sera terminée.',
  'deletion.halt.noLock':
    'Ce navigateur bloque le stockage pour ce site. Un autre onglet pourrait alors envoyer les mêmes étapes\u00a0: rien n’est envoyé d’ici. Autorisez le stockage pour ce site, ou ouvrez Cairn en HTTPS, puis reprenez.',
  'deletion.halt.left':
    'Vous avez fermé votre session ou l’onglet avant la fin de la suppression. Rien de plus n’a été envoyé.',
  'deletion.stands':
    '{done, plural, =0 {Aucun n’est encore supprimé.} one {Un est supprimé; {left, plural, one {un ne l’est pas.} other {# ne le sont pas.}}} other {# sont supprimés; {left, plural, one {un ne l’est pas.} other {# ne le sont pas.}}}}',

  'deletion.show': 'Afficher',
  'deletion.noticeUnderWay':
    '{count, plural, one {Suppression de {point} en cours} other {Suppression de # points de reprise de {instance} en cours}}\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}.',
  'deletion.noticePaused':
    'La suppression de {count} points de reprise de {instance} est en pause\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}.',
  'deletion.noticeHalted':
    'La suppression de points de reprise de {instance} s’est arrêtée avant la fin\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}.',
  'deletion.landedSaid':
    '{count, plural, one {{point} de {instance} est supprimé.} other {# points de reprise de {instance} sont supprimés.}}',
};
