import type { errors as en } from '../en/errors';

/** French texts: errors. */
export const errors: Record<keyof typeof en, string> = {
  'error.underWay.title': 'C’est déjà en cours',
  'error.underWay.text':
    'La même tâche sur le même objet a été lancée avant, peut-être dans un autre onglet ou par une autre personne. Rien n’a été envoyé une seconde fois.',
  'error.underWay.next': 'Attendez qu’elle soit terminée.',

  'error.alreadyDone.title': 'C’est déjà fait',
  'error.alreadyDone.text':
    'Votre demande précédente est restée sans réponse, mais le nuage l’a exécutée. Rien n’a été envoyé une seconde fois.',
  'error.alreadyDone.next': 'Recommencez seulement si vous en voulez une de plus.',

  'error.untold.title': 'Impossible de savoir si c’est fait',
  'error.untold.none':
    'Le nuage n’a pas répondu clairement à {command}. Cairn a vérifié, et n’en trouve aucune trace pour l’instant.',
  'error.untold.unknown':
    'Le nuage n’a pas répondu clairement à {command}, et Cairn n’a pas pu vérifier.',
  'error.untold.next':
    'Cairn continue de vérifier pendant quelques minutes, et montre le résultat dans les tâches. Si vous recommencez, il vérifie d’abord.',

  'error.offline.title': 'Le nuage est injoignable',
  'error.offline.text':
    'Aucune réponse n’est venue à {command}. Ce que vous avez saisi est toujours là, et les tâches en cours se poursuivent dans le nuage.',
  'error.offline.next': 'Vérifiez votre connexion, puis réessayez.',

  'error.server.title': 'Le serveur du nuage a eu un problème',
  'error.server.text':
    'Le serveur a répondu à {command} par l’état HTTP {status}. Ce que vous avez saisi n’est pas en cause, et rien n’en est perdu.',
  'error.server.next':
    'Attendez un moment, puis réessayez. Si le problème persiste, avisez l’administrateur de votre nuage.',

  'error.sessionEnded.title': 'Votre session est terminée',
  'error.sessionEnded.text':
    'Le nuage ne reconnaît plus votre session : {command} n’a pas été exécutée. Cette page et ce que vous avez saisi restent tels quels.',
  'error.sessionEnded.next':
    'Ouvrez une nouvelle session, puis reprenez ce que vous étiez en train de faire.',

  'error.notPermitted.title': 'Vous n’avez pas la permission, ou ce nuage ne l’offre pas',
  'error.notPermitted.text':
    'Le nuage a refusé {command}. Rien n’a été modifié, et votre session reste ouverte.',
  'error.notPermitted.next': 'Si vous en avez besoin, contactez l’administrateur de votre nuage.',

  'error.unseen.title': 'Vous n’avez pas la permission, ou ce nuage ne l’offre pas',
  'error.unseen.text':
    'Le nuage a refusé {command}\u00a0: cette partie ne peut pas être affichée. Tout le reste fonctionne comme d’habitude.',
  'error.unseen.next': 'Si vous en avez besoin, contactez l’administrateur de votre nuage.',

  'error.rateLimited.title': 'Trop de demandes à la fois',
  'error.rateLimited.text':
    'Le nuage limite la fréquence des demandes de votre compte et a refusé {command}. Rien n’a été modifié, et ce que vous avez saisi est toujours là.',
  'error.rateLimited.next': 'Réessayez dans {wait}.',

  'error.held.title': 'Le nuage demande d’attendre',
  'error.held.text':
    'Le nuage n’accepte aucune demande pendant encore {wait}. Rien n’a été envoyé ni modifié.',
  'error.held.next': 'Réessayez pour continuer d’attendre, ou annulez.',

  'error.invalid.title': 'Le nuage a refusé la demande',
  'error.invalid.text':
    'Le nuage n’a pas accepté ce qui était demandé par {command}. Rien n’a été modifié, et ce que vous avez saisi est toujours là.',
  'error.invalid.next': 'Lisez le message du nuage, corrigez ce qu’il indique, puis réessayez.',

  'error.gone.title': 'Cet élément n’existe plus',
  'error.gone.text':
    'L’élément demandé est introuvable par {command}. Quelqu’un d’autre l’a peut-être supprimé, ou une tâche y a mis fin.',
  'error.gone.next': 'Revenez à la liste pour voir ce qu’il y a maintenant.',

  'error.elsewhere.title': 'Cet élément est dans un autre environnement',
  'error.elsewhere.text':
    'L’élément demandé existe, mais pas dans l’environnement que cette page affiche.',
  'error.elsewhere.next': 'Ouvrez-le dans son propre environnement.',

  'error.internal.title': 'Le nuage n’a pas pu le faire',
  'error.internal.text':
    'Le nuage a accepté {command}, mais l’opération a échoué à l’intérieur du nuage. Ce que vous avez saisi est toujours là.',
  'error.internal.next':
    'Lisez le message du nuage et vérifiez l’état actuel, puis réessayez. Si le problème persiste, avisez l’administrateur de votre nuage.',

  'error.account.title': 'Le nuage a refusé ce compte',
  'error.account.text':
    'Les renseignements ou les droits de votre compte ne permettent pas {command}. Rien n’a été modifié, et ce que vous avez saisi est toujours là.',
  'error.account.next':
    'Vérifiez le compte que vous utilisez, ou demandez ce droit à l’administrateur de votre nuage.',

  'error.resourceLimit.title': 'La limite de votre compte est atteinte',
  'error.resourceLimit.text':
    'Le nuage a refusé {command} : votre compte a déjà tout ce qu’il peut avoir. Rien n’a été modifié, et ce que vous avez saisi est toujours là.',
  'error.resourceLimit.next':
    'Supprimez ce dont vous n’avez plus besoin, ou demandez une limite plus élevée, puis réessayez.',

  'error.capacity.title': 'Le nuage est plein pour le moment',
  'error.capacity.text':
    'La capacité est insuffisante pour {command}. Rien n’a été modifié, et ce que vous avez saisi est toujours là.',
  'error.capacity.next':
    'Réessayez plus tard ou dans une autre zone, ou avisez l’administrateur de votre nuage.',

  'error.unavailable.title': 'Une partie du nuage n’est pas disponible',
  'error.unavailable.text':
    'Une partie du nuage nécessaire à {command} ne répond pas. Ce que vous avez saisi est toujours là.',
  'error.unavailable.next':
    'Réessayez dans quelques minutes. Si le problème persiste, avisez l’administrateur de votre nuage.',

  'error.quota.title': 'Le quota est épuisé',
  'error.quota.text':
    'Le nuage a refusé {command} : une limite de nombre ou d’espace serait dépassée. Rien n’a été modifié, et ce que vous avez saisi est toujours là.',
  'error.quota.next':
    'Supprimez ce dont vous n’avez plus besoin, ou demandez un quota plus élevé, puis réessayez.',

  'error.inUse.title': 'Cet élément est utilisé',
  'error.inUse.text':
    'Le nuage a refusé {command}, car autre chose utilise encore cet élément. Rien n’a été modifié, et ce que vous avez saisi est toujours là.',
  'error.inUse.next': 'Trouvez ce qui l’utilise, libérez-le, puis réessayez.',

  'error.networkRule.title': 'Une règle du réseau s’y oppose',
  'error.networkRule.text':
    'Le nuage a refusé {command}, car la demande est en conflit avec une règle du réseau. Rien n’a été modifié, et ce que vous avez saisi est toujours là.',
  'error.networkRule.next': 'Lisez le message du nuage, réglez le conflit, puis réessayez.',

  'error.maintenance.title': 'Le nuage est en maintenance',
  'error.maintenance.text':
    'Le serveur n’accepte aucun nouveau travail pour l’instant et a refusé {command}. Rien n’a été modifié, et ce que vous avez saisi est toujours là. Les tâches en cours se poursuivent.',
  'error.maintenance.next': 'Réessayez dans quelques minutes.',

  'error.twoFactor.title': 'Une deuxième étape de connexion est requise',
  'error.twoFactor.text':
    'Le nuage exige la deuxième étape de la connexion avant toute chose et a mis fin à votre session\u00a0: {command} n’a pas été effectué. Cette page et ce que vous avez écrit restent tels quels.',
  'error.twoFactor.next':
    'Reconnectez-vous avec les deux étapes, puis refaites ce que vous faisiez.',

  'error.malformed.title': 'La réponse du nuage est incompréhensible',
  'error.malformed.text':
    'La réponse à {command} n’est pas celle que promet son API, à « {field} ». Elle a été écartée plutôt que mal affichée. Ce que vous avez saisi est toujours là.',
  'error.malformed.next': 'Réessayez. Si le problème persiste, signalez la commande et le champ.',

  'error.empty.title': 'La réponse du nuage était vide',
  'error.empty.text':
    'Une réponse à {command} est venue, sans aucun contenu. Ce que vous avez saisi est toujours là.',
  'error.empty.next': 'Réessayez.',
};
