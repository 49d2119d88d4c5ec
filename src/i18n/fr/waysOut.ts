import type { waysOut as en } from '../en/waysOut';

/** French texts: where to go when something is refused. */
export const waysOut: Record<keyof typeof en, string> = {
  'wayOut.task': 'Afficher la tâche en cours',
  'wayOut.points': 'Aller aux points de reprise',
  'wayOut.free': 'Choisir quoi supprimer',
  'wayOut.deletePoint': 'Supprimer le point de reprise',
  'wayOut.start': 'Démarrer l’instance',
  'wayOut.recoverInstance': 'Récupérer l’instance',
  'wayOut.destroy': 'Détruire l’instance',
  'wayOut.stop': 'Arrêter l’instance',
  'wayOut.detach': 'Détacher le volume',
  'wayOut.attach': 'Attacher le volume',
  'wayOut.recover': 'Récupérer le volume',
  'wayOut.instance': 'Aller à l’instance',
};
