import type { instanceDialogs as en } from '../en/instanceDialogs';

/** French texts: the dialogs of an instance. */
export const instanceDialogs: Record<keyof typeof en, string> = {
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
  'instances.destroy.unread':
    'Tout ce qui appartient à l’instance n’est pas connu. Cela part ou reste malgré tout.',
  'instances.destroy.unreadPoints': 'Ses points de reprise. Inconnu\u00a0: leur nombre.',
  'instances.destroy.unreadOsVolume':
    'Son volume OS. Il ne revient que si l’instance est récupérée.',
  'instances.destroy.unreadVolumes': 'D’autres volumes de données, si elle en a.',
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
  'instances.expunge.unread': 'Vous pouvez quand même purger l’instance.',
  'instances.expunge.unreadVolumes': 'Les volumes de données inconnus sont détachés et restent.',
  'instances.expunge.snapshots': 'Les copies instantanées de ses volumes restent.',
  'instances.expunge.confirm': 'Purger l’instance',
};
