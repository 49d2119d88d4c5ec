import type { recoveryPoints as en } from '../en/recoveryPoints';

/** French texts: recovery points of an instance. */
export const recoveryPoints: Record<keyof typeof en, string> = {
  'recoveryPoints.title': 'Points de reprise',
  'recoveryPoints.titleOf': 'Points de reprise de {instance}',
  'recoveryPoints.count':
    '{count, plural, =0 {Aucun point de reprise} one {# point de reprise} other {# points de reprise}}',
  'recoveryPoints.ghosts': '{count, plural, one {# point masqué} other {# points masqués}}',
  'recoveryPoints.view': 'Vue',
  'recoveryPoints.map': 'Carte',
  'recoveryPoints.list': 'Liste',
  'recoveryPoints.loading': 'Chargement des points de reprise…',
  'recoveryPoints.loadingMap': 'Chargement de la carte…',
  'recoveryPoints.empty.title': 'Aucun point de reprise pour l’instant',
  'recoveryPoints.empty.text':
    'Un point de reprise conserve l’état de {instance}\u00a0: ses disques, ou ses disques et sa mémoire. Créez-en un juste avant une opération risquée, pour pouvoir restaurer l’instance.',

  'recoveryPoints.name': 'Nom',
  'recoveryPoints.description': 'Description',
  'recoveryPoints.parent': 'Nom du Parent',
  'recoveryPoints.created': 'Date de création',
  'recoveryPoints.type': 'Type',
  'recoveryPoints.state': 'État',
  'recoveryPoints.current': 'Actif',
  'recoveryPoints.isCurrent': 'Actif',
  'recoveryPoints.children': 'Enfants',
  'recoveryPoints.id': 'ID',
  'recoveryPoints.none': 'Aucun',
  'recoveryPoints.notKnown': 'Inconnu',
  'recoveryPoints.unread': 'Lecture impossible',
  'recoveryPoints.unreadMeans':
    'La carte et la liste les omettent. Tant qu’ils ne peuvent pas tous être lus, vous ne pouvez ni restaurer {instance} ni supprimer ses points.',
  'recoveryPoints.root': 'Aucun (racine)',
  'recoveryPoints.ghost': '{name} (masqué)',
  'recoveryPoints.ghostUnnamed': 'Un point masqué',
  'recoveryPoints.now': 'Maintenant',
  'recoveryPoints.currentYes': 'Oui',
  'recoveryPoints.currentNo': 'Non',
  'recoveryPoints.chosen': 'Sélection\u00a0: {name}',
  'recoveryPoints.nowText':
    'L’état actuel de {instance}. Le prochain point de reprise est créé à partir d’ici.',
  'recoveryPoints.nowDescends': 'Basé sur',
  'recoveryPoints.ghostText':
    'Ce point a été supprimé, mais d’autres points en dépendent. L’hyperviseur le conserve jusqu’à leur suppression. Vous ne pouvez pas le restaurer.',

  'recoveryPoints.action.create': 'Créer point de reprise',
  'recoveryPoints.action.rollback': 'Restaurer',
  'recoveryPoints.action.delete': 'Supprimer point de reprise',

  'recoveryPoints.create.title': 'Créer point de reprise',
  'recoveryPoints.create.of': 'Instance {instance}',
  'recoveryPoints.create.freeze': 'L’instance se fige brièvement pendant la création du point.',
  'recoveryPoints.create.name': 'Nom',
  'recoveryPoints.create.description': 'Description',
  'recoveryPoints.create.memory': 'Mémoire et disque',
  'recoveryPoints.create.memoryHint':
    'Enregistre aussi la mémoire. La restauration rétablit alors l’instance en marche. L’instance se fige plus longtemps.',
  'recoveryPoints.create.done': 'Terminer',

  'recoveryPoints.changed.title': 'Quelque chose a changé',
  'recoveryPoints.changed.instanceState': '{instance} est maintenant dans l’état {state}.',
  'recoveryPoints.changed.offering': 'L’offre de calcul de {instance} est maintenant {offering}.',
  'recoveryPoints.changed.current': 'Le point actif est maintenant {point}.',
  'recoveryPoints.changed.noCurrent': 'Aucun point de reprise n’est actif maintenant.',
  'recoveryPoints.changed.added': 'Nouveau point de reprise\u00a0: {point}.',
  'recoveryPoints.changed.removed': 'Point de reprise supprimé\u00a0: {point}.',
  'recoveryPoints.changed.pointState': '{point} est maintenant dans l’état {state}.',
  'recoveryPoints.changed.pinned': '{point} a été épinglé.',
  'recoveryPoints.changed.unpinned': '{point} a été désépinglé.',
  'recoveryPoints.changed.parent': '{point} est maintenant un enfant de {parent}.',
  'recoveryPoints.changed.root': '{point} est maintenant une racine.',

  'recoveryPoints.rollback.confirm': 'Restaurer l’instance',
};
