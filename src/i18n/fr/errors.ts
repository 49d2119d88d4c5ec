import type { errors as en } from '../en/errors';

/** French texts: errors. */
export const errors: Record<keyof typeof en, string> = {
  'error.alreadyRunning.title': 'Déjà en cours',
  'error.alreadyRunning.text': 'La même tâche est déjà en cours. Rien n’a été envoyé deux fois.',
  'error.alreadyRunning.next': 'Attendez qu’elle soit terminée.',

  'error.alreadyDone.title': 'Déjà fait',
  'error.alreadyDone.text':
    'Le nuage a exécuté votre demande précédente. Rien n’a été envoyé deux fois.',
  'error.alreadyDone.next': 'Répétez-la seulement si vous en voulez une de plus.',

  'error.untold.title': 'Impossible de savoir si c’est fait',
  'error.untold.none':
    'Le nuage n’a pas répondu clairement. Il n’y a aucune trace du changement pour l’instant.',
  'error.untold.unknown':
    'Le nuage n’a pas répondu clairement, et le résultat n’a pas pu être vérifié.',
  'error.untold.next':
    'Consultez le résultat dans les tâches. Si vous réessayez, l’état est d’abord vérifié.',

  'error.offline.title': 'Le nuage est injoignable',
  'error.offline.text': 'Aucune réponse n’est venue. Les tâches en cours continuent dans le nuage.',
  'error.offline.next': 'Vérifiez votre connexion, puis réessayez.',

  'error.server.title': 'Le serveur du nuage a échoué',
  'error.server.text': 'Il a répondu par l’état HTTP {status}.',
  'error.server.next':
    'Attendez un moment, puis réessayez. Si le problème persiste, avisez l’administrateur de votre nuage.',

  'error.sessionEnded.title': 'Votre session est terminée',
  'error.sessionEnded.text': 'Cette demande n’a pas été exécutée.',
  'error.sessionEnded.next': 'Reconnectez-vous, puis répétez-la.',

  'error.commandDenied.title': 'Vous n’avez pas la permission, ou ce nuage ne l’offre pas',
  'error.commandDenied.text': 'Le nuage a refusé la demande. Rien n’a été modifié.',
  'error.commandDenied.next': 'Si vous en avez besoin, contactez l’administrateur de votre nuage.',

  'error.unseen.text': 'Cette partie ne peut pas être affichée. Le reste fonctionne normalement.',
  'error.unseen.next': 'Si vous en avez besoin, contactez l’administrateur de votre nuage.',

  'error.rateLimited.title': 'Trop de demandes',
  'error.rateLimited.text':
    'Le nuage limite le nombre de demandes de votre compte. Rien n’a été modifié.',
  'error.rateLimited.next': 'Réessayez dans {wait}.',

  'error.held.title': 'Le nuage vous demande d’attendre',
  'error.held.text': 'Il n’accepte aucune demande pendant encore {wait}. Rien n’a été envoyé.',
  'error.held.next': 'Réessayez pour continuer d’attendre, ou annulez.',

  'error.invalid.title': 'Le nuage a refusé la demande',
  'error.invalid.text': 'Rien n’a été modifié.',
  'error.invalid.next':
    '{message, select, yes {Vérifiez le message ci-dessus, puis réessayez.} other {Vérifiez ce que vous avez saisi, puis réessayez.}}',

  'error.gone.title':
    '{command, select, listVirtualMachines {Cette instance} listVolumes {Ce volume} listSnapshots {Cette copie instantanée} listVMSnapshot {Ce point de reprise} listTemplates {Ce modèle} other {Cet élément}} n’existe plus',
  'error.gone.text': 'Quelqu’un l’a peut-être supprimé.',
  'error.gone.next': 'Vérifiez la liste.',

  'error.elsewhere.title': 'Cet élément est dans un autre environnement',
  'error.elsewhere.text': 'Il existe, mais pas dans l’environnement affiché ici.',
  'error.elsewhere.next': 'Ouvrez-le dans son propre environnement.',

  'error.internal.title':
    'Le nuage n’a pas pu {command, select, createVMSnapshot {créer le point de reprise} revertToVMSnapshot {restaurer l’instance} deleteVMSnapshot {supprimer le point de reprise} createSnapshot {prendre la copie instantanée} revertSnapshot {rétablir le volume} deleteSnapshot {supprimer la copie instantanée} createVolume {créer le volume} attachVolume {attacher le volume} detachVolume {détacher le volume} resizeVolume {redimensionner le volume} deleteVolume {supprimer le volume} destroyVolume {supprimer le volume} recoverVolume {récupérer le volume} createTemplate {créer le modèle} deleteTemplate {supprimer le modèle} startVirtualMachine {démarrer l’instance} stopVirtualMachine {arrêter l’instance} rebootVirtualMachine {redémarrer l’instance} destroyVirtualMachine {détruire l’instance} recoverVirtualMachine {récupérer l’instance} expungeVirtualMachine {purger l’instance} other {exécuter la demande}}',
  'error.internal.text': 'Il a accepté la demande, puis a échoué.',
  'error.internal.next':
    'Vérifiez l’état actuel, puis réessayez. Si le problème persiste, avisez l’administrateur de votre nuage.',

  'error.accountRefused.title': 'Le nuage a refusé ce compte',
  'error.accountRefused.text':
    'Les renseignements ou les droits de votre compte ne le permettent pas. Rien n’a été modifié.',
  'error.accountRefused.next':
    'Vérifiez votre compte, ou demandez ce droit à l’administrateur de votre nuage.',

  'error.resourceLimit.title': 'La limite de votre compte est atteinte',
  'error.resourceLimit.text': 'Le nuage a refusé la demande. Rien n’a été modifié.',
  'error.resourceLimit.next':
    'Supprimez ce dont vous n’avez plus besoin, ou demandez une limite plus élevée.',

  'error.capacity.title': 'Le nuage manque de capacité',
  'error.capacity.text': 'Le nuage a refusé la demande. Rien n’a été modifié.',
  'error.capacity.next':
    'Réessayez plus tard ou dans une autre zone, ou avisez l’administrateur de votre nuage.',

  'error.unavailable.title': 'Une partie du nuage n’est pas disponible',
  'error.unavailable.text': 'Cette demande en a besoin.',
  'error.unavailable.next':
    'Réessayez dans quelques minutes. Si le problème persiste, avisez l’administrateur de votre nuage.',

  'error.quota.title': 'Le quota est épuisé',
  'error.quota.text':
    'La demande dépasserait une limite de nombre ou d’espace. Rien n’a été modifié.',
  'error.quota.next': 'Supprimez ce dont vous n’avez plus besoin, ou demandez un quota plus élevé.',

  'error.inUse.title': 'Cet élément est utilisé',
  'error.inUse.text': 'Le nuage a refusé la demande. Rien n’a été modifié.',
  'error.inUse.next': 'Trouvez ce qui l’utilise, libérez-le, puis réessayez.',

  'error.networkRule.title': 'Une règle du réseau s’y oppose',
  'error.networkRule.text': 'Le nuage a refusé la demande. Rien n’a été modifié.',
  'error.networkRule.next': 'Réglez le conflit, puis réessayez.',

  'error.maintenance.title': 'Le nuage est en maintenance',
  'error.maintenance.text':
    'Il n’accepte aucun nouveau travail pour l’instant. Les tâches en cours continuent.',
  'error.maintenance.next': 'Réessayez dans quelques minutes.',

  'error.twoFactor.title': 'La connexion à deux facteurs est requise',
  'error.twoFactor.text': 'Cette demande n’a pas été exécutée.',
  'error.twoFactor.next': 'Reconnectez-vous avec les deux étapes, puis répétez-la.',

  'error.malformed.title': 'Le nuage a envoyé une réponse illisible',
  'error.malformed.text': 'Ces données ne peuvent pas être affichées.',
  'error.malformed.next':
    'Réessayez. Si le problème persiste, envoyez les détails à l’administrateur de votre nuage.',

  'error.empty.title': 'Le nuage a envoyé une réponse vide',
  'error.empty.text': 'Ces données ne peuvent pas être affichées.',
  'error.empty.next': 'Réessayez.',
};
