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
  'templates.delete.title': 'Supprimer le modèle?',
  'templates.delete.lost':
    '{zones, plural, =0 {Le modèle est effacé pour de bon.} one {Le modèle est effacé pour de bon, dans sa zone.} other {Le modèle est effacé pour de bon, dans ses # zones.}} On ne pourra plus en créer de nouvelles instances.',
  'templates.delete.stays':
    'Les instances qui en ont été créées restent et continuent de fonctionner, comme la copie instantanée dont il est issu.',
  'templates.delete.submit': 'Supprimer le modèle',
};
