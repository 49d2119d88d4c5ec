import type { instances as en } from '../en/instances';

/** French texts: the list of instances. */
export const instances: Record<keyof typeof en, string> = {
  'instances.title': 'Instances',
  'instances.empty.title': 'Aucune instance',
  'instances.empty.text': 'Il n’y a encore aucune instance dans cet environnement.',
  'instances.createInstance': 'Créer une instance',
  'instances.name': 'Nom',
  'instances.offering': 'Offre de calcul',
  'instances.image': 'Image',
  'instances.ip': 'Adresse IP',
  'instances.network': 'Réseau',
  'instances.vpc': 'VPC',
  'instances.state': 'État',

  'instances.action.start': 'Démarrer',
  'instances.action.stop': 'Arrêter',
  'instances.action.console': 'Ouvrir console',
  'instances.action.reboot': 'Redémarrer',
  'instances.action.destroy': 'Détruire',
  'instances.action.recover': 'Récupérer',
  'instances.action.expunge': 'Purger',
  'instances.action.createRecoveryPoint': 'Créer point de reprise',
  'instances.action.viewDetails': 'Voir les détails',
  'instances.action.viewRecoveryPoints': 'Voir les points de reprise',

  'instances.console.opening': 'La console de {name} s’ouvre dans un nouvel onglet',
  'instances.console.wait': 'Ouverture de la console de {name}…',
  'instances.console.blocked':
    'Votre navigateur a bloqué la console de {name}. Autorisez les fenêtres contextuelles pour ce site, puis choisissez de nouveau Ouvrir console.',
  'instances.console.failed': 'La console de {name} n’a pas pu être ouverte. {reason}',
};
