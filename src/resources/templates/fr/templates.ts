import type { templates as en } from '../en/templates';

/** French texts: templates. */
export const templates: Record<keyof typeof en, string> = {
  'templates.title': 'Modèles',
  'templates.name': 'Nom',
  'templates.description': 'Description',
  'templates.osType': 'Type d’OS',
  'templates.size': 'Taille',
  'templates.zones': 'Zones',
  'templates.zoneNotReady': '{zone} (pas prête)',
  'templates.created': 'Date de création',
  'templates.state': 'État',
  'templates.empty.title': 'Aucun modèle pour le moment',
  'templates.empty.text':
    'Créez-en un avec Créer un modèle, dans le menu Action d’une copie instantanée.',
  'templates.empty.action': 'Aller aux Snapshots',
  'templates.action.delete': 'Supprimer',

  'templates.delete.title': 'Supprimer le modèle {name}?',
  'templates.delete.template':
    '{zones, plural, =0 {Le modèle, pour de bon.} one {Le modèle, dans sa zone et pour de bon.} other {Le modèle, dans ses # zones et pour de bon.}}',
  'templates.delete.use': 'On ne pourra plus en créer de nouvelles instances.',
  'templates.delete.instances': 'Les instances qui en ont été créées continuent de fonctionner.',
  'templates.delete.snapshot': 'La copie instantanée dont il est issu, si elle existe encore.',
  'templates.delete.submit': 'Supprimer le modèle',

  'templates.lost': 'Ce qui est perdu',
  'templates.stays': 'Ce qui reste',
};
