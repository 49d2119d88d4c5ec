import type { environmentList as en } from '../en/environmentList';

/** French texts: choosing an environment, and resources of other environments. */
export const environmentList: Record<keyof typeof en, string> = {
  'environmentList.find': 'Chercher un environnement',
  'environmentList.count':
    '{count, plural, =0 {Aucun environnement ne correspond} one {# environnement} other {# environnements}}',
  'environmentList.more':
    '{count, plural, one {# autre n’est pas affiché.} other {# autres ne sont pas affichés.}} Tapez une partie du nom.',
  'environmentList.loaded': '{loaded, number} sur {total, number} chargés',
  'environmentList.defaultHint': 'Ressources de votre compte',
  'environmentList.allHint': 'Tout ce à quoi vous avez accès',
  'environmentList.suspended': 'Suspendu\u00a0: aucune création, aucun démarrage',
  'environmentList.disabled': 'Désactivé\u00a0: aucune création, aucun démarrage',
  'environmentList.none.title': 'Environnement introuvable',
  'environmentList.none.text': 'Il a été supprimé, ou vous n’y avez pas accès.',
  'environmentList.none.choose': 'Environnements auxquels vous avez accès',
  'environmentList.inactive':
    'L’environnement {name} n’est pas actif. Vous pouvez voir ses ressources, mais ni en créer ni en démarrer. Un administrateur doit d’abord l’activer.',
  'environmentList.inactiveTitle': 'Cet environnement est suspendu',
  'environmentList.elsewhere.text':
    'Il appartient à l’environnement {name}. Cette page n’affiche que {current}.',
  'environmentList.elsewhere.open': 'L’ouvrir dans {name}',
};
