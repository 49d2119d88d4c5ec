import type { deletion as en } from '../en/deletion';

/** French texts: plan and run of a deletion of recovery points. */
export const deletion: Record<keyof typeof en, string> = {
  'deletion.title': 'Supprimer des points de reprise de {instance}',
  'deletion.crumb': 'Supprimer',
  'deletion.choose': 'Points à supprimer',
  'deletion.others': '{count, plural, one {Un autre point} other {# autres points}}',
  'deletion.all': '{count, number} points au choix',
  'deletion.goesToo': '{point} sera supprimé',
  'deletion.stays': '{point} ne sera pas supprimé',
  'deletion.unread': 'Sans cela, le plan ne peut pas montrer ce que la suppression change.',
  'deletion.unreadPoints': 'Certains points de reprise de cette instance ne peuvent pas être lus.',
  'deletion.nothing': 'Choisissez au moins un point de reprise.',
  'deletion.noPoints': '{instance} n’a aucun point de reprise à supprimer.',
  'deletion.gone':
    '{count, plural, one {Un point de reprise de cette adresse n’existe plus. Quelqu’un d’autre l’a peut-être supprimé.} other {# points de reprise de cette adresse n’existent plus. Quelqu’un d’autre les a peut-être supprimés.}}',
  'deletion.what': '{type}, {date}',
  'deletion.loss.failed': 'En échec, ne contient rien.',
  'deletion.loss.off': 'Hors de la branche actuelle, aucun enfant.',
  'deletion.loss.base':
    '{count, plural, one {# enfant} other {# enfants}}, hors de la branche actuelle.',
  'deletion.loss.way': 'Sur la branche actuelle.',
  'deletion.loss.undo': 'Permet d’annuler la dernière restauration.',

  'deletion.becomes': 'Ce qui va changer',
  'deletion.goes':
    'Vous ne pourrez plus restaurer {instance} {count, plural, one {au point {names}} other {à ces # points\u00a0: {names}}}. Ses disques ne changent pas.',
  'deletion.goesFailed':
    'Vous ne perdez rien avec {names}\u00a0: {count, plural, one {ce point est} other {ces points sont}} en échec.',
  'deletion.movesTo':
    '{count, plural, one {{names} deviendra un enfant} other {{names} deviendront des enfants}} de {parent}.',
  'deletion.movesToRoot':
    '{count, plural, one {{names} deviendra une racine.} other {{names} deviendront des racines.}}',
  'deletion.noMoves': 'Aucun autre point ne sera déplacé.',
  'deletion.currentTo': '{parent} deviendra le point actif.',
  'deletion.currentNone': 'Il n’y aura plus de point actif.',
  'deletion.currentStays': 'Le point actif ne change pas.',
  'deletion.freed':
    'Les données masquées de {names} sont supprimées aussi\u00a0: plus rien n’en dépend.',
  'deletion.left':
    '{left, plural, =0 {Il ne reste aucun point de reprise.} one {Il reste # point de reprise sur {all}.} other {Il reste # points de reprise sur {all}.}}',
  'deletion.staysHidden':
    '{point} ne libère pas encore d’espace\u00a0: {count, plural, other {# en dépendent}} ({names}). Il reste masqué tant que plus d’un en dépend, et compte dans la limite de {instance}.',
  'deletion.mayStayHidden':
    '{point} peut ne pas encore libérer d’espace\u00a0: {count, plural, other {# en dépendent}} ({names}). Selon son stockage, il peut rester masqué tant que plus d’un en dépend.',
  'deletion.losesUndo':
    '{point} contient l’état d’avant la dernière restauration. Sans lui, vous ne pourrez plus annuler cette restauration.',

  'deletion.map': 'Sur la carte',
  'deletion.before': 'Avant',
  'deletion.after': 'Après',
  'deletion.mapBefore': 'Points de reprise de {instance} avant la suppression',
  'deletion.mapAfter': 'Points de reprise de {instance} après la suppression',

  'deletion.order': 'Ordre',
  'deletion.one': 'Supprimer {point}',
  'deletion.orderWhy':
    'Un à la fois, les enfants avant leurs parents. Tout s’arrête au premier échec.',
  'deletion.stay':
    'Gardez cet onglet ouvert\u00a0: il supprime les points un à un. Le fermer arrête tout après le point en cours, et vous pourrez reprendre à votre prochaine connexion. Recharger la page est sans risque.',

  'deletion.forGood': 'Les points supprimés ne peuvent pas être récupérés.',
  'deletion.refused':
    '{count, plural, one {{names} ne peut pas être supprimé maintenant. Retirez-le, ou attendez.} other {{names} ne peuvent pas être supprimés maintenant. Retirez-les, ou attendez.}}',
  'deletion.confirm':
    '{count, plural, =0 {Supprimer des points de reprise} one {Supprimer le point de reprise {point}} other {Supprimer # points de reprise}}',
  'deletion.rollbackFirst': 'Une restauration de {instance} est en cours. Attendez la fin.',

  'deletion.running':
    '{count, plural, one {Suppression de {point} en cours} other {Suppression de # points de reprise en cours}}',
  'deletion.halted':
    '{count, plural, one {La suppression de {point} s’est arrêtée} other {La suppression s’est arrêtée\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}}}',
  'deletion.paused':
    'En pause\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}',
  'deletion.succeeded':
    '{count, plural, one {{point} est supprimé} other {# points de reprise sont supprimés}}',
  'deletion.abandoned':
    '{count, plural, one {La suppression de {point} est restée inachevée} other {La suppression est restée inachevée\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}}}',
  'deletion.progress': '{number, number} sur {count, number}\u00a0: {point}',
  'deletion.said': '{number, number} sur {count, number}',
  'deletion.pausing': 'Pause une fois {point} supprimé.',
  'deletion.pause': 'Pause après celui-ci',
  'deletion.unpause': 'Annuler la pause',
  'deletion.resume': 'Reprendre',
  'deletion.leave': 'Ignorer le reste',
  'deletion.chooseAnew': 'Choisir de nouveau',
  'deletion.chooseOthers': 'En supprimer d’autres',
  'deletion.toPlan': 'Retour au plan de la restauration',
  'deletion.keptHidden':
    '{count, plural, one {{names} est masqué et ne libère pas encore d’espace\u00a0: d’autres en dépendent.} other {{names} sont masqués et ne libèrent pas encore d’espace\u00a0: d’autres en dépendent.}}',

  'deletion.halt.refused': 'Le nuage a refusé de supprimer {point}. Ce point n’a pas changé.',
  'deletion.halt.failed':
    'Le nuage n’a pas réussi à supprimer {point}. Le point n’est peut-être plus utilisable. «\u00a0Reprendre\u00a0» essaie de nouveau.',
  'deletion.halt.lost':
    'Le nuage n’a pas répondu, et rien ne montre que {point} est en cours de suppression. «\u00a0Reprendre\u00a0» vérifie d’abord l’état.',
  'deletion.halt.late':
    'La suppression de {point} dure depuis plus d’une heure. Elle peut encore se terminer dans le nuage. «\u00a0Reprendre\u00a0» vérifie d’abord l’état.',
  'deletion.halt.noEffect':
    'Le nuage annonce la réussite, mais {point} existe encore. Vérifiez-le avant de reprendre.',
  'deletion.halt.changed':
    'Quelqu’un d’autre a changé les points de reprise de {instance}. Rien de plus n’a été supprimé. Choisissez de nouveau.',
  'deletion.halt.busy':
    'Une autre tâche est en cours sur {instance}. Attendez la fin, puis reprenez.',
  'deletion.halt.unreadable':
    'Les points de reprise ne peuvent pas être lus\u00a0: rien de plus n’est supprimé.',
  'deletion.halt.elsewhere':
    'Une autre opération est en cours sur {instance} dans ce navigateur, peut-être dans un autre onglet. Une fois terminée, reprenez.',
  'deletion.halt.noLock':
    'Ce navigateur bloque le stockage pour ce site. Un autre onglet pourrait alors envoyer les mêmes étapes\u00a0: rien n’est envoyé d’ici. Autorisez le stockage pour ce site, ou ouvrez Cairn en HTTPS, puis reprenez.',
  'deletion.halt.left':
    'Vous avez fermé votre session ou l’onglet avant la fin de la suppression. Rien de plus n’a été envoyé.',
  'deletion.stands':
    '{done, plural, =0 {Aucun n’est encore supprimé.} one {Un est supprimé. {left, plural, one {Un ne l’est pas.} other {# ne le sont pas.}}} other {# sont supprimés. {left, plural, one {Un ne l’est pas.} other {# ne le sont pas.}}}}',

  'deletion.show': 'Afficher',
  'deletion.noticeRunning':
    '{count, plural, one {Suppression de {point} en cours} other {Suppression de # points de reprise de {instance} en cours}}\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}.',
  'deletion.noticePaused':
    'La suppression de {count} points de reprise de {instance} est en pause\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}.',
  'deletion.noticeHalted':
    'La suppression de points de reprise de {instance} s’est arrêtée avant la fin\u00a0: {done, plural, =0 {aucune faite} one {# faite} other {# faites}} sur {count}.',
  'deletion.succeededNotice':
    '{count, plural, one {{point} de {instance} est supprimé.} other {# points de reprise de {instance} sont supprimés.}}',
};
