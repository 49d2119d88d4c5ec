import type { flight as en } from '../en/flight';

/** French texts: the flight plan of a rollback, and its flight. */
export const flight: Record<keyof typeof en, string> = {
  'flight.title': 'Restaurer {instance} au point {point}',
  'flight.undoes': 'Cela annule le retour à {point}.',
  'flight.crumb': 'Restaurer',
  'flight.loading': 'Lecture de la situation…',
  'flight.gone': 'Ce point de reprise n’existe plus. Quelqu’un d’autre l’a peut-être supprimé.',

  'flight.unread': 'Sans cela, le plan ne peut pas montrer ce que la restauration change.',
  'flight.unreadPoints': 'Certains points de reprise de cette instance ne peuvent pas être lus.',
  'flight.unchecked': 'Le plan indique ce qui n’a pas pu être vérifié.',
  'flight.idleNotKnown': 'Inconnu\u00a0: si une copie instantanée de {instance} est en cours.',
  'flight.volumesNotKnown': 'Inconnu\u00a0: si un volume de {instance} est occupé.',
  'flight.keptSnapshotsUnread':
    'Les copies instantanées de ses volumes. Inconnu\u00a0: toutes celles prises depuis.',
  'flight.checks': 'Vérifications',
  'flight.steps': 'Étapes',
  'flight.state.ready': 'En ordre',
  'flight.state.willDo': 'À faire',
  'flight.state.blocks': 'Bloque',
  'flight.state.waiting': 'En attente',
  'flight.state.running': 'En cours',
  'flight.state.done': 'Faite',
  'flight.state.stopped': 'Arrêtée ici',
  'flight.state.notDone': 'Pas faite',

  'flight.target': 'On peut revenir à {point}\u00a0: {type}, créé le {date}.',
  'flight.targetBlocks': 'On ne peut pas revenir à {point}.',
  'flight.instance': '{instance}\u00a0: {state}.',
  'flight.idle': 'Rien d’autre n’est en cours sur {instance}.',
  'flight.idleBlocks': 'Autre chose est en cours sur {instance}.',
  'flight.volumes':
    '{count, plural, one {Son volume {names} est} other {Ses # volumes {names} sont}} au repos.',
  'flight.volumesBlock': 'Un volume n’est pas au repos.',
  'flight.safetyPoint': 'Garder l’état présent sous le nom {name}',
  'flight.safetyPointHow':
    '{type}. Avec lui, {used} points de reprise sur {limit} sont utilisés. Rien d’autre n’est fait tant qu’il n’est pas prêt.',
  'flight.safetyGap':
    'Ce que {instance} écrit ensuite, avant d’être arrêtée ou restaurée, n’est gardé nulle part.',
  'flight.safetyPointHowMany':
    '{type}. Rien d’autre n’est fait tant qu’il n’est pas prêt. {instance} a {used} points de reprise.',
  'flight.safetyUncertain':
    'Selon le stockage de ses disques, le nuage peut le refuser pour une instance arrêtée. Alors rien d’autre n’est fait.',
  'flight.safetyRoomUncertain':
    'Avec lui, il y en a plus que ce que les nuages accordent d’habitude\u00a0: celui-ci peut le refuser. Alors rien d’autre n’est fait.',
  'flight.stop': 'Arrêter {instance}',
  'flight.stopWhy':
    '{point} ne contient que le disque\u00a0: le nuage le refuse tant que {instance} est en marche; {instance} est donc arrêtée d’abord.',
  'flight.start': 'Démarrer {instance}',
  'flight.startWhy':
    '{point} contient la mémoire\u00a0: le nuage le refuse tant que {instance} est arrêtée; {instance} est donc démarrée d’abord.',
  'flight.rollBack': 'Revenir à {point}',
  'flight.rollBackHow': 'Seulement si le point de sûreté est toujours prêt et actif.',
  'flight.rollBackHowWithout': 'Seulement si rien n’a changé depuis l’affichage.',
  'flight.startHow': 'Seulement une fois {point} actif.',
  'flight.notPermitted': 'Vous n’avez pas la permission, ou ce nuage ne l’offre pas.',

  'flight.safety': 'Garder d’abord l’état présent, comme point de sûreté',
  'flight.safetyHint': 'Le chemin de retour de cette restauration.',
  'flight.without':
    'Sans lui, aucun retour\u00a0: ce qui est sur les disques maintenant ne pourra plus être récupéré.',
  'flight.memory': 'Garder aussi sa mémoire',
  'flight.memoryHint':
    'L’annulation ramène alors la machine en marche. {instance} se fige pendant l’écriture de sa mémoire.',
  'flight.startFirst': 'Démarrer d’abord {instance}',
  'flight.startFirstHint':
    '{point} contient la mémoire, et seule une instance en marche peut y revenir. Ou choisissez-en un autre\u00a0:',
  'flight.noOther': 'Aucun point de reprise du disque seul ne peut être choisi à la place.',
  'flight.free':
    'Il n’y a pas de place pour le point de sûreté. Libérez une place, ou passez-vous-en.',
  'flight.mayFree':
    'Il n’y a peut-être pas de place pour le point de sûreté. Pour en être plus sûr, libérez une place d’abord.',

  'flight.means': 'Ce que cela signifie',
  'flight.lost': 'Ce que vous perdez',
  'flight.lostDisks': 'Ce qui a été écrit sur les disques depuis le {date}\u00a0: {time}.',
  'flight.lostMemory': 'Ce qui est maintenant dans la mémoire.',
  'flight.lostBut':
    'Le point de sûreté garde {memory, select, yes {les deux} other {les disques}}\u00a0: annuler la restauration les ramène.',
  'flight.happened':
    '{count, plural, =0 {Aucun démarrage, arrêt, redimensionnement ni autre changement n’est consigné depuis.} one {Fait depuis, et défait\u00a0:} other {Faits depuis, et défaits (#)\u00a0:}}',
  'flight.happening': '{what}, {about}, {date}, par {by}',
  'flight.happeningBySystem': '{what}, {about}, {date}',
  'flight.happeningsUnread': 'Ce qui a été fait depuis ne peut pas être lu en ce moment.',
  'flight.happeningsCut':
    'Le nuage donne les {count} derniers événements; les précédents ne sont pas affichés.',
  'flight.event':
    '{type, select, VM_START {Démarrage} VM_STOP {Arrêt} VM_REBOOT {Redémarrage} VM_CREATE {Création} VM_UPGRADE {Changement d’offre de calcul} VM_SCALE {Changement d’offre de calcul} VM_DYNAMIC_SCALE {Changement d’offre de calcul} VOLUME_ATTACH {Volume attaché} VOLUME_DETACH {Volume détaché} VOLUME_RESIZE {Volume redimensionné} VOLUME_CREATE {Volume créé} other {{raw}}}',
  'flight.kept': 'Ce qui est conservé',
  'flight.keptPoints': 'Tous les points de reprise.',
  'flight.leftBehind':
    '{count, plural, one {Alors sur une autre branche\u00a0:} other {# alors sur une autre branche\u00a0:}}',
  'flight.keptSnapshots':
    '{count, plural, =0 {Les copies instantanées de ses volumes.} one {Les copies instantanées de ses volumes; prise depuis\u00a0:} other {Les copies instantanées de ses volumes; # prises depuis\u00a0:}}',
  'flight.back': 'Ce qui revient',
  'flight.backMemory':
    'Les disques et la mémoire tels qu’ils étaient. {instance} continue de fonctionner à partir de ce moment.',
  'flight.backDisk':
    'Les disques tels qu’ils étaient, sans mémoire. {power, select, running {{instance} démarre à partir d’eux.} other {{instance} reste arrêtée.}}',
  'flight.backOffering':
    'L’offre de calcul de ce moment-là. C’est maintenant {offering}; aucun changement n’est consigné depuis.',
  'flight.backOfferingChanged': 'L’offre de calcul d’avant le {date}, au lieu de {offering}.',
  'flight.backOfferingUnread': 'L’offre de calcul de ce moment-là; c’est maintenant {offering}.',
  'flight.unknown': 'Ce qui ne peut pas se savoir d’ici',
  'flight.unknownText':
    'Quels fichiers ont changé dans {instance}, et ce qu’elle a envoyé ou reçu depuis\u00a0: courriels, paiements, réplicas. Rien de cela n’est repris ailleurs.',

  'flight.stay':
    'Gardez cet onglet ouvert\u00a0: il envoie les étapes une à une. Le fermer arrête tout après l’étape en cours, et vous pourrez reprendre à votre prochaine connexion. Recharger la page est sans risque.',
  'flight.blocked': '{count, plural, one {Une ligne bloque.} other {# lignes bloquent.}}',
  'flight.locked': 'Ce n’est plus comme affiché. Lisez d’abord ce qui a changé.',
  'flight.reread': 'Afficher le plan tel qu’il est maintenant',
  'flight.leave': 'Annuler',
  'flight.reading': 'Nouvelle lecture de la situation…',

  'flight.underWay': 'Retour à {point} en cours',
  'flight.halted': 'Le retour à {point} s’est arrêté',
  'flight.landed': '{instance} est revenue à {point}',
  'flight.setAside': 'Le retour à {point} est resté inachevé',
  'flight.progress': 'Étape {step, number} de {steps, number}\u00a0: {what}',
  'flight.since': 'Commencé le {date}',
  'flight.stopAfter': 'Arrêter après cette étape',
  'flight.lastStep': 'C’est la dernière étape.',
  'flight.stopsThen': 'Rien de plus n’est envoyé une fois cette étape terminée.',
  'flight.goOn': 'Continuer',
  'flight.leaveIt': 'Laisser tel quel',
  'flight.planAnew': 'Refaire le plan',
  'flight.toPoints': 'Retour aux points de reprise',
  'flight.undo': 'Annuler cette restauration',
  'flight.show': 'Afficher',
  'flight.step.safetyPoint': 'Créer le point de sécurité',
  'flight.step.stop': 'Arrêter',
  'flight.step.start': 'Démarrer',
  'flight.step.rollBack': 'Restaurer',
  'flight.left.first':
    'La restauration de {instance} au point {point} s’est arrêtée avant la fin de sa première étape.',
  'flight.left.after':
    'La restauration de {instance} au point {point} s’est arrêtée après «\u00a0{step}\u00a0».',
  'flight.left.sent': '«\u00a0{next}\u00a0» a été envoyé et peut encore se terminer dans le nuage.',
  'flight.otherFirst':
    'Cet onglet fait déjà autre chose sur {instance}. Aucune restauration avant la fin.',
  'flight.otherUnderWay': '{instance} est en train de revenir à {point}.',
  'flight.haltedNotice': 'Le retour de {instance} à {point} s’est arrêté avant la fin.',
  'flight.landedSaid':
    '{instance} est revenue à {point}. L’état d’avant est gardé sous le nom {safety}.',
  'flight.landedSaidWithout': '{instance} est revenue à {point}.',

  'flight.halt.refused': 'Le nuage n’a pas accepté cette étape. Rien n’en a été fait.',
  'flight.halt.failed': 'Le nuage a accepté cette étape, et elle a échoué.',
  'flight.halt.lost':
    'Aucune réponse n’est venue, et rien de cette étape ne se voit dans le nuage. Continuer regarde de nouveau avant d’envoyer quoi que ce soit.',
  'flight.halt.late':
    'Cette étape dure depuis plus d’une heure. Elle peut encore se terminer dans le nuage. Continuer regarde de nouveau, et n’envoie rien de ce qui est en cours.',
  'flight.halt.noEffect':
    'Le nuage annonce la réussite, mais son effet ne se voit pas. Regardez {instance} avant de continuer.',
  'flight.halt.changed':
    '{instance} n’est pas comme l’étape précédente l’a laissée\u00a0: quelqu’un d’autre l’a changée entre-temps. Laissez-la telle quelle, et refaites le plan.',
  'flight.halt.safetyGone':
    'Le point de sûreté n’est pas là, prêt et actif. Sans lui, rien de plus n’est fait. Laissez tout tel quel, et refaites le plan.',
  'flight.halt.targetGone': 'On ne peut plus revenir à {point}.',
  'flight.halt.untold':
    'On ne peut pas dire d’ici si la restauration a eu lieu. Restaurer encore une fois enlèverait ce qui a été écrit depuis. Vérifiez {instance}, laissez-la telle quelle, et refaites le plan.',
  'flight.halt.busy': 'Autre chose est en cours sur {instance}. Attendez la fin, puis continuez.',
  'flight.halt.unreadable': 'La situation ne peut pas être lue; rien de plus n’est donc fait.',
  'flight.halt.elsewhere':
    'Ce navigateur fait déjà une restauration ou une suppression sur {instance}, peut-être dans un autre onglet. Rien de plus n’est envoyé d’ici. Regardez-y; quand elle sera terminée, laissez tel quel, et refaites le plan.',
  'flight.halt.unwatched':
    '{instance} a continué de tourner plus de cinq minutes sans que cette page puisse regarder. Ce qui a été écrit entre-temps n’est dans aucun point de sûreté; rien de plus n’est donc fait. Laissez tel quel, et refaites le plan.',
  'flight.halt.noLock':
    'Ce navigateur bloque le stockage pour ce site. Un autre onglet pourrait alors envoyer les mêmes étapes\u00a0: rien n’est envoyé d’ici. Autorisez le stockage pour ce site, ou ouvrez Cairn en HTTPS, puis reprenez.',
  'flight.halt.left':
    'Vous avez fermé votre session ou l’onglet avant la fin de la restauration. Rien de plus n’a été envoyé.',
  'flight.halt.asked': 'Arrêté à votre demande, après l’étape en cours. Rien de plus n’est envoyé.',
  'flight.engineSays': 'Le nuage répond\u00a0: {text}',
  'flight.stands.before': '{instance} elle-même n’a pas changé.',
  'flight.stands.kept': 'L’état d’avant est gardé sous le nom {safety}.',
  'flight.stands.nothingLost': 'Rien n’est perdu jusque-là.',
  'flight.stands.disks': 'Les disques de {instance} sont inchangés.',
  'flight.stands.rolledBack': '{instance} est revenue à {point}.',
  'flight.stands.isStopped': '{instance} est arrêtée.',
  'flight.stands.failedSafety':
    'Le point de sûreté a échoué et ne contient rien, mais occupe une place. Continuer le supprime, et en crée un autre.',
  'flight.stands.unsure':
    'On ne sait pas jusqu’où cette étape est allée\u00a0: elle se termine peut-être encore dans le nuage.',

  'flight.safetyName': 'Avant la restauration à {point}',
  'flight.safetyText': 'État de {instance}, gardé avant une restauration à {point}.',
  'flight.safetyBadge': 'Point de sûreté',
  'flight.jump': 'Sur la carte, le trait pointillé mène là où l’on est revenu.',
};
