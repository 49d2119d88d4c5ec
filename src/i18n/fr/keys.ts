import type { keys as en } from '../en/keys';

/** French texts: the keys of the page and the command palette. */
export const keys: Record<keyof typeof en, string> = {
  'keys.title': 'Raccourcis clavier',
  'keys.group.everywhere': 'Partout',
  'keys.group.list': 'Dans cette liste',
  'keys.group.map': 'Sur cette carte',
  'keys.palette': 'Aller à une page ou à une ressource, ou agir dessus',
  'keys.toasts': 'Aller aux avis',
  'keys.escape': 'Fermer un menu, une boîte de dialogue ou un panneau',
  'keys.help': 'Afficher ces raccourcis',
  'keys.filter': 'Aller au filtre',
  'keys.firstRow': 'Du filtre, aller aux actions de la première ligne',
  'keys.map': 'Aller au parent, au premier enfant ou à un voisin',
  'keys.mapEnds': 'Aller à la racine, ou à l’état actuel',
  'keys.mapActions': 'Ouvrir les actions d’un point',
  'keys.single': 'Utiliser / et ? comme raccourcis',
  'keys.singleHint':
    'Ils n’agissent jamais pendant la saisie. Désactivez-les si vous dictez vos commandes.',
  'palette.title': 'Aller ou agir',
  'palette.label': 'Page, ressource ou action',
  'palette.placeholder': 'Par exemple « arrêter web01 » ou « volumes »',
  'palette.page': 'Page',
  'palette.instance': 'Instance',
  'palette.volume': 'Volume',
  'palette.snapshot': 'Copie instantanée',
  'palette.found': '{count, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}}',
  'palette.none': 'Rien ne correspond à « {query} ». Tapez un nom, ou une action et un nom.',
};
