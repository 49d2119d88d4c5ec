import type { session as en } from '../en/session';

/** French texts: signing in and out. */
export const session: Record<keyof typeof en, string> = {
  'session.title': 'Se connecter',
  'session.intro': 'Connectez-vous avec votre compte sur ce nuage.',
  'session.practice':
    'Ceci est le nuage de démonstration\u00a0: son utilisateur et son mot de passe sont déjà remplis. Avec le même mot de passe, l’utilisateur observer ne peut que regarder, pin doit donner un NIP (246810) et newcomer doit configurer une deuxième étape.',
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
    'Le mot de passe est juste, mais cet utilisateur ou son compte est désactivé ou verrouillé. Adressez-vous à la personne qui gère ce nuage.',
  'session.refused.domain':
    'Le nuage n’a pas de tel domaine. Écrivez son chemin sous la racine, par exemple /clients/acme, ou laissez vide pour le domaine racine.',
  'session.refused.elsewhere':
    'Cet utilisateur se connecte par authentification unique, et non avec un mot de passe ici. Utilisez la page de connexion du nuage lui-même.',
  'session.unavailable':
    'Le nuage n’accepte pas de connexion en ce moment\u00a0: il démarre ou est en maintenance. Ce que vous avez écrit est toujours là; réessayez dans une minute.',
  'session.tooLong': 'Le délai est dépassé et le nuage a mis fin à la connexion. Reconnectez-vous.',

  'session.ended.title': 'Votre session est terminée',
  'session.ended.text':
    'Reconnectez-vous en tant que {name} pour continuer. Cette page, et ce que vous y avez écrit, reste telle quelle.',
  'session.another.title': 'Vous vous connectez en tant qu’une autre personne',
  'session.another.text':
    'Vous êtes connecté en tant que {name}, mais cette page est celle de {before}. Si vous continuez, tout ce que {before} avait ouvert est effacé dans tous les onglets, et ce qui était écrit sans être envoyé est perdu. Les tâches se poursuivent dans le nuage.',
  'session.another.signIn': 'Continuer en tant que {name}',

  'session.second.title': 'Connexion à deux facteurs',
  'session.code': 'Code de votre application d’authentification',
  'session.codeHint':
    'Six chiffres, affichés pour {name}. Le nuage n’accepte que le code du moment\u00a0: attendez le suivant s’il est sur le point de changer.',
  'session.codeMissing': 'Entrez le code.',
  'session.codeRefused':
    'Le nuage n’a pas accepté ce code. Entrez celui que votre application affiche maintenant. S’il est toujours refusé, vérifiez l’heure de l’appareil qui porte l’application.',
  'session.pin': 'NIP',
  'session.pinHint': 'Le NIP qui a été donné à {name} lors de la configuration des deux facteurs.',
  'session.pinMissing': 'Entrez le NIP.',
  'session.pinRefused': 'Le nuage n’a pas accepté ce NIP. Vérifiez-le, puis réessayez.',

  'session.setUp.title': 'Configurer la connexion à deux facteurs',
  'session.setUp.text':
    'Ce nuage demande autre chose en plus de votre mot de passe. Configurez-le une fois; il vous sera ensuite demandé à chaque connexion.',
  'session.setUp.legend': 'Deuxième étape',
  'session.setUp.app': 'Application d’authentification',
  'session.setUp.appHint':
    'Une application sur votre téléphone, ou un gestionnaire de mots de passe, affiche un nouveau code toutes les 30 secondes.',
  'session.setUp.pin': 'NIP fixe',
  'session.setUp.pinHint':
    'Le nuage vous donne un NIP qui reste le même. Moins sûr qu’une application.',
  'session.setUp.missing': 'Choisissez-en une.',
  'session.setUp.continue': 'Continuer',
  'session.setUp.appText':
    'Ajoutez cette clé à votre application d’authentification, comme clé basée sur l’heure, puis entrez le premier code qu’elle affiche.',
  'session.setUp.key': 'Clé',
  'session.setUp.copyKey': 'Copier la clé',
  'session.setUp.openInApp': 'Ouvrir dans une application d’authentification',
  'session.setUp.firstCode': 'Six chiffres, qui prouvent que l’application a la clé.',
  'session.setUp.codeRefused':
    'Le nuage n’a pas accepté ce code et a jeté la clé. En voici une nouvelle\u00a0: remplacez la clé dans votre application, puis entrez son code.',
  'session.setUp.pinText':
    'Voici votre NIP. Conservez-le avec vos mots de passe, puis entrez-le une fois pour l’activer. Il ne sera plus affiché.',
  'session.setUp.yourPin': 'Votre NIP',
  'session.setUp.copyPin': 'Copier le NIP',
  'session.setUp.repeatPin': 'Entrez-le tel qu’il est affiché ci-dessus.',
  'session.setUp.pinRefused':
    'Ce n’était pas le NIP, et le nuage l’a jeté. En voici un nouveau\u00a0: entrez-le tel quel.',

  'session.waiting': 'Le nuage demande d’attendre {wait}. Cairn continue de lui-même.',
  'session.waitingLong':
    'Le nuage demande d’attendre {wait}. Cairn continue de lui-même. Pour essayer maintenant, rechargez la page.',
  'session.held':
    'Le nuage demande d’attendre {wait}. Rien n’est encore envoyé. Cairn vérifie ensuite que c’est toujours possible, puis l’envoie.',
  'session.outdated':
    'Rien n’a été envoyé. Quelque chose a changé pendant l’attente demandée par le nuage. Lisez ce qui est affiché maintenant.',
};
