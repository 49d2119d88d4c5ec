import type { map as en } from '../en/map';

/** French texts: map. */
export const map: Record<keyof typeof en, string> = {
  'map.now': 'Maintenant',
  'map.unlisted': 'Point non listé',
  'map.kept': 'Conservé par l’hyperviseur',
  'map.current': 'Actif',
  'map.pointLabel': '{name}, {state}, {type}, {created}',
  'map.currentPointLabel': '{name}, actif, {state}, {type}, {created}',
  'map.ghostLabel': '{name}, conservé par l’hyperviseur',
  'map.currentGhostLabel': '{name}, actif, conservé par l’hyperviseur',
  'map.safetyLabel': '{label}, point de sûreté',
  'map.safetyLine': 'Point de sûreté, {created}',
  'map.nowLabel': 'Maintenant, {instance}, {state}',
  'map.leaving': 'À supprimer',
  'map.leavingLabel': '{label}, à supprimer',
  'map.new': 'Nouveau',
  'map.newLabel': '{label}, nouveau',
  'map.moved': 'Déplacé',
  'map.movedLabel': '{label}, déplacé',
  'map.keys':
    'Haut : parent. Bas : premier enfant. Gauche et droite : même niveau. Début : racine. Fin : Maintenant. Entrée : actions.',
  'map.hint': 'Flèches : se déplacer. Entrée : actions.',
  'map.keysRead':
    'Haut : parent. Bas : premier enfant. Gauche et droite : même niveau. Début : racine. Fin : Maintenant.',
  'map.hintRead': 'Flèches : se déplacer.',
  'map.view': 'Vue de la carte',
  'map.zoomIn': 'Zoom avant',
  'map.zoomOut': 'Zoom arrière',
  'map.wholeTree': 'Tout l’arbre',
  'map.goToNow': 'Aller à Maintenant',
  'map.panUp': 'Vers le haut',
  'map.panDown': 'Vers le bas',
  'map.panLeft': 'Vers la gauche',
  'map.panRight': 'Vers la droite',
  'map.attribution': 'React Flow, la bibliothèque qui dessine cette carte (nouvel onglet)',
};
