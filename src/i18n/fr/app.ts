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
  'app.config':
    'Le fichier config.json placé à côté de cette page est inutilisable; Cairn ne sait donc pas quel nuage ouvrir.',
  'app.config.status': 'Le serveur a répondu HTTP {status, number, ::group-off} à sa demande.',
  'app.config.page':
    'Le serveur a répondu par une page Web. Là où ce fichier n’existe pas, il doit répondre 404\u00a0: Cairn ouvre alors le nuage d’exercice.',
  'app.config.json': 'Ce n’est pas du JSON.',
  'app.config.object': 'Ce doit être un seul objet, par exemple \'{\' "api": "/client/api" \'}\'.',
  'app.config.missing': 'Il manque le champ «\u00a0{field}\u00a0».',
  'app.config.unknown':
    'Il n’y a pas de champ «\u00a0{field}\u00a0»\u00a0: il y a «\u00a0api\u00a0» et «\u00a0practiceCloud\u00a0».',
  'app.config.path':
    'Le champ «\u00a0{field}\u00a0» doit être un chemin de ce serveur même, par exemple /client/api\u00a0: CloudStack ne répond à aucune page d’une autre adresse.',
  'app.config.boolean': 'Le champ «\u00a0{field}\u00a0» doit valoir true ou false.',
  'app.practiceCloud': 'Nuage d’exercice',
};
