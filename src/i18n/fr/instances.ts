import type { instances as en } from '../en/instances';

/** French texts: instances. */
export const instances: Record<keyof typeof en, string> = {
  'instances.title': 'Instances',
  'instances.empty.title': 'Aucune instance',
  'instances.empty.text': 'Il n’y a encore aucune instance dans cet environnement.',
  'instances.name': 'Nom',
  'instances.offering': 'Offre de calcul',
  'instances.image': 'Image',
  'instances.ip': 'Adresse IP',
  'instances.network': 'Réseau',
  'instances.vpc': 'VPC',
  'instances.state': 'État',

  'instances.action.start': 'Démarrer',
  'instances.action.stop': 'Arrêter',
  'instances.action.console': 'Ouvrir console',
  'instances.action.reboot': 'Redémarrer',
  'instances.action.destroy': 'Détruire',
  'instances.action.recover': 'Récupérer',
  'instances.action.expunge': 'Purger',
  'instances.action.createRecoveryPoint': 'Créer point de reprise',
  'instances.action.viewDetails': 'Voir les détails',
  'instances.action.viewRecoveryPoints': 'Voir les points de reprise',

  'instances.console.opening': 'La console de {name} s’ouvre dans un nouvel onglet',
  'instances.console.wait': 'Ouverture de la console de {name}…',
  'instances.console.blocked':
    'Votre navigateur a bloqué l’onglet de la console de {name}. Autorisez les fenêtres contextuelles pour ce site, puis choisissez de nouveau Ouvrir console.',
  'instances.console.failed': 'La console de {name} n’a pas pu être ouverte. {reason}',

  'instances.start.title': 'Démarrer {name}?',
  'instances.start.text': 'L’instance démarre avec ses volumes tels qu’ils sont.',
  'instances.start.confirm': 'Démarrer l’instance',

  'instances.stop.title': 'Arrêter {name}?',
  'instances.stop.text':
    'Son système d’exploitation reçoit la demande de s’arrêter. Ce qui n’est qu’en mémoire est perdu; ses volumes, copies instantanées et points de reprise restent.',
  'instances.stop.confirm': 'Arrêter l’instance',
  'instances.stop.forced': 'Forcer l’arrêt',
  'instances.stop.forcedHint':
    'Coupe l’alimentation immédiatement, sans fermeture. Des données en cours d’écriture peuvent être endommagées\u00a0: à n’utiliser que si l’arrêt normal ne fonctionne pas.',

  'instances.reboot.title': 'Redémarrer {name}?',
  'instances.reboot.text':
    'L’instance redémarre et ne peut pas être jointe pendant un moment. Ce qui n’est qu’en mémoire est perdu.',
  'instances.reboot.confirm': 'Redémarrer l’instance',

  'instances.destroy.title': 'Détruire {name}?',
  'instances.destroy.text':
    'L’instance est arrêtée et détruite. Elle peut être récupérée tant qu’elle n’est pas purgée, par vous ou par le nuage, qui le fait de lui-même après un certain temps.',
  'instances.destroy.textOthers':
    'L’instance est arrêtée et détruite. Seul un administrateur peut la récupérer, tant que le nuage ne l’a pas purgée définitivement, ce qu’il fait de lui-même après un certain temps.',
  'instances.destroy.goes': 'Ce qui disparaît',
  'instances.destroy.stays': 'Ce qui reste',
  'instances.destroy.points':
    '{count, plural, one {Son point de reprise est supprimé immédiatement} other {Ses # points de reprise sont supprimés immédiatement}}. Récupérer l’instance ne {count, plural, one {le} other {les}} ramène pas.',
  'instances.destroy.pointsLater':
    '{count, plural, one {Son point de reprise est supprimé} other {Ses # points de reprise sont supprimés}} lorsque l’instance est purgée.',
  'instances.destroy.noPoints': 'Aucun point de reprise\u00a0: elle n’en a pas.',
  'instances.destroy.unseenPoints':
    'Ses points de reprise, si elle en a. Votre compte ne permet pas de les voir.',
  'instances.destroy.unseenVolumes':
    'Son volume OS. Votre compte ne permet pas de voir ses volumes.',
  'instances.destroy.unseenSnapshots': 'Les copies instantanées de ses volumes.',
  'instances.destroy.osVolume':
    'Son volume OS {name}, {size}. Il ne revient que si l’instance est récupérée.',
  'instances.destroy.ticked':
    'Le volume de données {name}, {size}. Tant que le nuage ne l’a pas effacé définitivement, {you, select, true {Récupérer le ramène, dans Volumes} other {un administrateur peut encore le ramener}}.',
  'instances.destroy.snapshots':
    '{count, plural, =0 {Aucune copie instantanée\u00a0: il n’en a été pris aucune de ses volumes.} one {# copie instantanée de ses volumes.} other {# copies instantanées de ses volumes.}}',
  'instances.destroy.dataVolume': 'Le volume de données {name}, {size}.',
  'instances.destroy.alsoDelete': 'Supprimer aussi des volumes de données',
  'instances.destroy.deleteVolume': 'Supprimer {name}, {size}',
  'instances.destroy.protected': '{name} est protégé contre la suppression.',
  'instances.destroy.confirm': 'Détruire l’instance',
  'instances.destroy.changed':
    'Ce qui appartient à {name} a changé depuis l’affichage. Relisez, puis choisissez de nouveau Détruire l’instance.',

  'instances.recover.title': 'Récupérer {name}?',
  'instances.recover.text':
    'L’instance revient, arrêtée, avec son volume OS. Ses points de reprise ne reviennent pas.',
  'instances.recover.confirm': 'Récupérer l’instance',

  'instances.expunge.title': 'Purger {name}?',
  'instances.expunge.text':
    'L’instance et son volume OS sont supprimés définitivement. Personne ne peut les récupérer.',
  'instances.expunge.volumes':
    '{count, plural, one {Le volume de données {names} est détaché et reste.} other {Les volumes de données {names} sont détachés et restent.}}',
  'instances.expunge.snapshots': 'Les copies instantanées de ses volumes restent.',
  'instances.expunge.confirm': 'Purger l’instance',

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
  'instances.snapshots.empty': 'Aucune copie instantanée n’a été prise de ses volumes.',
  'instances.snapshots.name': 'Nom',
  'instances.snapshots.volume': 'Volume',
  'instances.snapshots.created': 'Date de création',
  'instances.snapshots.state': 'État',

  'instances.points': 'Points de reprise',
  'instances.points.gone':
    'Elle n’a aucun point de reprise\u00a0: ceux d’une instance partent quand on la détruit.',
  'instances.points.none':
    'Elle n’a aucun point de reprise. Créez-en un juste avant une opération risquée\u00a0: c’est le retour le plus rapide.',
  'instances.points.count':
    '{count, plural, one {# point de reprise, du {date}.} other {# points de reprise, le plus récent du {date}.}}',
  'instances.points.current': 'Son état actuel descend de {name}.',
  'instances.points.noCurrent': 'Son état actuel ne descend d’aucun d’eux.',

  'instances.events': 'Événements récents',
  'instances.events.empty': 'Rien n’est encore arrivé à cette instance.',
  'instances.events.what': 'Événement',
  'instances.events.who': 'Par',
  'instances.events.when': 'Date',
  'instances.events.level': 'Niveau',
  'instances.events.info': 'Information',
  'instances.events.warning': 'Avertissement',
  'instances.events.error': 'Erreur',
};
