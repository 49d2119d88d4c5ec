import type { environments as en } from '../en/environments';

/** French texts: environments, as they are named around every page. */
export const environments: Record<keyof typeof en, string> = {
  'environments.default': 'Par défaut',
  'environments.all': 'Tous les environnements',
  'environments.environment': 'Environnement',
  'environments.account': 'Compte',
  'environments.current': 'Environnement\u00a0: {name}',
  'environments.unknown': 'Inconnu',
  'environments.choose': 'Choisir un environnement',
  'environments.elsewhere': 'Cet élément est dans un autre environnement',
  'environments.taskElsewhere': '{sentence} (dans {name})',
  'environments.inAnother': 'Dans {name}',
};
