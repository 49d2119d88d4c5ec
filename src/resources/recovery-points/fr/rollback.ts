import type { rollback as en } from '../en/rollback';

/** French texts: the plan of a rollback, and its run. */
export const rollback: Record<keyof typeof en, string> = {
  'rollback.title': 'Restaurer {instance} au point {point}',
  'rollback.undoes': 'Cela annule le retour à {point}.',
  'rollback.crumb': 'Restaurer',
  'rollback.loading': 'Lecture de la situation…',
  'rollback.gone': 'Ce point de reprise n’existe plus. Quelqu’un d’autre l’a peut-être supprimé.',

  'rollback.unread': 'Sans cela, le plan ne peut pas montrer ce que la restauration change.',
  'rollback.unreadPoints': 'Certains points de reprise de cette instance ne peuvent pas être lus.',
  'rollback.unchecked': 'Le plan indique ce qui n’a pas pu être vérifié.',
  'rollback.idleNotKnown': 'Inconnu\u00a0: si une copie instantanée de {instance} est en cours.',
  'rollback.volumesNotKnown': 'Inconnu\u00a0: si un volume de {instance} est occupé.',
  'rollback.keptSnapshotsUnread':
    'Les copies instantanées de ses volumes. Inconnu\u00a0: toutes celles prises depuis.',
  'rollback.checks': 'Vérifications',
  'rollback.steps': 'Étapes',
  'rollback.state.ready': 'En ordre',
  'rollback.state.willDo': 'À faire',
  'rollback.state.blocks': 'Bloque',
  'rollback.state.waiting': 'En attente',
  'rollback.state.running': 'En cours',
  'rollback.state.done': 'Faite',
  'rollback.state.stopped': 'Arrêtée ici',
  'rollback.state.notDone': 'Pas faite',

  'rollback.target': 'On peut revenir à {point}\u00a0: {type}, créé le {date}.',
  'rollback.targetBlocks': 'On ne peut pas revenir à {point}.',
  'rollback.instance': '{instance}\u00a0: {state}.',
  'rollback.idle': 'Rien d’autre n’est en cours sur {instance}.',
  'rollback.idleBlocks': 'Autre chose est en cours sur {instance}.',
  'rollback.volumes':
    '{count, plural, one {Son volume {names} est} other {Ses # volumes {names} sont}} au repos.',
  'rollback.volumesBlock': 'Un volume n’est pas au repos.',
  'rollback.safetyPoint': 'Garder l’état présent sous le nom {name}',
  'rollback.safetyPointHow':
    '{type}. Avec lui, {used} points de reprise sur {limit} sont utilisés. Rien d’autre n’est fait tant qu’il n’est pas prêt.',
  'rollback.safetyGap':
    'Ce que {instance} écrit ensuite, avant d’être arrêtée ou restaurée, n’est gardé nulle part.',
  'rollback.safetyPointHowMany':
    '{type}. Rien d’autre n’est fait tant qu’il n’est pas prêt. {instance} a {used} points de reprise.',
  'rollback.safetyUncertain':
    'Selon le stockage de ses disques, le nuage peut le refuser pour une instance arrêtée. Alors rien d’autre n’est fait.',
  'rollback.safetyRoomUncertain':
    'Avec lui, il y en a plus que ce que les nuages accordent d’habitude\u00a0: celui-ci peut le refuser. Alors rien d’autre n’est fait.',
  'rollback.stop': 'Arrêter {instance}',
  'rollback.stopWhy':
    '{point} ne contient que le disque\u00a0: le nuage le refuse tant que {instance} est en marche; {instance} est donc arrêtée d’abord.',
  'rollback.start': 'Démarrer {instance}',
  'rollback.startWhy':
    '{point} contient la mémoire\u00a0: le nuage le refuse tant que {instance} est arrêtée; {instance} est donc démarrée d’abord.',
  'rollback.rollBack': 'Revenir à {point}',
  'rollback.rollBackHow': 'Seulement si le point de sûreté est toujours prêt et actif.',
  'rollback.rollBackHowWithout': 'Seulement si rien n’a changé depuis l’affichage.',
  'rollback.startHow': 'Seulement une fois {point} actif.',
  'rollback.notPermitted': 'Vous n’avez pas la permission, ou ce nuage ne l’offre pas.',

  'rollback.safety': 'Garder d’abord l’état présent, comme point de sûreté',
  'rollback.safetyHint': 'Le chemin de retour de cette restauration.',
  'rollback.without':
    'Sans lui, aucun retour\u00a0: ce qui est sur les disques maintenant ne pourra plus être récupéré.',
  'rollback.memory': 'Garder aussi sa mémoire',
  'rollback.memoryHint':
    'L’annulation ramène alors la machine en marche. {instance} se fige pendant l’écriture de sa mémoire.',
  'rollback.startFirst': 'Démarrer d’abord {instance}',
  'rollback.startFirstHint':
    '{point} contient la mémoire, et seule une instance en marche peut y revenir. Ou choisissez-en un autre\u00a0:',
  'rollback.noOther': 'Aucun point de reprise du disque seul ne peut être choisi à la place.',
  'rollback.free':
    'Il n’y a pas de place pour le point de sûreté. Libérez une place, ou passez-vous-en.',
  'rollback.mayFree':
    'Il n’y a peut-être pas de place pour le point de sûreté. Pour en être plus sûr, libérez une place d’abord.',

  'rollback.means': 'Ce que cela signifie',
  'rollback.lost': 'Ce que vous perdez',
  'rollback.lostDisks': 'Ce qui a été écrit sur les disques depuis le {date}\u00a0: {time}.',
  'rollback.lostMemory': 'Ce qui est maintenant dans la mémoire.',
  'rollback.lostBut':
    'Le point de sûreté garde {memory, select, yes {les deux} other {les disques}}\u00a0: annuler la restauration les ramène.',
  'rollback.happened':
    '{count, plural, =0 {Aucun démarrage, arrêt, redimensionnement ni autre changement n’est consigné depuis.} one {Fait depuis, et défait\u00a0:} other {Faits depuis, et défaits (#)\u00a0:}}',
  'rollback.happening': '{what}, {about}, {date}, par {by}',
  'rollback.happeningBySystem': '{what}, {about}, {date}',
  'rollback.happeningsUnread': 'Ce qui a été fait depuis ne peut pas être lu en ce moment.',
  'rollback.happeningsCut':
    'Le nuage donne les {count} derniers événements; les précédents ne sont pas affichés.',
  'rollback.event':
    '{type, select, VM_START {Démarrage} VM_STOP {Arrêt} VM_REBOOT {Redémarrage} VM_CREATE {Création} VM_UPGRADE {Changement d’offre de calcul} VM_SCALE {Changement d’offre de calcul} VM_DYNAMIC_SCALE {Changement d’offre de calcul} VOLUME_ATTACH {Volume attaché} VOLUME_DETACH {Volume détaché} VOLUME_RESIZE {Volume redimensionné} VOLUME_CREATE {Volume créé} other {{raw}}}',
  'rollback.kept': 'Ce qui est conservé',
  'rollback.keptPoints': 'Tous les points de reprise.',
  'rollback.leftBehind':
    '{count, plural, one {Alors sur une autre branche\u00a0:} other {# alors sur une autre branche\u00a0:}}',
  'rollback.keptSnapshots':
    '{count, plural, =0 {Les copies instantanées de ses volumes.} one {Les copies instantanées de ses volumes; prise depuis\u00a0:} other {Les copies instantanées de ses volumes; # prises depuis\u00a0:}}',
  'rollback.back': 'Ce qui revient',
  'rollback.backMemory':
    'Les disques et la mémoire tels qu’ils étaient. {instance} continue de fonctionner à partir de ce moment.',
  'rollback.backDisk':
    'Les disques tels qu’ils étaient, sans mémoire. {power, select, running {{instance} démarre à partir d’eux.} other {{instance} reste arrêtée.}}',
  'rollback.backOffering':
    'L’offre de calcul de ce moment-là. C’est maintenant {offering}; aucun changement n’est consigné depuis.',
  'rollback.backOfferingChanged': 'L’offre de calcul d’avant le {date}, au lieu de {offering}.',
  'rollback.backOfferingUnread': 'L’offre de calcul de ce moment-là; c’est maintenant {offering}.',
  'rollback.unknown': 'Ce qui ne peut pas se savoir d’ici',
  'rollback.unknownText':
    'Quels fichiers ont changé dans {instance}, et ce qu’elle a envoyé ou reçu depuis\u00a0: courriels, paiements, réplicas. Rien de cela n’est repris ailleurs.',

  'rollback.stay':
    'Gardez cet onglet ouvert\u00a0: il envoie les étapes une à une. Le fermer arrête tout après l’étape en cours, et vous pourrez reprendre à votre prochaine connexion. Recharger la page est sans risque.',
  'rollback.blocked': '{count, plural, one {Une ligne bloque.} other {# lignes bloquent.}}',
  'rollback.locked': 'Ce n’est plus comme affiché. Lisez d’abord ce qui a changé.',
  'rollback.reread': 'Afficher le plan tel qu’il est maintenant',
  'rollback.leave': 'Annuler',
  'rollback.reading': 'Nouvelle lecture de la situation…',

  'rollback.underWay': 'Retour à {point} en cours',
  'rollback.halted': 'Le retour à {point} s’est arrêté',
  'rollback.landed': '{instance} est revenue à {point}',
  'rollback.setAside': 'Le retour à {point} est resté inachevé',
  'rollback.progress': 'Étape {step, number} de {steps, number}\u00a0: {what}',
  'rollback.since': 'Commencé le {date}',
  'rollback.stopAfter': 'Arrêter après cette étape',
  'rollback.lastStep': 'C’est la dernière étape.',
  'rollback.stopsThen': 'Rien de plus n’est envoyé une fois cette étape terminée.',
  'rollback.goOn': 'Continuer',
  'rollback.leaveIt': 'Laisser tel quel',
  'rollback.planAnew': 'Refaire le plan',
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
    'Cet onglet fait déjà autre chose sur {instance}. Aucune restauration avant la fin.',
  'rollback.otherUnderWay': '{instance} est en train de revenir à {point}.',
  'rollback.haltedNotice': 'Le retour de {instance} à {point} s’est arrêté avant la fin.',
  'rollback.landedSaid':
    '{instance} est revenue à {point}. L’état d’avant est gardé sous le nom {safety}.',
  'rollback.landedSaidWithout': '{instance} est revenue à {point}.',

  'rollback.halt.refused': 'Le nuage n’a pas accepté cette étape. Rien n’en a été fait.',
  'rollback.halt.failed': 'Le nuage a accepté cette étape, et elle a échoué.',
  'rollback.halt.lost':
    'Aucune réponse n’est venue, et rien de cette étape ne se voit dans le nuage. Continuer regarde de nouveau avant d’envoyer quoi que ce soit.',
  'rollback.halt.late':
    'Cette étape dure depuis plus d’une heure. Elle peut encore se terminer dans le nuage. Continuer regarde de nouveau, et n’envoie rien de ce qui est en cours.',
  'rollback.halt.noEffect':
    'Le nuage annonce la réussite, mais son effet ne se voit pas. Regardez {instance} avant de continuer.',
  'rollback.halt.changed':
    '{instance} n’est pas comme l’étape précédente l’a laissée\u00a0: quelqu’un d’autre l’a changée entre-temps. Laissez-la telle quelle, et refaites le plan.',
  'rollback.halt.safetyGone':
    'Le point de sûreté n’est pas là, prêt et actif. Sans lui, rien de plus n’est fait. Laissez tout tel quel, et refaites le plan.',
  'rollback.halt.targetGone': 'On ne peut plus revenir à {point}.',
  'rollback.halt.untold':
    'On ne peut pas dire d’ici si la restauration a eu lieu. Restaurer encore une fois enlèverait ce qui a été écrit depuis. Vérifiez {instance}, laissez-la telle quelle, et refaites le plan.',
  'rollback.halt.busy': 'Autre chose est en cours sur {instance}. Attendez la fin, puis continuez.',
  'rollback.halt.unreadable': 'La situation ne peut pas être lue; rien de plus n’est donc fait.',
  'rollback.halt.elsewhere':
    'Ce navigateur fait déjà une restauration ou une suppression sur {instance}, peut-être dans un autre onglet. Rien de plus n’est envoyé d’ici. Regardez-y; quand elle sera terminée, laissez tel quel, et refaites le plan.',
  'rollback.halt.unwatched':
    '{instance} a continué de tourner plus de cinq minutes sans que cette page puisse regarder. Ce qui a été écrit entre-temps n’est dans aucun point de sûreté; rien de plus n’est donc fait. Laissez tel quel, et refaites le plan.',
  'rollback.halt.noLock':
    'Ce navigateur bloque le stockage pour ce site. Un autre onglet pourrait alors envoyer les mêmes étapes\u00a0: rien n’est envoyé d’ici. Autorisez le stockage pour ce site, ou ouvrez Cairn en HTTPS, puis reprenez.',
  'rollback.halt.left':
    'Vous avez fermé votre session ou l’onglet avant la fin de la restauration. Rien de plus n’a été envoyé.',
  'rollback.halt.asked':
    'Arrêté à votre demande, après l’étape en cours. Rien de plus n’est envoyé.',
  'rollback.engineSays': 'Le nuage répond\u00a0: {text}',
  'rollback.stands.before': '{instance} elle-même n’a pas changé.',
  'rollback.stands.kept': 'L’état d’avant est gardé sous le nom {safety}.',
  'rollback.stands.nothingLost': 'Rien n’est perdu jusque-là.',
  'rollback.stands.disks': 'Les disques de {instance} sont inchangés.',
  'rollback.stands.rolledBack': '{instance} est revenue à {point}.',
  'rollback.stands.isStopped': '{instance} est arrêtée.',
  'rollback.stands.failedSafety':
    'Le point de sûreté a échoué et ne contient rien, mais occupe une place. Continuer le supprime, et en crée un autre.',
  'rollback.stands.unsure':
    'On ne sait pas jusqu’où cette étape est allée\u00a0: elle se termine peut-être encore dans le nuage.',

  'rollback.safetyName': 'Avant la restauration à {point}',
  'rollback.safetyText': 'État de {instance}, gardé avant une restauration à {point}.',
  'rollback.safetyBadge': 'Point de sûreté',
  'rollback.jump': 'Sur la carte, le trait pointillé mène là où l’on est revenu.',
};
