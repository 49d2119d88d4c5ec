import type { reasons as en } from '../en/reasons';

/** French texts: reasons of refused actions, and what resolves them. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.busy': '{task}. Attendez la fin de cette opération.',
  'reason.instanceChanging':
    '{state, select, Starting {{instance} démarre.} Stopping {{instance} s’arrête.} Expunging {La purge de {instance} est en cours.} Migrating {{instance} passe à un autre hôte.} Restoring {La remise en état de {instance} est en cours.} other {L’état de {instance} change.}} Attendez la fin de cette opération.',
  'reason.instanceDestroyed': 'L’instance {instance} est détruite. Récupérez-la d’abord.',
  'reason.instanceUncertain':
    'Le nuage ne sait pas si {instance} est en marche. Attendez, ou avisez l’administrateur de votre nuage.',
  'reason.instanceFailed':
    'L’instance {instance} n’a pas pu être créée. Vous pouvez seulement la détruire.',
  'reason.instanceNotRunning': 'L’instance {instance} n’est pas en marche. Démarrez-la d’abord.',
  'reason.environmentInactive':
    'L’environnement {environment} est suspendu. Un administrateur doit d’abord l’activer.',
  'reason.deleteProtected':
    '{name} est protégé contre la suppression. Faites d’abord lever la protection.',
  'reason.limitReached':
    '{resource, select, instances {Cet environnement a atteint sa limite de {max, number} instances.} volumes {Cet environnement a atteint sa limite de {max, number} volumes.} snapshots {Cet environnement a atteint sa limite de {max, number} copies instantanées.} other {Cet environnement a atteint sa limite de {max, number} modèles.}} Supprimez-en d’abord {over, plural, one {un élément} other {# éléments}}, ou demandez une limite plus élevée.',
  'reason.limitZero':
    'La limite est de 0\u00a0: {resource, select, instances {cet environnement ne peut avoir aucune instance.} volumes {cet environnement ne peut avoir aucun volume.} snapshots {cet environnement ne peut avoir aucune copie instantanée.} other {cet environnement ne peut avoir aucun modèle.}} Demandez une limite plus élevée à l’administrateur de votre nuage.',
  'reason.notKnown':
    '{what, select, limit {Les limites n’ont pas pu être vérifiées.} hypervisor {L’hyperviseur de {name} n’est pas connu. Certains ne le permettent pas.} instance {L’instance de {name} n’a pas pu être vérifiée.} instances {Les instances qui peuvent recevoir {name} ne sont pas connues.} pointLimit {La limite de points de reprise n’a pas pu être vérifiée.} pin {L’épingle de {name} n’a pas pu être vérifiée.} points {Les points de reprise de {name} n’ont pas pu être vérifiés.} settings {Les paramètres du nuage n’ont pas pu être vérifiés. Ils peuvent l’interdire.} snapshots {Les copies instantanées de {name} n’ont pas pu être vérifiées.} volumes {Les volumes de {name} n’ont pas pu être vérifiés.} other {Le volume de {name} n’a pas pu être vérifié.}}',
  'reason.stateUnknown': '{name} a un état que Cairn ne connaît pas. Réessayez plus tard.',
  'reason.templateNotReady': '{name} n’est prêt dans aucune zone. Attendez que son état soit Prêt.',
  'reason.pointLimit':
    '{instance} a {count, plural, one {# point de reprise} other {# points de reprise}} et sa limite est de {limit, number}. Supprimez-en un d’abord.',
  'reason.pointLimitZero':
    'La limite est de 0\u00a0: {instance} ne peut avoir aucun point de reprise. Demandez une limite plus élevée à l’administrateur de votre nuage.',
  'reason.pointsUnsupported':
    'Les points de reprise ne sont pas offerts sur {hypervisor}. Prenez plutôt des copies instantanées des volumes.',
  'reason.pointNeedsRunning':
    '{instance} a {count, plural, one {# point de reprise} other {# points de reprise}} avec mémoire. Cet hyperviseur ne peut pas y mêler des points du disque seul. Démarrez {instance}, puis incluez la mémoire.',
  'reason.memoryNeedsRunning':
    'La mémoire ne peut être incluse que si {instance} est en marche. Démarrez-la d’abord, ou choisissez le disque seul.',
  'reason.memoryBesideDisk':
    'Il y a {count, plural, one {# point de reprise} other {# points de reprise}} du disque seul. Cet hyperviseur ne peut pas y mêler la mémoire. Choisissez le disque seul, ou {count, plural, one {supprimez-le} other {supprimez-les}} d’abord.',
  'reason.diskBesideMemory':
    '{instance} a {count, plural, one {# point de reprise} other {# points de reprise}} avec mémoire. Cet hyperviseur ne peut pas y mêler des points du disque seul. Incluez la mémoire, ou {count, plural, one {supprimez-le} other {supprimez-les}} d’abord.',
  'reason.volumeChanging':
    '{state, select, Creating {La création de {name} est en cours.} Migrating {{name} passe à un autre stockage.} Snapshotting {Une copie instantanée de {name} est en cours de création.} RevertSnapshotting {Le rétablissement de {name} à partir d’une copie instantanée est en cours.} Resizing {Le redimensionnement de {name} est en cours.} Expunging {La suppression définitive de {name} est en cours.} Destroying {La suppression de {name} est en cours.} UploadOp {Le téléversement de {name} est en cours.} Copying {La copie de {name} est en cours.} NotUploaded {{name} attend son téléversement.} Uploading {Le téléversement de {name} est en cours.} UploadNotStarted {{name} attend son téléversement.} UploadInProgress {Le téléversement de {name} est en cours.} Attaching {L’attachement de {name} est en cours.} Restoring {La remise en état de {name} est en cours.} other {L’état de {name} change.}} Attendez la fin de cette opération.',
  'reason.volumeDestroyed': 'Le volume {name} est supprimé.',
  'reason.volumeUploadFailed':
    'Le téléversement de {name} a échoué. Supprimez le volume, puis téléversez-le de nouveau.',
  'reason.volumeNeverAttached':
    'Le volume {volume} n’a jamais été attaché à une instance. Attachez-le d’abord.',
  'reason.snapshotPending':
    'La copie instantanée {snapshot} n’est pas terminée. Attendez qu’elle soit sauvegardée.',
  'reason.snapshotNeedsStopped':
    '{instance} est en marche, et ce nuage ne copie pas les instances en marche sur KVM. Arrêtez-la d’abord pour prendre une copie instantanée de {volume}.',
  'reason.attachNowhere':
    'Aucune instance de {zone} ne peut recevoir {volume} en ce moment. Les instances qui ont des points de reprise ne reçoivent aucun volume.',
  'reason.attachOtherHypervisor':
    '{instance} est sur {hypervisor}, mais ce volume exige {needed}. Choisissez une autre instance.',
  'reason.attachRecoveryPoints':
    '{count, plural, one {# point de reprise empêche} other {# points de reprise empêchent}} d’attacher un volume à {instance}. {count, plural, one {Supprimez-le} other {Supprimez-les}} d’abord.',
  'reason.detachOs':
    '{volume} est le volume OS de {instance}. L’instance ne peut pas démarrer sans lui.',
  'reason.detachRecoveryPoints':
    '{count, plural, one {# point de reprise empêche} other {# points de reprise empêchent}} de détacher un volume de {instance}. {count, plural, one {Supprimez-le} other {Supprimez-les}} d’abord.',
  'reason.resizeRecoveryPoints':
    '{count, plural, one {# point de reprise empêche} other {# points de reprise empêchent}} de redimensionner un volume de {instance}. {count, plural, one {Supprimez-le} other {Supprimez-les}} d’abord.',
  'reason.resizeNeedsStopped':
    '{volume} est le volume OS de {instance}, qui est en marche. Arrêtez-la d’abord, puis redimensionnez.',
  'reason.deleteAttached': 'Le volume {volume} est attaché à {instance}. Détachez-le d’abord.',
  'reason.deleteOs': '{volume} est le volume OS de {instance}. Il est supprimé avec l’instance.',
  'reason.snapshotChanging':
    '{state, select, Allocated {La copie instantanée {name} attend sa création.} Creating {La copie instantanée {name} est en cours de création.} CreatedOnPrimary {La sauvegarde de la copie instantanée {name} est en cours.} BackingUp {La sauvegarde de la copie instantanée {name} est en cours.} Copying {La copie de {name} vers une autre zone est en cours.} Destroying {La suppression de la copie instantanée {name} est en cours.} other {L’état de la copie instantanée {name} change.}} Attendez la fin de cette opération.',
  'reason.snapshotFailed':
    'La copie instantanée {name} n’a pas pu être prise. Supprimez-la et prenez-en une autre.',
  'reason.snapshotGone': 'La copie instantanée {name} est supprimée.',
  'reason.revertUnsupported':
    'Ce nuage ne peut pas rétablir un volume à partir de la copie instantanée {snapshot}. Créez plutôt un volume à partir d’elle.',
  'reason.revertVolumeGone':
    'Le volume de {snapshot} n’existe plus. Créez plutôt un volume à partir de la copie instantanée.',
  'reason.revertNeedsStopped':
    '{volume} appartient à {instance}, qui est en marche. Arrêtez-la d’abord, puis rétablissez le volume.',
  'reason.revertRecoveryPoints':
    '{count, plural, one {# point de reprise empêche} other {# points de reprise empêchent}} de rétablir un volume de {instance}. {count, plural, one {Supprimez-le} other {Supprimez-les}} d’abord, ou créez un volume à partir de la copie instantanée.',
  'reason.pointChanging':
    '{state, select, Allocated {Le point de reprise {name} attend sa création.} Creating {Le point de reprise {name} est en cours de création.} Reverting {La restauration au point {name} est en cours.} Expunging {La suppression du point de reprise {name} est en cours.} other {L’état du point de reprise {name} change.}} Attendez la fin de cette opération.',
  'reason.pointFailed':
    'Le point de reprise {name} n’a pas pu être créé\u00a0: la restauration est impossible. Supprimez-le.',
  'reason.pointHidden':
    'Le point de reprise {name} est supprimé. L’hyperviseur a encore besoin de ses données pour d’autres points.',
  'reason.rollbackNeedsStopped':
    '{point} est un point du disque seul, et {instance} est en marche. Arrêtez-la d’abord, puis restaurez.',
  'reason.rollbackNeedsRunning':
    '{point} comprend la mémoire, et {instance} est arrêtée. Démarrez-la d’abord, ou choisissez un point du disque seul.',
  'reason.pinned':
    '{until, select, forever {{name} est épinglé.} other {{name} est épinglé jusqu’au {until}.}} Désépinglez-le d’abord.',
};
