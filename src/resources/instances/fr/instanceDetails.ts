import type { instanceDetails as en } from '../en/instanceDetails';

/** French texts: the page of one instance. */
export const instanceDetails: Record<keyof typeof en, string> = {
  'instances.details': 'À propos de cette instance',
  'instances.id': 'ID',
  'instances.zone': 'Zone',
  'instances.os': 'Type d’OS',
  'instances.cpu': 'Processeurs et mémoire',
  'instances.cpuAndMemory': '{cpus, plural, one {# vCPU} other {# vCPU}}, {memory}',
  'instances.hypervisor': 'Hyperviseur',
  'instances.created': 'Date de création',
  'instances.protected': 'Protégée contre la suppression',
  'instances.yes': 'Oui',
  'instances.no': 'Non',
  'instances.defaultNetwork': '{network} (par défaut)',

  'instances.volumes': 'Volumes',
  'instances.volumes.empty': 'Cette instance n’a aucun volume.',
  'instances.volumes.name': 'Nom',
  'instances.volumes.type': 'Type',
  'instances.volumes.size': 'Taille',
  'instances.volumes.state': 'État',

  'instances.snapshots': 'Copies instantanées',
  'instances.snapshots.empty': 'Aucune copie instantanée de ses volumes.',
  'instances.snapshots.name': 'Nom',
  'instances.snapshots.volume': 'Volume',
  'instances.snapshots.created': 'Date de création',
  'instances.snapshots.state': 'État',

  'instances.points': 'Points de reprise',
  'instances.points.gone': 'Aucun point de reprise. Ils sont supprimés avec l’instance.',
  'instances.points.none':
    'Aucun point de reprise. Créez-en un juste avant une opération risquée, pour pouvoir l’annuler.',
  'instances.points.notKnown': 'Le nombre de points et le point actif ne sont pas connus.',

  'instances.events': 'Événements récents',
  'instances.events.empty': 'Aucun événement pour le moment.',
  'instances.events.what': 'Événement',
  'instances.events.who': 'Par',
  'instances.events.when': 'Date',
  'instances.events.level': 'Niveau',
  'instances.events.info': 'Information',
  'instances.events.warning': 'Avertissement',
  'instances.events.error': 'Erreur',
};
