import type { app as en } from '../en/app';

/** French texts: the shell and its error pages. */
export const app: Record<keyof typeof en, string> = {
  'app.name': 'Cairn',
  'app.mainNavigation': 'Principale',
  'app.instances': 'Instances',
  'app.volumes': 'Volumes',
  'app.snapshots': 'Snapshots',
  'app.templates': 'Modèles',
  'app.help': 'Aide',
  'app.preferences': 'Préférences',
  'app.preferencesFor': 'Préférences et compte, {name}',
  'app.language': 'Langue',
  'app.theme': 'Thème',
  'app.themeSystem': 'Comme le système',
  'app.themeLight': 'Clair',
  'app.themeDark': 'Sombre',
  'app.signOut': 'Se déconnecter',
  'app.signedInAs': 'Connecté en tant que {name}',
  'app.loading': 'Chargement…',
  'app.notFound.title': 'Cette page n’existe pas',
  'app.notFound.text': 'Aucune page de Cairn n’a l’adresse {path}.',
  'app.notFound.next': 'Aller aux instances',
  'app.failed.title': 'Cette page n’a pas pu être affichée',
  'app.failed.list': 'Aller à la liste',
  'app.failed.retry': 'Réessayer',
  'app.broken.title': 'Cairn n’a pas pu démarrer',
  'app.dialogFailed': 'Impossible d’ouvrir cette fenêtre',
  'app.configBroken':
    'Le fichier config.json placé à côté de cette page est illisible; Cairn ne sait donc pas quel nuage ouvrir : {detail}',
};
