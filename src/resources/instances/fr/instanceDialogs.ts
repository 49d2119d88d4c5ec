import type { instanceDialogs as en } from '../en/instanceDialogs';

/** French texts: the dialogs of an instance. */
export const instanceDialogs: Record<keyof typeof en, string> = {
  'instances.start.title': 'Démarrer {name}?',
  'instances.start.text': 'L’instance démarre avec ses volumes dans leur état actuel.',
  'instances.start.confirm': 'Démarrer l’instance',

  'instances.stop.title': 'Arrêter {name}?',
  'instances.stop.text':
    'Son système d’exploitation s’arrête. Les données qui ne sont qu’en mémoire sont perdues. Les volumes, copies instantanées et points de reprise sont conservés.',
  'instances.stop.confirm': 'Arrêter l’instance',
  'instances.stop.forced': 'Forcer l’arrêt',
  'instances.stop.forcedHint':
    'Coupe l’alimentation sans fermeture. Des données en cours d’écriture peuvent être endommagées. À n’utiliser que si l’arrêt normal ne fonctionne pas.',

  'instances.reboot.title': 'Redémarrer {name}?',
  'instances.reboot.text':
    'L’instance redémarre et ne peut pas être jointe pendant un moment. Les données qui ne sont qu’en mémoire sont perdues.',
  'instances.reboot.confirm': 'Redémarrer l’instance',

  'instances.destroy.title': 'Détruire {name}?',
  'instances.destroy.text':
    'L’instance est arrêtée et détruite. Vous pouvez la récupérer tant qu’elle n’est pas purgée. Le nuage la purge automatiquement après un certain temps.',
  'instances.destroy.textOthers':
    'L’instance est arrêtée et détruite. Seul un administrateur peut la récupérer. Le nuage la purge automatiquement après un certain temps.',
  'instances.destroy.textUnchecked':
    'L’instance est arrêtée et détruite. Un administrateur peut la récupérer tant qu’elle n’est pas purgée. Le nuage la purge automatiquement après un certain temps.',
  'instances.destroy.goes': 'Ce qui est supprimé',
  'instances.destroy.stays': 'Ce qui est conservé',
  'instances.destroy.points':
    '{count, plural, one {Son point de reprise est supprimé immédiatement} other {Ses # points de reprise sont supprimés immédiatement}}. Récupérer l’instance ne {count, plural, one {le} other {les}} rétablit pas.',
  'instances.destroy.pointsLater':
    '{count, plural, one {Son point de reprise est supprimé} other {Ses # points de reprise sont supprimés}} lorsque l’instance est purgée.',
  'instances.destroy.pinned':
    '{count, plural, one {Le point de reprise {names} est épinglé. Il est supprimé quand même.} other {Les points de reprise {names} sont épinglés. Ils sont supprimés quand même.}}',
  'instances.destroy.noPoints': 'Aucun point de reprise.',
  'instances.destroy.unread':
    'Certaines ressources de cette instance ne sont pas connues. Elles sont supprimées ou conservées malgré tout.',
  'instances.destroy.unreadPoints': 'Ses points de reprise. Leur nombre n’est pas connu.',
  'instances.destroy.unreadOsVolume':
    'Son volume OS. Seule la récupération de l’instance le rétablit.',
  'instances.destroy.unreadVolumes': 'D’autres volumes de données, s’il y en a.',
  'instances.destroy.unseenPoints': 'Ses points de reprise, s’il y en a. Vous n’y avez pas accès.',
  'instances.destroy.unseenVolumes': 'Son volume OS. Vous n’avez pas accès à ses volumes.',
  'instances.destroy.unseenSnapshots': 'Les copies instantanées de ses volumes.',
  'instances.destroy.osVolume':
    'Son volume OS {name}, {size}. Seule la récupération de l’instance le rétablit.',
  'instances.destroy.ticked':
    'Le volume de données {name}, {size}. {you, select, true {Vous pouvez encore le récupérer} other {Un administrateur peut encore le récupérer}} tant que le nuage ne l’a pas purgé.',
  'instances.destroy.snapshots':
    '{count, plural, =0 {Aucune copie instantanée de ses volumes.} one {# copie instantanée de ses volumes.} other {# copies instantanées de ses volumes.}}',
  'instances.destroy.dataVolume': 'Le volume de données {name}, {size}.',
  'instances.destroy.alsoDelete': 'Supprimer aussi des volumes de données',
  'instances.destroy.deleteVolume': 'Supprimer {name}, {size}',
  'instances.destroy.protected': '{name} est protégé contre la suppression.',
  'instances.destroy.confirm': 'Détruire l’instance',
  'instances.destroy.changed':
    'Les ressources de {name} ont changé. Vérifiez-les, puis choisissez de nouveau Détruire l’instance.',

  'instances.recover.title': 'Récupérer {name}?',
  'instances.recover.text':
    'L’instance est rétablie avec son volume OS, et reste arrêtée. Ses points de reprise ne sont pas rétablis.',
  'instances.recover.confirm': 'Récupérer l’instance',

  'instances.expunge.title': 'Purger {name}?',
  'instances.expunge.text':
    'L’instance et son volume OS sont supprimés définitivement. Aucune récupération n’est possible.',
  'instances.expunge.volumes':
    '{count, plural, one {Le volume de données {names} est détaché et conservé.} other {Les volumes de données {names} sont détachés et conservés.}}',
  'instances.expunge.unread': 'Vous pouvez quand même purger l’instance.',
  'instances.expunge.unreadVolumes': 'Les volumes de données inconnus sont détachés et conservés.',
  'instances.expunge.snapshots': 'Les copies instantanées de ses volumes sont conservées.',
  'instances.expunge.confirm': 'Purger l’instance',
};
