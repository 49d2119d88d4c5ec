import type { snapshots as en } from '../en/snapshots';

/** French texts: snapshots. */
export const snapshots: Record<keyof typeof en, string> = {
  'snapshots.title': 'Snapshots',
  'snapshots.of': 'Copies instantanées du volume {name}',
  'snapshots.ofUnknown': 'Copies instantanées d’un volume',
  'snapshots.testLeftovers': 'Restes de tests',
  'snapshots.showAll': 'Afficher toutes les copies instantanées',
  'snapshots.volume': 'Volume',
  'snapshots.volumeGone': 'Volume supprimé',
  'snapshots.name': 'Nom',
  'snapshots.scheduleOf': '{kind}, planification de {name}',
  'snapshots.interval': 'Type d’intervalle',
  'snapshots.created': 'Date de création',
  'snapshots.state': 'État',
  'snapshots.sizeNote': 'Les tailles sont les tailles actuelles des volumes.',
  'snapshots.size': 'Taille',
  'snapshots.empty.title': 'Aucune copie instantanée pour le moment',
  'snapshots.empty.text': 'Prenez-en une à partir du menu Action d’un volume.',
  'snapshots.empty.action': 'Aller aux volumes',
  'snapshots.emptyOf': 'Aucune copie instantanée de ce volume',

  'snapshots.action.createTemplate': 'Créer un modèle',
  'snapshots.action.createVolume': 'Créer un volume',
  'snapshots.action.revert': 'Rétablir le volume',
  'snapshots.action.testRestore': 'Tester la restauration',
  'snapshots.action.delete': 'Supprimer',
  'snapshots.action.viewDetails': 'Voir les détails',

  'snapshots.details.about': 'À propos de cette copie instantanée',
  'snapshots.details.volumeSize': 'Taille du volume lors de la copie',
  'snapshots.details.resizedSince': 'Inconnue\u00a0: le volume a été redimensionné depuis',
  'snapshots.details.sizeNow': 'Taille actuelle du volume',
  'snapshots.details.lastSize': 'Dernière taille connue du volume',
  'snapshots.details.stored': 'Taille stockée',
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
  'snapshots.details.allOfVolume': 'Voir les copies instantanées',
  'snapshots.details.noOthers': 'Aucune autre copie instantanée de ce volume',

  'snapshots.problem.osType': 'Choisissez le système d’exploitation.',

  'snapshots.from': 'À partir de la copie instantanée {snapshot} du volume {volume}, {date}.',
  'snapshots.fromGone':
    'À partir de la copie instantanée {snapshot}, {date}. Son volume n’existe plus.',

  'snapshots.template.title': 'Créer un modèle',
  'snapshots.template.name': 'Nom',
  'snapshots.template.description': 'Description',
  'snapshots.template.osType': 'Type d’OS',
  'snapshots.template.findOsType': 'Tapez une partie de son nom, puis choisissez-le dans la liste.',
  'snapshots.template.noMatch': 'Aucun type d’OS ne correspond.',
  'snapshots.template.noOsTypes':
    'Aucun type d’OS ne vous est offert. Contactez l’administrateur de votre nuage.',
  'snapshots.template.sshKey': 'Clé SSH activée',
  'snapshots.template.sshKeyHelp':
    'L’image peut recevoir une clé SSH publique au premier démarrage.',
  'snapshots.template.password': 'Mot de passe activé',
  'snapshots.template.passwordHelp': 'L’image permet la réinitialisation du mot de passe.',
  'snapshots.template.scalable': 'Mise à l’échelle dynamique',
  'snapshots.template.scalableHelp':
    'Le système d’exploitation peut recevoir plus de processeur et de mémoire en marche.',

  'snapshots.volumeFrom.title': 'Créer un volume',
  'snapshots.volumeFrom.sameTier': 'Même que le volume de la copie ({size})',
  'snapshots.volumeFrom.sameTierThen': 'Même que le volume de la copie',
  'snapshots.volumeFrom.sizeUnknown':
    'La taille de la copie instantanée n’est pas connue. Le nuage refuse un niveau trop petit.',
  'snapshots.volumeFrom.tierHint':
    'Les niveaux trop petits pour la copie instantanée ne sont pas proposés.',

  'snapshots.revert.title': 'Rétablir le volume {volume}?',
  'snapshots.revert.what':
    'Le volume revient à son état lors de la copie instantanée {snapshot}, {date}.',
  'snapshots.revert.written': 'Tout ce qui a été écrit sur le volume depuis.',
  'snapshots.revert.resized':
    'Le volume a été redimensionné après cette copie instantanée. Le rétablir peut réduire sa taille{known, select, no {} other {, qui est de {size}}}.',
  'snapshots.revert.mayResize':
    'Si le volume a été redimensionné après cette copie instantanée, le rétablir peut réduire sa taille.{known, select, no {} other { Elle est de {size} maintenant.}}',
  'snapshots.revert.noLater':
    'Aucune copie instantanée plus récente ne le contient. Prenez-en une d’abord si vous pourriez en avoir besoin.',
  'snapshots.revert.later':
    '{count, plural, one {# copie instantanée plus récente de ce volume, du {date}. Elle contient les données de ce moment.} other {# copies instantanées plus récentes de ce volume, la dernière du {date}. Elles contiennent les données de ce moment.}}',
  'snapshots.revert.stays':
    'Cette copie instantanée et les autres volumes de l’instance. L’instance reste arrêtée.',
  'snapshots.revert.staysDetached': 'Cette copie instantanée et tous les autres volumes.',
  'snapshots.revert.submit': 'Rétablir le volume',

  'snapshots.delete.title': 'Supprimer la copie instantanée {snapshot}?',
  'snapshots.delete.image':
    'L’image du volume {volume} du {date}, définitivement et dans toutes les zones.',
  'snapshots.delete.imageGone': 'L’image du {date}, définitivement et dans toutes les zones.',
  'snapshots.delete.use':
    'Vous ne pourrez plus en créer de modèles ni de volumes, ni y rétablir son volume.',
  'snapshots.delete.lastCopy':
    'Son volume n’existe plus. C’est peut-être la dernière copie de ces données.',
  'snapshots.delete.volume': 'Le volume {volume}, ses données et ses autres copies instantanées.',
  'snapshots.delete.made': 'Les modèles et les volumes créés à partir d’elle.',
  'snapshots.delete.submit': 'Supprimer la copie instantanée',

  'snapshots.lost': 'Ce qui est perdu',
  'snapshots.stays': 'Ce qui est conservé',

  'snapshots.test.term': 'Test de restauration',
  'snapshots.test.none': 'Non testée',
  'snapshots.test.works': 'La restauration fonctionne, testée le {date} par {by}',
  'snapshots.test.fails': 'La restauration a échoué, testée le {date} par {by}',
};
