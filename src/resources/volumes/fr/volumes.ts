import type { volumes as en } from '../en/volumes';

/** French texts: volumes. */
export const volumes: Record<keyof typeof en, string> = {
  'volumes.title': 'Volumes',
  'volumes.name': 'Nom',
  'volumes.type': 'Type',
  'volumes.size': 'Taille',
  'volumes.instance': 'Instance',
  'volumes.state': 'État',
  'volumes.empty.title': 'Aucun volume pour le moment',
  'volumes.empty.text': 'Les volumes de vos instances et ceux que vous ajoutez apparaissent ici.',

  'volumes.action.add': 'Ajouter un volume',
  'volumes.action.takeSnapshot': 'Prendre une copie instantanée',
  'volumes.action.schedule': 'Planifier les copies instantanées',
  'volumes.action.attach': 'Attacher à une instance',
  'volumes.action.detach': 'Détacher de l’instance',
  'volumes.action.resize': 'Redimensionner',
  'volumes.action.delete': 'Supprimer',
  'volumes.action.recover': 'Récupérer',
  'volumes.action.viewDetails': 'Voir les détails',
  'volumes.action.viewSnapshots': 'Voir les copies instantanées',

  'volumes.details.about': 'À propos de ce volume',
  'volumes.details.tier': 'Niveau de performance',
  'volumes.details.tier.otherSize':
    'Inconnu\u00a0: le nuage indique {name}, mais le volume a une autre taille',
  'volumes.details.tier.resized':
    'Inconnu\u00a0: le nuage indique {name}, mais le volume a été redimensionné',
  'volumes.details.zone': 'Zone',
  'volumes.details.origin': 'Créé à partir de la copie instantanée',
  'volumes.details.originGone': 'Une copie instantanée supprimée',
  'volumes.details.created': 'Date de création',
  'volumes.details.id': 'Identifiant',
  'volumes.details.notAttached': 'Non attaché',
  'volumes.details.protected': 'Protégé contre la suppression',
  'volumes.details.yes': 'Oui',
  'volumes.details.snapshots': 'Copies instantanées',
  'volumes.details.snapshotsOf': 'Copies instantanées de {name}',
  'volumes.details.noSnapshots': 'Aucune copie instantanée de ce volume',
  'volumes.details.allSnapshots': 'Voir les copies instantanées',
  'volumes.snapshot.name': 'Nom',
  'volumes.snapshot.interval': 'Type d’intervalle',
  'volumes.snapshot.created': 'Date de création',
  'volumes.snapshot.state': 'État',

  'volumes.add.name': 'Nom',
  'volumes.add.tier': 'Niveau de performance',
  'volumes.add.chooseTier': 'Choisir un niveau de performance',
  'volumes.add.tierFixed': '{name} ({size})',
  'volumes.add.tierCustom': '{name} (taille au choix)',
  'volumes.add.noTiers':
    'Ce nuage n’offre aucun niveau de performance à votre compte. Vous ne pouvez pas ajouter de volume.',
  'volumes.add.size': 'Taille',
  'volumes.add.unit': 'Go',
  'volumes.add.sizeLimits': 'Un nombre entier de {min, number} à {max, number}.',
  'volumes.add.sizeFrom':
    'Un nombre entier, à partir de {min, number}. Le nuage peut avoir un maximum.',
  'volumes.add.zone': 'Zone',
  'volumes.add.tiersUnread':
    'Les niveaux de performance n’ont pas pu être lus. Demandez l’accès à l’administrateur de votre nuage.',
  'volumes.add.tiersMissing': 'Certains choix peuvent manquer.',
  'volumes.add.unchecked':
    'Certaines instances peuvent manquer, ou ne pas pouvoir recevoir le volume.',
  'volumes.add.instance': 'Attacher à une instance',
  'volumes.add.instanceHint':
    'Seules les instances qui peuvent recevoir un volume sont proposées. Vous pouvez aussi l’attacher plus tard.',
  'volumes.add.noInstance': 'Aucune',

  'volumes.problem.tier': 'Choisissez un niveau de performance.',
  'volumes.problem.instance': 'Choisissez une instance.',
  'volumes.problem.instanceGone':
    'Cette instance ne peut plus recevoir de volume. Choisissez-en une autre, ou aucune.',

  'volumes.take.title': 'Prendre une copie instantanée',
  'volumes.take.question':
    'Êtes-vous certain de vouloir prendre une copie instantanée de ce volume?',
  'volumes.take.name': 'Nom',
  'volumes.take.nameHint': 'Laissez vide pour un nom automatique.',

  'volumes.attach.title': 'Attacher le volume à une instance',
  'volumes.attach.volume': 'Volume {name}, {size}, dans la zone {zone}.',
  'volumes.attach.instance': 'Instance',
  'volumes.attach.choose': 'Choisir une instance',
  'volumes.attach.find': 'Chercher une instance',
  'volumes.attach.found':
    '{count, plural, =0 {Aucune instance ne correspond.} one {# instance correspond.} other {# instances correspondent.}}',
  'volumes.attach.refused':
    '{count, plural, one {# instance ne peut pas le recevoir} other {# instances ne peuvent pas le recevoir}}',
  'volumes.attach.afterwards':
    'Ensuite, partitionnez-le, formatez-le ou montez-le dans le système d’exploitation de l’instance.',
  'volumes.attach.submit': 'Attacher le volume',

  'volumes.resize.title': 'Redimensionner le volume',
  'volumes.resize.current': 'Taille actuelle',
  'volumes.resize.size': 'Nouvelle taille',
  'volumes.resize.smaller': 'Entrez plus que {size}\u00a0: un volume ne peut pas rétrécir.',
  'volumes.resize.sizeUnknown':
    'La taille actuelle n’est pas connue. Le nuage refuse une taille plus petite.',
  'volumes.resize.tier': 'Nouveau niveau de performance',
  'volumes.resize.tierHint': 'Le niveau fixe la taille\u00a0: choisissez-en un autre.',
  'volumes.resize.noTiers': 'Aucun niveau de performance plus grand n’est offert.',
  'volumes.resize.full': 'Sa taille est de {size}. Ce nuage permet au plus {max} avec son niveau.',
  'volumes.resize.afterwards':
    'Un volume ne peut pas rétrécir\u00a0: vous ne pouvez pas annuler ce changement. Ensuite, agrandissez la partition et le système de fichiers dans le système d’exploitation de l’instance.',
  'volumes.resize.submit': 'Redimensionner le volume',

  'volumes.detach.title': 'Détacher le volume {name} de {instance}?',
  'volumes.detach.access': '{instance} perd immédiatement l’accès au volume.',
  'volumes.detach.unwritten':
    'Les données que {instance} n’a pas encore écrites, sauf si vous démontez d’abord le volume dans son système d’exploitation.',
  'volumes.detach.stays':
    'Le volume, ses données et ses copies instantanées. Vous pouvez l’attacher de nouveau, à cette instance ou à une autre.',
  'volumes.detach.submit': 'Détacher le volume',

  'volumes.delete.title': 'Supprimer le volume {name}?',
  'volumes.delete.data': 'Toutes ses données ({size}).',
  'volumes.delete.eraseUnchecked':
    'Les paramètres du nuage n’ont pas pu être vérifiés. Ils peuvent l’interdire.',
  'volumes.delete.once': 'Suppression immédiate et définitive\u00a0: aucune récupération possible.',
  'volumes.delete.later':
    'Un administrateur peut encore le récupérer tant que le nuage ne l’a pas purgé.',
  'volumes.delete.laterYou': 'Vous pouvez encore le récupérer tant que le nuage ne l’a pas purgé.',
  'volumes.delete.erase': 'Supprimer définitivement (aucune récupération)',
  'volumes.delete.empty': 'Aucune donnée\u00a0: ce volume n’a jamais été attaché.',
  'volumes.delete.noSnapshots': 'Rien. Ce volume n’a aucune copie instantanée.',
  'volumes.delete.snapshots':
    '{count, plural, one {# copie instantanée. Vous pouvez en créer un nouveau volume.} other {# copies instantanées. Vous pouvez en créer de nouveaux volumes.}}',
  'volumes.delete.snapshotsUnknown': 'Ses copies instantanées.',
  'volumes.delete.submit': 'Supprimer le volume',

  'volumes.recover.title': 'Récupérer le volume {name}?',
  'volumes.recover.text':
    'Le volume est rétabli avec ses données ({size}), sans être attaché à une instance. Il compte de nouveau dans vos limites.',
  'volumes.recover.submit': 'Récupérer le volume',

  'volumes.lost': 'Ce qui est perdu',
  'volumes.stays': 'Ce qui est conservé',
};
