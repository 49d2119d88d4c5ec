import type { rollback as en } from '../en/rollback';

/** French texts: the plan of a rollback, and its run. */
export const rollback: Record<keyof typeof en, string> = {
  'rollback.title': 'Restaurer {instance}',
  'rollback.lead': 'Vous revenez {span} en arrière, au point {point}.',
  'rollback.lead.safety': 'L’état actuel est d’abord conservé dans un point de sécurité.',
  'rollback.lead.noSafety': 'L’état actuel n’est pas conservé.',
  'rollback.undoes': 'Vous annulez la restauration au point {point}.',
  'rollback.picture.before': 'Avant',
  'rollback.picture.after': 'Après',
  'rollback.picture.soFar': 'En cours',
  'rollback.picture.label': '{title}\u00a0: {text}',
  'rollback.picture.current': 'L’état de {instance} est issu du point {point}.',
  'rollback.picture.noCurrent': 'L’état de {instance} n’est issu d’aucun point de reprise.',
  'rollback.picture.safety': 'Le point de sécurité {safety} est sous {parent}.',
  'rollback.picture.safetyRoot': 'Le point de sécurité {safety} est une racine.',
  'rollback.crumb': 'Restaurer',
  'rollback.loading': 'Lecture de l’instance et de ses points de reprise…',
  'rollback.gone': 'Ce point de reprise n’existe plus. Quelqu’un d’autre l’a peut-être supprimé.',

  'rollback.unread': 'Sans cela, le plan ne peut pas montrer ce que la restauration change.',
  'rollback.unreadPoints': 'Certains points de reprise de cette instance ne peuvent pas être lus.',
  'rollback.unchecked': 'Le plan indique ce qui n’a pas pu être vérifié.',
  'rollback.idleNotKnown': 'Inconnu\u00a0: si une copie instantanée de {instance} est en cours.',
  'rollback.volumesNotKnown': 'Inconnu\u00a0: si un volume de {instance} est occupé.',
  'rollback.keptSnapshotsUnread':
    'Les copies instantanées de ses volumes. Inconnu\u00a0: toutes celles prises depuis.',
  'rollback.checks': 'Vérifications',
  'rollback.checksPassed':
    '{count, plural, one {# vérification réussie} other {# vérifications réussies}}',
  'rollback.steps': 'Étapes',
  'rollback.state.ready': 'OK',
  'rollback.state.willDo': 'Prévue',
  'rollback.state.blocks': 'Bloquant',
  'rollback.state.waiting': 'En attente',
  'rollback.state.running': 'En cours',
  'rollback.state.done': 'Terminée',
  'rollback.state.stopped': 'Échec',
  'rollback.state.notDone': 'Non exécutée',

  'rollback.target': '{point} est utilisable\u00a0: {type}, créé le {date}.',
  'rollback.targetBlocks': '{point} n’est pas utilisable.',
  'rollback.instance': '{instance}\u00a0: {state}.',
  'rollback.idle': 'Aucune autre tâche en cours sur {instance}.',
  'rollback.idleBlocks': 'Une autre tâche est en cours sur {instance}.',
  'rollback.volumes':
    'Aucune tâche en cours sur {count, plural, one {son volume ({names})} other {ses # volumes ({names})}}.',
  'rollback.volumesBlock': 'Une tâche est en cours sur un de ses volumes.',
  'rollback.safetyPoint': 'Créer le point de sécurité «\u00a0{name}\u00a0»',
  'rollback.safetyPointHow':
    '{type}. Il utilise l’emplacement {used} sur {limit}. L’étape suivante attend qu’il soit prêt.',
  'rollback.safetyGap': 'Les écritures faites après le point de sécurité ne sont pas conservées.',
  'rollback.safetyPointHowMany':
    '{type}. L’étape suivante attend qu’il soit prêt. {instance} a {used} points de reprise.',
  'rollback.safetyUncertain':
    'Selon le stockage, le nuage peut le refuser pour une instance arrêtée. La restauration s’arrête alors.',
  'rollback.safetySlotsUncertain':
    'La plupart des nuages permettent moins de points de reprise. Si celui-ci refuse, la restauration s’arrête.',
  'rollback.safetyLimitUncertain':
    'La limite de points de reprise n’a pas pu être vérifiée. Si le nuage refuse celui-ci, la restauration s’arrête.',
  'rollback.stop': 'Arrêter {instance}',
  'rollback.stopWhy':
    '{point} contient le disque seul. Le nuage exige que {instance} soit d’abord arrêtée.',
  'rollback.start': 'Démarrer {instance}',
  'rollback.startWhy': '{point} contient la mémoire. Le nuage exige que {instance} soit en marche.',
  'rollback.rollBack': 'Restaurer au point {point}',
  'rollback.rollBackHow': 'Seulement si le point de sécurité est toujours prêt et actif.',
  'rollback.rollBackHowWithout': 'Seulement si rien n’a changé depuis l’affichage du plan.',
  'rollback.startHow': 'Seulement une fois {point} actif.',

  'rollback.safety': 'Créer d’abord un point de sécurité',
  'rollback.safetyHint': 'Il permet d’annuler la restauration.',
  'rollback.without':
    'Sans lui, la restauration ne peut pas être annulée. Les données actuelles des disques sont perdues.',
  'rollback.memory': 'Inclure la mémoire',
  'rollback.memoryHint':
    'L’annulation rétablit alors la machine en marche. {instance} se fige pendant l’écriture de sa mémoire.',
  'rollback.startFirst': 'Démarrer d’abord {instance}',
  'rollback.startFirstHint':
    '{point} contient la mémoire\u00a0: l’instance doit être en marche. Ou choisissez un autre point\u00a0:',
  'rollback.noOther': 'Il n’y a pas d’autre point de reprise du disque seul.',
  'rollback.free':
    'Aucun emplacement libre pour le point de sécurité. Supprimez un point de reprise, ou continuez sans lui.',
  'rollback.mayFree':
    'Il n’y a peut-être plus d’emplacement libre. Supprimez un point de reprise pour en être sûr.',

  'rollback.lost': 'Vous perdez',
  'rollback.lostDisks': '{time} de changements sur les disques',
  'rollback.lostSince': 'depuis le {date}',
  'rollback.lostMemory': 'Le contenu actuel de la mémoire',
  'rollback.lostBut':
    'Le point de sécurité conserve {memory, select, yes {les deux} other {les disques}}. Vous pouvez annuler la restauration.',
  'rollback.happened':
    '{count, plural, one {# changement de configuration} other {# changements de configuration}}',
  'rollback.happening': '{what}, {about}, {date}, par {by}',
  'rollback.happeningBySystem': '{what}, {about}, {date}',
  'rollback.happeningsUnread': 'Les événements depuis ne peuvent pas être lus en ce moment.',
  'rollback.happeningsCut': 'Le nuage ne donne que les {count} derniers événements.',
  'rollback.event':
    '{type, select, VM_START {Démarrage} VM_STOP {Arrêt} VM_REBOOT {Redémarrage} VM_CREATE {Création} VM_UPGRADE {Changement d’offre de calcul} VM_SCALE {Changement d’offre de calcul} VM_DYNAMIC_SCALE {Changement d’offre de calcul} VOLUME_ATTACH {Volume attaché} VOLUME_DETACH {Volume détaché} VOLUME_RESIZE {Volume redimensionné} VOLUME_CREATE {Volume créé} other {{raw}}}',
  'rollback.kept': 'Vous conservez',
  'rollback.keptPoints':
    '{count, plural, one {Le point de reprise} other {Les # points de reprise}}',
  'rollback.leftBehind':
    '{count, plural, one {# passera sur une autre branche} other {# passeront sur une autre branche}}',
  'rollback.keptSnapshots': 'Les copies instantanées de ses volumes',
  'rollback.keptSince': '{count, plural, one {# prise depuis} other {# prises depuis}}',
  'rollback.backMemory':
    'Les disques et la mémoire de ce moment-là. {instance} continue de fonctionner à partir de là.',
  'rollback.backDisk':
    'Les disques de ce moment-là, sans mémoire. {power, select, running {{instance} démarre à partir d’eux.} other {{instance} reste arrêtée.}}',
  'rollback.backOfferingChanged':
    'Offre de calcul\u00a0: celle d’avant le {date}, au lieu de {offering}.',
  'rollback.backOfferingUnread':
    'Offre de calcul\u00a0: celle de ce moment-là. C’est maintenant {offering}.',
  'rollback.unknown': 'Non annulé',
  'rollback.unknownText':
    'Tout ce que {instance} a échangé avec d’autres systèmes (courriels, paiements, réplicas).',

  'rollback.stay':
    'Gardez cet onglet ouvert\u00a0: il envoie les étapes une à une. Le fermer arrête tout après l’étape en cours, et vous pourrez reprendre à votre prochaine connexion. Recharger la page est sans risque.',
  'rollback.blocked':
    '{count, plural, one {1 problème à régler avant de continuer.} other {# problèmes à régler avant de continuer.}}',
  'rollback.locked': 'Le plan a changé. Examinez d’abord les changements.',
  'rollback.reread': 'Afficher le nouveau plan',
  'rollback.leave': 'Annuler',
  'rollback.reading': 'Vérification que rien n’a changé…',

  'rollback.running': 'Restauration au point {point} en cours',
  'rollback.halted': 'La restauration au point {point} s’est arrêtée',
  'rollback.succeeded': '{instance} est restaurée au point {point}',
  'rollback.abandoned': 'La restauration au point {point} est restée inachevée',
  'rollback.progress': 'Étape {step, number} de {steps, number}\u00a0: {what}',
  'rollback.since': 'Démarrée le {date}',
  'rollback.stopAfter': 'Faire une pause après cette étape',
  'rollback.lastStep': 'C’est la dernière étape.',
  'rollback.stopsThen': 'Rien de plus n’est envoyé après cette étape.',
  'rollback.resume': 'Reprendre',
  'rollback.leaveIt': 'Arrêter ici',
  'rollback.planAnew': 'Nouveau plan',
  'rollback.toPoints': 'Retour aux points de reprise',
  'rollback.undo': 'Annuler cette restauration',
  'rollback.show': 'Afficher',
  'rollback.step.safetyPoint': 'Créer le point de sécurité',
  'rollback.step.stop': 'Arrêter',
  'rollback.step.start': 'Démarrer',
  'rollback.step.rollBack': 'Restaurer',
  'rollback.left.first':
    'La restauration de {instance} au point {point} s’est arrêtée avant la fin de sa première étape.',
  'rollback.left.after':
    'La restauration de {instance} au point {point} s’est arrêtée après «\u00a0{step}\u00a0».',
  'rollback.left.sent':
    '«\u00a0{next}\u00a0» a été envoyé et peut encore se terminer dans le nuage.',
  'rollback.otherFirst':
    'Une autre opération est en cours sur {instance} dans cet onglet. Attendez la fin.',
  'rollback.otherRunning': 'Restauration de {instance} au point {point} en cours.',
  'rollback.haltedNotice':
    'La restauration de {instance} au point {point} s’est arrêtée avant la fin.',
  'rollback.succeededNotice':
    '{instance} est restaurée au point {point}. L’état précédent est conservé sous le nom {safety}.',
  'rollback.succeededNoticeWithout': '{instance} est restaurée au point {point}.',

  'rollback.twoSafetyPoints':
    'Le nuage a créé deux fois le point de sécurité de {instance}. Vous pouvez supprimer l’un des deux à la page des points de reprise.',

  'rollback.halt.refused': 'Le nuage a refusé cette étape. Elle n’a rien changé.',
  'rollback.halt.failed': 'Cette étape a échoué dans le nuage.',
  'rollback.halt.lost':
    'Le nuage n’a pas répondu, et cette étape n’a aucun effet visible. «\u00a0Reprendre\u00a0» vérifie d’abord l’état.',
  'rollback.halt.late':
    'Cette étape dure depuis plus d’une heure. Elle peut encore se terminer dans le nuage. «\u00a0Reprendre\u00a0» vérifie d’abord l’état.',
  'rollback.halt.noEffect':
    'Le nuage annonce la réussite, mais aucun effet n’est visible. Vérifiez {instance} avant de reprendre.',
  'rollback.halt.changed':
    'Quelqu’un d’autre a changé {instance} depuis la dernière étape. Arrêtez ici, puis faites un nouveau plan.',
  'rollback.halt.safetyGone':
    'Le point de sécurité n’est pas prêt ou pas actif. Arrêtez ici, puis faites un nouveau plan.',
  'rollback.halt.targetGone': '{point} n’est plus utilisable.',
  'rollback.halt.untold':
    'Impossible de savoir si la restauration a eu lieu. Restaurer encore pourrait effacer des changements récents. Vérifiez {instance}, puis faites un nouveau plan.',
  'rollback.halt.busy':
    'Une autre tâche est en cours sur {instance}. Attendez la fin, puis reprenez.',
  'rollback.halt.unreadable': 'L’état de {instance} ne peut pas être lu.',
  'rollback.halt.elsewhere':
    'Une autre opération est en cours sur {instance} dans ce navigateur, peut-être dans un autre onglet. Une fois terminée, faites ici un nouveau plan.',
  'rollback.halt.unwatched':
    'La page a été hors ligne plus de 5 minutes pendant que {instance} fonctionnait. Ces changements ne sont dans aucun point de sécurité. Arrêtez ici, puis faites un nouveau plan.',
  'rollback.halt.noLock':
    'Ce navigateur bloque le stockage pour ce site. Un autre onglet pourrait alors envoyer les mêmes étapes\u00a0: rien n’est envoyé d’ici. Autorisez le stockage pour ce site, ou ouvrez Cairn en HTTPS, puis reprenez.',
  'rollback.halt.left':
    'Vous avez fermé votre session ou l’onglet avant la fin de la restauration. Rien de plus n’a été envoyé.',
  'rollback.halt.laneStopped':
    'Une autre instance de cette opération s’est arrêtée en chemin. {instance} n’a été ni arrêtée ni restaurée.',
  'rollback.halt.asked': 'Vous avez mis la restauration en pause. Rien de plus n’est envoyé.',
  'rollback.engineSays': 'Message du nuage\u00a0: {text}',
  'rollback.outcome.before': '{instance} n’a pas changé.',
  'rollback.outcome.kept': 'L’état précédent est conservé sous le nom {safety}.',
  'rollback.outcome.nothingLost': 'Aucune donnée n’est perdue jusque-là.',
  'rollback.outcome.disks': 'Les disques de {instance} sont inchangés.',
  'rollback.outcome.rolledBack': '{instance} est restaurée au point {point}.',
  'rollback.outcome.isStopped': '{instance} est arrêtée.',
  'rollback.outcome.failedSafety':
    'Le point de sécurité en échec occupe un emplacement. «\u00a0Reprendre\u00a0» le supprime et en crée un autre.',
  'rollback.outcome.unsure': 'Cette étape peut encore se terminer dans le nuage.',

  'rollback.safetyName': 'Point de sécurité {date}',
  'rollback.safetyText': 'État de {instance}, conservé avant une restauration au point {point}.',
  'rollback.safetyBadge': 'Point de sécurité',
  'rollback.jump': 'Sur la carte, la flèche pointillée mène au point restauré.',
};
