import type { runs as en } from '../en/runs';

/** French texts: shared by all runs. */
export const runs: Record<keyof typeof en, string> = {
  'runs.offline':
    'Cairn ne joint plus le nuage depuis le {date}. Vérifiez votre connexion. La suite est automatique dès que la connexion est rétablie.',
  'runs.server':
    'Le nuage ne donne aucune réponse utilisable depuis le {date}. La suite est automatique dès que le nuage répond.',
  'runs.held': 'Le {date}, le nuage a demandé d’attendre {wait}. La suite est automatique.',

  'runs.signOut.title': 'Se déconnecter avant que tout soit terminé?',
  'runs.signOut.text':
    'La déconnexion arrête ces opérations après l’étape en cours, dans tous les onglets. Vous verrez le résultat à votre prochaine connexion.',
  'runs.unfinished.rollback':
    'Restauration de {instance} au point {point}\u00a0: {count, plural, one {# étape n’est pas envoyée} other {# étapes ne sont pas envoyées}}.',
  'runs.unfinished.deletion':
    'Suppression de points de reprise de {instance}\u00a0: {count, plural, one {# point n’est pas supprimé} other {# points ne sont pas supprimés}}.',
  'runs.unfinished.creation':
    'Point de reprise «\u00a0{point}\u00a0» de {instance}\u00a0: inachevé.',
  'runs.unfinished.attach': '{volume} n’est pas attaché.',
  'runs.unfinished.tags': '{task}\u00a0: non exécuté pour {name}.',
  'runs.unfinished.snapshots': 'Aucune copie instantanée n’est prise de {names}.',

  'runs.left.snapshots':
    'Les copies instantanées de tous les volumes de {instance} se sont arrêtées\u00a0: {taken} sur {count} ont été prises. Non prises\u00a0: {names}.',
  'runs.left.tags': '{task}\u00a0: non exécuté pour {name}. L’onglet a été fermé trop tôt.',
  'runs.left.turns': '{task}\u00a0: non exécuté pour {name}. La page a été fermée trop tôt.',
  'runs.left.unattached': 'Le volume {volume} a été créé, mais pas attaché à {instance}.',
  'runs.left.noVolume':
    'Le volume {volume} n’a pas été attaché à {instance}. Vérifiez s’il a été créé.',
};
