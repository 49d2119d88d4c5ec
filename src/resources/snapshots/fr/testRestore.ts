import type { testRestore as en } from '../en/testRestore';

/** French texts: the restore test of a snapshot. */
export const testRestore: Record<keyof typeof en, string> = {
  'testRestore.crumb': 'Test de restauration',
  'testRestore.title': 'Test de restauration de {name}',
  'testRestore.intro':
    'Une sauvegarde est prouvée quand une copie restaurée fonctionne. L’original ne change pas.',
  'testRestore.takes':
    'Jusqu’à leur suppression, vos limites comptent un modèle, une instance et un volume, avec processeur, mémoire et stockage.',
  'testRestore.unread': 'Des modèles ou des instances n’ont pas pu être lus.',
  'testRestore.noOsType':
    'Le système de cette copie instantanée n’est pas connu. Créez plutôt un modèle depuis son menu.',

  'testRestore.template.title': '1. Créer un modèle',
  'testRestore.template.submit': 'Créer le modèle de test',
  'testRestore.template.description': 'Test de restauration de {name}',

  'testRestore.instance.title': '2. Démarrer une instance',
  'testRestore.instance.wait': 'Attendez d’abord que le modèle soit prêt.',
  'testRestore.failed': 'Échec. Supprimez-le à l’étape 4, puis réessayez.',
  'testRestore.instance.first': 'Créez d’abord un modèle prêt.',
  'testRestore.instance.done': 'L’instance de test est créée.',
  'testRestore.instance.text':
    'À l’intérieur, la copie garde les adresses et les services de l’original. Choisissez un réseau sans rien d’important.',
  'testRestore.instance.noNetwork':
    'Cette zone n’a aucun réseau isolé. Demandez-en un à l’administrateur de votre nuage.',
  'testRestore.instance.networksUnread':
    'Les réseaux n’ont pas pu être lus. Proposez aussi les réseaux partagés pour que le nuage en choisisse un.',
  'testRestore.instance.shared': 'Proposer aussi les réseaux partagés',
  'testRestore.instance.sharedHint': 'La copie peut y perturber d’autres machines.',
  'testRestore.instance.submit': 'Démarrer l’instance de test',

  'testRestore.look.title': '3. Est-ce que cela fonctionne?',
  'testRestore.look.wait': 'L’état, l’adresse et la console de la copie apparaissent ici.',
  'testRestore.look.instance': 'Instance',
  'testRestore.look.question':
    'Ouvrez la console et vérifiez que le système et ses données sont là. Notez ensuite le résultat.',
  'testRestore.look.yes': 'Oui, cela fonctionne',
  'testRestore.look.no': 'Non, cela ne fonctionne pas',
  'testRestore.look.tagsUnread':
    'Les étiquettes de cette copie instantanée n’ont pas pu être lues.',
  'testRestore.look.shared':
    'Toute personne ayant accès à la copie instantanée voit le résultat, la date et votre nom.',

  'testRestore.leftovers.title': 'Supprimer les restes de tests',
  'testRestore.leftovers.intro':
    'Les tests de restauration créent des modèles et des instances. Vos limites les comptent jusqu’à leur suppression.',
  'testRestore.leftovers.none': 'Il ne reste rien des tests de restauration',
  'testRestore.leftovers.gone': 'La copie instantanée de ce test n’existe plus.',
  'testRestore.leftovers.show': 'Afficher le test de {name}',
  'testRestore.leftovers.all': 'Restes de tous les tests',

  'testRestore.remove.title': '4. Supprimer les restes du test',
  'testRestore.remove.none': 'Il ne reste rien d’un test de cette copie instantanée.',
  'testRestore.remove.notKnown':
    'Certains modèles ou instances n’ont pas pu être lus. Il peut rester des éléments d’un test.',
  'testRestore.remove.instanceText': 'L’instance {name} existe.',
  'testRestore.remove.instance': 'Détruire l’instance de test',
  'testRestore.remove.expunge': 'Purger l’instance de test',
  'testRestore.remove.templateText': 'Le modèle {name} existe.',
  'testRestore.remove.templateHint':
    'Le nuage peut refuser tant qu’il n’a pas purgé l’instance détruite.',
  'testRestore.remove.template': 'Supprimer le modèle de test',
};
