import type { snapshots as en } from '../en/snapshots';

/** French texts: snapshots. */
export const snapshots: Record<keyof typeof en, string> = {
  'snapshots.title': 'Snapshots',
  'snapshots.of': 'Copies instantanées du volume {name}',
  'snapshots.ofUnknown': 'Copies instantanées d’un volume',
  'snapshots.showAll': 'Afficher toutes les copies instantanées',
  'snapshots.volume': 'Volume',
  'snapshots.volumeGone': 'Volume supprimé',
  'snapshots.name': 'Nom',
  'snapshots.interval': 'Type d’intervalle',
  'snapshots.created': 'Date de création',
  'snapshots.state': 'État',
  'snapshots.sizeNote': 'Les tailles sont celles que les volumes ont maintenant.',
  'snapshots.size': 'Taille',
  'snapshots.empty.title': 'Aucune copie instantanée pour le moment',
  'snapshots.empty.text': 'Prenez-en une à partir du menu Action d’un volume.',
  'snapshots.empty.action': 'Aller aux volumes',
  'snapshots.emptyOf': 'Aucune copie instantanée de ce volume',

  'snapshots.action.createTemplate': 'Créer un modèle',
  'snapshots.action.createVolume': 'Créer un volume',
  'snapshots.action.revert': 'Rétablir le volume',
  'snapshots.action.delete': 'Supprimer',
  'snapshots.action.viewDetails': 'Voir les détails',

  'snapshots.details.about': 'À propos de cette copie instantanée',
  'snapshots.details.volumeSize': 'Taille du volume lors de la copie',
  'snapshots.details.resizedSince': 'Inconnue\u00a0: le volume a été redimensionné depuis',
  'snapshots.details.sizeNow': 'Taille actuelle du volume',
  'snapshots.details.lastSize': 'Dernière taille connue du volume',
  'snapshots.details.stored': 'Occupe dans le stockage objet',
  'snapshots.details.zone': 'Zone',
  'snapshots.details.osType': 'Type d’OS',
  'snapshots.details.volumeType': 'Type de volume',
  'snapshots.details.id': 'Identifiant',
  'snapshots.details.volumes': 'Volumes créés à partir d’elle',
  'snapshots.details.noVolumes': 'Aucun volume n’a été créé à partir de cette copie instantanée',
  'snapshots.details.volumeName': 'Nom',
  'snapshots.details.volumeInstance': 'Instance',
  'snapshots.details.volumeState': 'État',
  'snapshots.details.notAttached': 'Non attaché',
  'snapshots.details.others': 'Autres copies instantanées du volume',
  'snapshots.details.othersOf': 'Autres copies instantanées de {name}',
  'snapshots.details.allOfVolume': 'Voir dans Snapshots',
  'snapshots.details.noOthers': 'Il n’y a pas d’autre copie instantanée de ce volume',

  'snapshots.problem.osType': 'Choisissez le système d’exploitation.',

  'snapshots.from': 'À partir de la copie instantanée {snapshot} du volume {volume}, {date}.',
  'snapshots.fromGone':
    'À partir de la copie instantanée {snapshot}, {date}. Son volume n’existe plus.',

  'snapshots.template.title': 'Créer un modèle',
  'snapshots.template.name': 'Nom',
  'snapshots.template.description': 'Description',
  'snapshots.template.osType': 'Type d’OS',
  'snapshots.template.findOsType': 'Tapez une partie de son nom, puis choisissez-le dans la liste.',
  'snapshots.template.noMatch': 'Aucun type d’OS n’a cela dans son nom.',
  'snapshots.template.noOsTypes':
    'Le nuage ne vous montre aucun type d’OS. Contactez l’administrateur de votre nuage.',
  'snapshots.template.sshKey': 'Clé SSH activée',
  'snapshots.template.sshKeyHelp':
    'Cochez si l’image contient le script qui va chercher une clé SSH publique au premier démarrage. Les nouvelles instances pourront alors recevoir une de vos clés.',
  'snapshots.template.password': 'Mot de passe activé',
  'snapshots.template.passwordHelp':
    'Cochez si l’image contient le script qui applique le nouveau mot de passe que le nuage compose pour chaque instance.',
  'snapshots.template.scalable': 'Dynamiquement extensible',
  'snapshots.template.scalableHelp':
    'Cochez si le système d’exploitation peut recevoir plus de processeur et de mémoire pendant qu’il fonctionne.',

  'snapshots.volumeFrom.title': 'Créer un volume',
  'snapshots.volumeFrom.sameTier': 'Comme le volume de la copie ({size})',
  'snapshots.volumeFrom.sameTierThen': 'Comme le volume de la copie instantanée',
  'snapshots.volumeFrom.sizeUnknown':
    'La taille de la copie instantanée n’est pas connue. Le nuage refuse un niveau trop petit.',
  'snapshots.volumeFrom.tierHint':
    'Les niveaux trop petits pour la copie instantanée ne sont pas proposés.',

  'snapshots.revert.title': 'Rétablir le volume {volume}?',
  'snapshots.revert.what':
    'Il redevient ce qu’il était quand la copie instantanée {snapshot} a été prise, {date}.',
  'snapshots.revert.written': 'Tout ce qui a été écrit sur le volume depuis.',
  'snapshots.revert.resized':
    'Le volume a été redimensionné après cette copie instantanée. Le rétablir peut réduire sa taille{known, select, no {} other {, qui est de {size}}}.',
  'snapshots.revert.mayResize':
    'Si le volume a été redimensionné après cette copie instantanée, le rétablir peut réduire sa taille.{known, select, no {} other { Elle est de {size} maintenant.}}',
  'snapshots.revert.noLater':
    'Aucune copie instantanée plus récente n’en contient quoi que ce soit. Prenez-en une d’abord si vous pourriez en avoir besoin.',
  'snapshots.revert.later':
    '{count, plural, one {# copie instantanée plus récente de ce volume, du {date}. Elle contient ce qui s’y trouvait alors.} other {# copies instantanées plus récentes de ce volume, la dernière du {date}. Elles contiennent ce qui s’y trouvait alors.}}',
  'snapshots.revert.stays':
    'Cette copie instantanée et les autres volumes de l’instance, qui reste arrêtée.',
  'snapshots.revert.staysDetached': 'Cette copie instantanée et tous les autres volumes.',
  'snapshots.revert.submit': 'Rétablir le volume',

  'snapshots.delete.title': 'Supprimer la copie instantanée {snapshot}?',
  'snapshots.delete.image':
    'L’image du volume {volume} du {date}, dans toutes les zones et pour de bon.',
  'snapshots.delete.imageGone': 'L’image du {date}, dans toutes les zones et pour de bon.',
  'snapshots.delete.use':
    'On ne pourra plus en créer de modèle ni de volume, ni y rétablir son volume.',
  'snapshots.delete.lastCopy':
    'Son volume n’existe plus\u00a0: c’est peut-être la dernière copie de ces données.',
  'snapshots.delete.volume':
    'Le volume {volume} et ses données, et ses autres copies instantanées.',
  'snapshots.delete.made': 'Les modèles et les volumes qui en ont été créés.',
  'snapshots.delete.submit': 'Supprimer la copie instantanée',

  'snapshots.lost': 'Ce qui est perdu',
  'snapshots.stays': 'Ce qui reste',
};
