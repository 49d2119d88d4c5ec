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
  'keys.single': 'Utiliser les raccourcis «\u00a0/\u00a0» et «\u00a0?\u00a0»',
  'keys.singleHint':
    'Ils n’agissent jamais pendant la saisie. Désactivez-les si vous dictez vos commandes.',
  'palette.title': 'Aller ou agir',
  'palette.label': 'Page, ressource ou action',
  'palette.placeholder': 'Par exemple «\u00a0arrêter web01\u00a0» ou «\u00a0volumes\u00a0»',
  'palette.page': 'Page',
  'palette.instance': 'Instance',
  'palette.volume': 'Volume',
  'palette.snapshot': 'Copie instantanée',
  'palette.template': 'Modèle',
  'palette.recoveryPoint': 'Point de reprise de {instance}',
  'palette.found': '{count, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}}',
  'palette.none':
    'Rien ne correspond à «\u00a0{query}\u00a0». Tapez un nom, ou une action et un nom.',
};
