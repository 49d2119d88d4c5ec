import type { session as en } from '../en/session';

/** French texts: signing in and out. */
export const session: Record<keyof typeof en, string> = {
  'session.title': 'Se connecter',
  'session.intro': 'Connectez-vous avec votre compte sur ce nuage.',
  'session.practice':
    'Ceci est le nuage de démonstration. Choisissez une personne\u00a0: le mot de passe est déjà rempli.',
  'session.people': 'Se connecter en tant que',
  'session.person.operator': 'operator\u00a0: tous les accès',
  'session.person.observer': 'observer\u00a0: lecture seule',
  'session.person.colleague': 'colleague\u00a0: le même compte qu’operator',
  'session.person.pin': 'pin\u00a0: demande le NIP 246810',
  'session.person.newcomer': 'newcomer\u00a0: configure une deuxième étape',
  'session.noCookies.title': 'Votre navigateur bloque les témoins (cookies)',
  'session.noCookies.text':
    'Le nuage a besoin d’un témoin pour maintenir votre session. Autorisez les témoins pour ce site, puis rechargez la page.',
  'session.tryPractice': 'Essayer le nuage de démonstration',
  'session.username': 'Utilisateur',
  'session.password': 'Mot de passe',
  'session.domain': 'Domaine',
  'session.domainHint': 'Par exemple /clients/acme. Laissez vide pour le domaine racine.',
  'session.signIn': 'Se connecter',
  'session.back': 'Retour',
  'session.verify': 'Vérifier',
  'session.usernameMissing': 'Entrez votre nom d’utilisateur.',
  'session.passwordMissing': 'Entrez votre mot de passe.',

  'session.refused':
    'Le nuage n’a pas accepté cet utilisateur, ce mot de passe et ce domaine. Vérifiez-les, puis réessayez.',
  'session.refused.locked':
    'Le mot de passe est juste, mais l’utilisateur ou le compte est désactivé ou verrouillé. Avisez l’administrateur de votre nuage.',
  'session.refused.domain':
    'Ce domaine n’existe pas dans le nuage. Entrez son chemin sous la racine, par exemple /clients/acme. Laissez vide pour le domaine racine.',
  'session.refused.elsewhere':
    'Cet utilisateur se connecte par authentification unique. Utilisez la page de connexion du nuage lui-même.',
  'session.unavailable': 'Le nuage démarre ou est en maintenance. Réessayez dans une minute.',
  'session.tooLong': 'Le délai est dépassé. Reconnectez-vous.',

  'session.ended.title': 'Votre session est terminée',
  'session.ended.text':
    'Reconnectez-vous en tant que {name} pour continuer. Cette page et vos saisies restent telles quelles.',
  'session.another.title': 'Vous vous connectez en tant qu’une autre personne',
  'session.another.text':
    'Vous êtes connecté en tant que {name}, mais cette page est celle de {before}. Si vous continuez, tout ce que {before} avait ouvert est effacé dans tous les onglets. Les saisies non envoyées sont perdues. Les tâches en cours continuent dans le nuage.',
  'session.another.signIn': 'Continuer en tant que {name}',

  'session.second.title': 'Connexion à deux facteurs',
  'session.code': 'Code de votre application d’authentification',
  'session.codeHint':
    'Six chiffres, affichés pour {name}. Si le code est sur le point de changer, attendez le suivant.',
  'session.codeMissing': 'Entrez le code.',
  'session.codeRefused':
    'Le nuage n’a pas accepté ce code. Entrez celui que votre application affiche maintenant. Si le problème persiste, vérifiez l’heure de cet appareil.',
  'session.pin': 'NIP',
  'session.pinHint': 'Le NIP que {name} a reçu lors de la configuration des deux facteurs.',
  'session.pinMissing': 'Entrez le NIP.',
  'session.pinRefused': 'Le nuage n’a pas accepté ce NIP. Vérifiez-le, puis réessayez.',

  'session.setUp.title': 'Configurer la connexion à deux facteurs',
  'session.setUp.text':
    'Ce nuage exige une deuxième étape en plus de votre mot de passe. Configurez-la une fois. Elle vous sera ensuite demandée à chaque connexion.',
  'session.setUp.legend': 'Deuxième étape',
  'session.setUp.app': 'Application d’authentification',
  'session.setUp.appHint':
    'Une application sur votre téléphone, ou un gestionnaire de mots de passe, affiche un nouveau code toutes les 30 secondes.',
  'session.setUp.pin': 'NIP fixe',
  'session.setUp.pinHint':
    'Le nuage vous donne un NIP qui ne change jamais. C’est moins sûr qu’une application.',
  'session.setUp.missing': 'Choisissez-en une.',
  'session.setUp.continue': 'Continuer',
  'session.setUp.appText':
    'Ajoutez cette clé à votre application d’authentification, comme clé basée sur l’heure. Entrez ensuite le premier code qu’elle affiche.',
  'session.setUp.key': 'Clé',
  'session.setUp.copyKey': 'Copier la clé',
  'session.setUp.openInApp': 'Ouvrir dans une application d’authentification',
  'session.setUp.firstCode': 'Six chiffres. Ils montrent que l’application a la clé.',
  'session.setUp.codeRefused':
    'Le nuage n’a pas accepté ce code et a annulé la clé. Remplacez-la dans votre application par cette nouvelle clé, puis entrez son code.',
  'session.setUp.pinText':
    'Voici votre NIP. Conservez-le avec vos mots de passe, puis entrez-le une fois pour l’activer. Il ne sera plus affiché.',
  'session.setUp.yourPin': 'Votre NIP',
  'session.setUp.copyPin': 'Copier le NIP',
  'session.setUp.repeatPin': 'Entrez-le tel qu’il est affiché ci-dessus.',
  'session.setUp.pinRefused':
    'Ce n’était pas le NIP, et le nuage l’a annulé. Entrez le nouveau tel qu’il est affiché.',

  'session.waiting': 'Le nuage vous demande d’attendre {wait}. La suite est automatique.',
  'session.waitingLong':
    'Le nuage vous demande d’attendre {wait}. La suite est automatique. Pour essayer maintenant, rechargez la page.',
  'session.held':
    'Le nuage vous demande d’attendre {wait}. Rien n’est encore envoyé. La demande est revérifiée, puis envoyée automatiquement.',
  'session.outdated':
    'Rien n’a été envoyé, car quelque chose a changé pendant l’attente. Vérifiez ce qui est affiché maintenant.',
};
