import type { recoveryPoints as en } from '../en/recoveryPoints';

/** French texts: recovery points of an instance. */
export const recoveryPoints: Record<keyof typeof en, string> = {
  'recoveryPoints.title': 'Points de reprise',
  'recoveryPoints.titleOf': 'Points de reprise de {instance}',
  'recoveryPoints.count':
    '{count, plural, =0 {Aucun point de reprise} one {# point de reprise} other {# points de reprise}}',
  'recoveryPoints.ghosts':
    '{count, plural, one {# autre est conservé par l’hyperviseur} other {# autres sont conservés par l’hyperviseur}}',
  'recoveryPoints.view': 'Vue',
  'recoveryPoints.map': 'Carte',
  'recoveryPoints.list': 'Liste',
  'recoveryPoints.loading': 'Chargement des points de reprise…',
  'recoveryPoints.loadingMap': 'Chargement de la carte…',
  'recoveryPoints.empty.title': 'Aucun point de reprise pour l’instant',
  'recoveryPoints.empty.text':
    'Un point de reprise garde l’état de {instance}\u00a0: ses disques, ou ses disques et sa mémoire. Créez-en un juste avant une opération risquée, et restaurez l’instance si les choses tournent mal.',

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
    'L’arbre et la liste les omettent. Tant qu’ils ne peuvent pas tous être lus, vous ne pouvez ni restaurer {instance} ni supprimer ses points.',
  'recoveryPoints.root': 'Aucun\u00a0: il commence un arbre',
  'recoveryPoints.ghost': '{name} (conservé par l’hyperviseur)',
  'recoveryPoints.ghostUnnamed': 'Un point conservé par l’hyperviseur',
  'recoveryPoints.now': 'Maintenant',
  'recoveryPoints.currentYes': 'Oui\u00a0: l’état présent en descend',
  'recoveryPoints.currentNo': 'Non',
  'recoveryPoints.chosen': 'Sélection\u00a0: {name}',
  'recoveryPoints.nowText':
    'L’état présent de {instance}. Le prochain point de reprise est créé à partir d’ici.',
  'recoveryPoints.nowDescends': 'Descend de',
  'recoveryPoints.ghostText':
    'Ce point a été supprimé, mais d’autres reposent sur lui. L’hyperviseur le conserve jusqu’à leur disparition; on ne peut pas y revenir.',

  'recoveryPoints.action.create': 'Créer point de reprise',
  'recoveryPoints.action.rollback': 'Restaurer',
  'recoveryPoints.action.delete': 'Supprimer point de reprise',

  'recoveryPoints.create.title': 'Créer point de reprise',
  'recoveryPoints.create.of': 'Instance {instance}',
  'recoveryPoints.create.freeze':
    'L’instance se fige brièvement pendant la création du point de reprise, puis continue de fonctionner.',
  'recoveryPoints.create.noFreeze': 'L’instance n’est pas en marche\u00a0: rien ne se fige.',
  'recoveryPoints.create.name': 'Nom',
  'recoveryPoints.create.description': 'Description',
  'recoveryPoints.create.memory': 'Mémoire et disque',
  'recoveryPoints.create.memoryHint':
    'Garde aussi le contenu de la mémoire\u00a0: la restauration ramène la machine en marche. Elle se fige plus longtemps.',
  'recoveryPoints.create.done': 'Terminer',

  'recoveryPoints.notOffered': 'Vous n’avez pas la permission, ou ce nuage ne l’offre pas.',

  'recoveryPoints.changed.title': 'Quelque chose a changé depuis l’affichage',
  'recoveryPoints.changed.instanceState': '{instance} est maintenant dans l’état {state}.',
  'recoveryPoints.changed.offering': 'L’offre de calcul de {instance} est maintenant {offering}.',
  'recoveryPoints.changed.current': 'Le point actif est maintenant {point}.',
  'recoveryPoints.changed.noCurrent': 'Plus aucun point de reprise n’est actif.',
  'recoveryPoints.changed.added': 'Nouveau point de reprise\u00a0: {point}.',
  'recoveryPoints.changed.removed': 'Point de reprise disparu\u00a0: {point}.',
  'recoveryPoints.changed.pointState': '{point} est maintenant dans l’état {state}.',
  'recoveryPoints.changed.parent': '{point} est maintenant sous {parent}.',
  'recoveryPoints.changed.root': '{point} commence maintenant son propre arbre.',

  'recoveryPoints.rollback.confirm': 'Restaurer l’instance',
};
