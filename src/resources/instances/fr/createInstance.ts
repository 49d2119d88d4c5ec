import type { createInstance as en } from '../en/createInstance';

/** French texts: creating an instance, and its new password. */
export const createInstance: Record<keyof typeof en, string> = {
  'instances.create.title': 'Créer une instance',
  'instances.create.name': 'Nom',
  'instances.create.nameHint': 'Le nom d’hôte\u00a0: lettres de a à z, chiffres et traits d’union.',
  'instances.create.template': 'Modèle',
  'instances.create.findTemplate': 'Tapez une partie du nom pour trouver un modèle.',
  'instances.create.noTemplate': 'Aucun modèle ne correspond.',
  'instances.create.templatesUnread': 'Les modèles n’ont pas pu être lus.',
  'instances.create.zone': 'Zone',
  'instances.create.chooseOffering': 'Choisissez une offre de calcul',
  'instances.create.customLeftOut': 'Les offres de taille libre ne sont pas proposées.',
  'instances.create.noOffering': 'Aucune offre de calcul dans cette zone.',
  'instances.create.offeringsUnread':
    'Les offres de calcul n’ont pas pu être lues. Une instance en a besoin.',
  'instances.create.chooseNetwork': 'Choisissez un réseau',
  'instances.create.anyNetwork': 'Choisi par le nuage',
  'instances.create.noNetwork': 'Cette zone n’a aucun réseau. Le nuage peut en créer un.',
  'instances.create.unread': 'Les réseaux ne sont pas connus. Le nuage en choisit un.',
  'instances.create.otherNetworks': 'Autres réseaux',
  'instances.create.isolated': 'Isolés',
  'instances.create.shared': 'Partagés avec d’autres',
  'instances.create.keyPair': 'Paire de clés SSH',
  'instances.create.noKeyPair': 'Aucune',
  'instances.create.keyPairUnsupported': 'Ce modèle peut ignorer les clés SSH.',
  'instances.create.start': 'Démarrer l’instance maintenant',
  'instances.create.password':
    'Le premier démarrage définit un mot de passe. Cairn propose de l’afficher quand l’instance est en marche.',
  'instances.create.incomplete': 'Des choix peuvent manquer.',

  'instances.problem.name.blank': 'Entrez un nom.',
  'instances.problem.name.tooLong': 'Utilisez au plus {max, number} caractères.',
  'instances.problem.name.characters':
    'Utilisez seulement des lettres de a à z, des chiffres et des traits d’union, sans espace ni accent.',
  'instances.problem.name.start': 'Commencez le nom par une lettre.',
  'instances.problem.name.end': 'Un nom ne peut pas finir par un trait d’union.',
  'instances.problem.name.taken':
    'Une instance du réseau {network} se nomme déjà {name}. Entrez un autre nom.',
  'instances.problem.template': 'Choisissez un modèle.',
  'instances.problem.zone': 'Choisissez une zone.',
  'instances.problem.offering': 'Choisissez une offre de calcul.',
  'instances.problem.network': 'Choisissez un réseau.',
  'instances.problem.shortage':
    '{of, select, cpus {Cette offre demande {needed} vCPU.} memory {Cette offre demande {needed} de mémoire.} other {Ce modèle demande {needed} de stockage.}} Encore disponible dans cet environnement\u00a0: {left}.',

  'instances.password.title': 'Mot de passe de {name}',
  'instances.password.text':
    'Le nuage a défini ce mot de passe au premier démarrage. Copiez-le maintenant. Après Terminer, Cairn ne l’affiche plus.',
  'instances.password.label': 'Mot de passe',
  'instances.password.copy': 'Copier le mot de passe',
  'instances.password.gone':
    'Le nuage n’a plus le mot de passe. Demandez à l’administrateur de votre nuage comment en définir un autre.',
  'instances.password.unread': 'Le mot de passe n’a pas pu être lu.',
  'instances.password.none': 'Il n’y a aucun nouveau mot de passe à afficher.',
};
