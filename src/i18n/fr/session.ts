import type { session as en } from '../en/session';

/** French texts: signing in and out. */
export const session: Record<keyof typeof en, string> = {
  'session.title': 'Se connecter',
  'session.intro': 'Connectez-vous avec votre compte sur ce nuage.',
  'session.username': 'Utilisateur',
  'session.password': 'Mot de passe',
  'session.domain': 'Domaine',
  'session.domainHint': 'Par exemple /clients/acme. Laissez vide pour le domaine racine.',
  'session.signIn': 'Se connecter',
  'session.usernameMissing': 'Entrez votre nom d’utilisateur.',
  'session.passwordMissing': 'Entrez votre mot de passe.',
  'session.refused': 'Le nuage n’a pas accepté cet utilisateur, ce mot de passe et ce domaine.',
  'session.ended.title': 'Votre session est terminée',
  'session.ended.text':
    'Reconnectez-vous pour continuer. Cette page, et ce que vous y avez écrit, reste telle quelle.',
  'session.practice':
    'Ceci est le nuage d’exercice : son utilisateur et son mot de passe sont déjà remplis.',
};
