import type { app as en } from '../en/app';

/** French texts: the shell and its error pages. */
export const app: Record<keyof typeof en, string> = {
  'app.name': 'Cairn',
  'app.mainNavigation': 'Principale',
  'app.instances': 'Instances',
  'app.volumes': 'Volumes',
  'app.snapshots': 'Snapshots',
  'app.templates': 'Modèles',
  'app.goTo': 'Aller à',
  'app.goToKeys': 'Aller à une page ou à une ressource, ou agir dessus (Ctrl K)',
  'app.help': 'Aide',
  'app.preferences': 'Préférences',
  'app.preferencesFor': 'Préférences et compte, {name}',
  'app.language': 'Langue',
  'app.languageLost':
    'Cette langue n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  'app.theme': 'Thème',
  'app.themeSystem': 'Système',
  'app.themeLight': 'Clair',
  'app.themeDark': 'Sombre',
  'app.signOut': 'Se déconnecter',
  'app.signedInAs': 'Connecté en tant que {name}',
  'app.loading': 'Chargement…',
  'app.notFound.title': 'Cette page n’existe pas',
  'app.notFound.text': 'Page introuvable\u00a0: {path}',
  'app.notFound.why': 'Vérifiez l’adresse, ou trouvez ce qu’il vous faut avec Aller à (Ctrl+K).',
  'app.notFound.next': 'Aller aux instances',
  'app.failed.title': 'Cette page n’a pas pu être affichée',
  'app.failed.list': 'Aller à la liste',
  'app.failed.retry': 'Réessayer',
  'app.broken.title': 'Cairn n’a pas pu démarrer',
  'app.dialogFailed': 'Impossible d’ouvrir cette fenêtre',
  'app.config': 'Cairn ne peut pas lire le fichier config.json de ce site.',
  'app.config.next':
    'Cairn réessaie automatiquement. Si le problème persiste, avisez l’administrateur de votre nuage.',
  'app.config.absent':
    'Le serveur n’a pas ce fichier. Il doit nommer le nuage, par exemple \'{\' "api": "/client/api" \'}\'.',
  'app.config.slow': 'Le serveur n’a pas répondu en 4 secondes.',
  'app.config.unreachable': 'Le serveur est injoignable. Vérifiez votre connexion.',
  'app.config.status': 'Le serveur a répondu HTTP {status, number, ::group-off}.',
  'app.config.page': 'Le serveur a répondu par une page Web au lieu du fichier.',
  'app.config.json': 'Le fichier n’est pas du JSON.',
  'app.config.object':
    'Le fichier doit être un seul objet, par exemple \'{\' "api": "/client/api" \'}\'.',
  'app.config.missing': 'Il manque le champ «\u00a0{field}\u00a0».',
  'app.config.unknown':
    'Le champ «\u00a0{field}\u00a0» n’existe pas. Les champs sont «\u00a0api\u00a0» et «\u00a0practiceCloud\u00a0».',
  'app.config.path':
    'Le champ «\u00a0{field}\u00a0» doit être un chemin de ce serveur, par exemple /client/api. CloudStack ne répond pas aux pages d’autres adresses.',
  'app.config.boolean':
    'À côté de «\u00a0api\u00a0», le champ «\u00a0{field}\u00a0» doit valoir true ou false.',
  'app.practiceCloud': 'Nuage de démonstration',
  'app.practiceNote': 'Rien n’est réel ici.',
  'app.practiceTry': 'Créez un point de reprise, changez quelque chose, puis restaurez.',
};
