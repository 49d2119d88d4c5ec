import type { remedies as en } from '../en/remedies';

/** French texts: links that resolve a refusal. */
export const remedies: Record<keyof typeof en, string> = {
  'remedy.task': 'Afficher la tâche en cours',
  'remedy.points': 'Aller aux points de reprise',
  'remedy.free': 'Choisir quoi supprimer',
  'remedy.deletePoint': 'Supprimer le point de reprise',
  'remedy.start': 'Démarrer l’instance',
  'remedy.recoverInstance': 'Récupérer l’instance',
  'remedy.destroy': 'Détruire l’instance',
  'remedy.stop': 'Arrêter l’instance',
  'remedy.detach': 'Détacher le volume',
  'remedy.attach': 'Attacher le volume',
  'remedy.recover': 'Récupérer le volume',
  'remedy.instance': 'Aller à l’instance',
  'remedy.unpin': 'Désépingler',
  'remedy.unpinOne': 'Désépingler {name}',
};
