import type { templates as en } from '../en/templates';

/** French texts: templates. */
export const templates: Record<keyof typeof en, string> = {
  'templates.title': 'Modèles',
  'templates.name': 'Nom',
  'templates.description': 'Description',
  'templates.osType': 'Type d’OS',
  'templates.size': 'Taille',
  'templates.zones': 'Zones',
  'templates.zoneNotReady': '{zone} (non prêt)',
  'templates.created': 'Date de création',
  'templates.state': 'État',
  'templates.empty.title': 'Aucun modèle pour le moment',
  'templates.empty.text':
    'Créez-en un à partir d’une copie instantanée\u00a0: choisissez Créer un modèle dans son menu Action.',
  'templates.empty.action': 'Aller aux copies instantanées',
  'templates.action.createInstance': 'Créer une instance',
  'templates.action.delete': 'Supprimer',

  'templates.delete.title': 'Supprimer le modèle {name}?',
  'templates.delete.template':
    '{zones, plural, =0 {Le modèle, définitivement.} one {Le modèle, définitivement et dans sa zone.} other {Le modèle, définitivement et dans ses # zones.}}',
  'templates.delete.use': 'Vous ne pourrez plus en créer d’instances.',
  'templates.delete.instances':
    'Les instances créées à partir de lui. Elles continuent de fonctionner.',
  'templates.delete.snapshot': 'La copie instantanée dont il est issu, si elle existe encore.',
  'templates.delete.submit': 'Supprimer le modèle',

  'templates.lost': 'Ce qui est perdu',
  'templates.stays': 'Ce qui est conservé',
};
