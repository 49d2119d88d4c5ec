import type { environmentList as en } from '../en/environmentList';

/** French texts: choosing an environment, and what is not in the present one. */
export const environmentList: Record<keyof typeof en, string> = {
  'environmentList.find': 'Chercher un environnement',
  'environmentList.count':
    '{count, plural, =0 {Aucun environnement ne porte ce nom} one {# environnement} other {# environnements}}',
  'environmentList.more':
    '{count, plural, one {# autre n’est pas affiché} other {# autres ne sont pas affichés}}\u00a0: tapez une partie du nom.',
  'environmentList.loaded': '{loaded, number} sur {total, number} chargés',
  'environmentList.defaultHint': 'Ce qui appartient à votre compte',
  'environmentList.allHint': 'Tout ce que vous pouvez voir',
  'environmentList.suspended': 'Suspendu\u00a0: on ne peut rien y créer ni démarrer',
  'environmentList.disabled': 'Désactivé\u00a0: on ne peut rien y créer ni démarrer',
  'environmentList.none.title': 'Cet environnement n’existe pas',
  'environmentList.none.text':
    'Aucun environnement n’a cette adresse, ou il n’est pas ouvert à votre compte\u00a0: il a peut-être été supprimé, ou vous en avez peut-être été retiré.',
  'environmentList.none.choose': 'Environnements que vous pouvez ouvrir',
  'environmentList.inactive':
    'L’environnement {name} n’est pas actif. On peut voir ce qu’il contient, mais on ne peut rien y créer ni démarrer tant qu’un administrateur ne l’active pas.',
  'environmentList.inactiveTitle': 'Cet environnement est suspendu',
  'environmentList.elsewhere.text':
    'Il appartient à l’environnement {name}. Cette page n’affiche que {current}.',
  'environmentList.elsewhere.open': 'L’ouvrir dans {name}',
};
