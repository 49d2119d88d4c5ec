import type { tree as en } from '../en/tree';

/** French texts: a tree of recovery points told, searched, and watched for what others change. */
export const tree: Record<keyof typeof en, string> = {
  'tree.since': 'Depuis votre dernier regard, le {date}',
  'tree.changes':
    '{count, plural, one {# changement depuis votre dernier regard} other {# changements depuis votre dernier regard}}',
  'tree.changesShort': '{count, plural, one {# changement} other {# changements}}',
  'tree.changedSaid':
    'Depuis votre dernier regard\u00a0: {first}{more, plural, =0 {} one { Et 1 autre changement.} other { Et # autres changements.}}',
  'tree.made': 'Créé le {date}',
  'tree.found': 'Constaté le {date}',
  'tree.gotIt': 'Compris',

  'tree.find': 'Trouver un point de reprise',
  'tree.findHint': 'Trouver un point de reprise par son nom',
  'tree.matches':
    '{count, plural, =0 {Aucun point de reprise de ce nom} one {# point de reprise} other {# points de reprise}}',
  'tree.noMatch': 'Aucun point de reprise de ce nom',
  'tree.more':
    '{count, plural, one {# autre\u00a0: écrivez la suite du nom} other {# autres\u00a0: écrivez la suite du nom}}',

  'tree.chosenSaid': 'Sélection\u00a0: {name}, {state}, {date}',
  'tree.chosenOther': 'Sélection\u00a0: {name}',
  'tree.gone':
    'Le point de reprise de cette adresse n’existe plus. Quelqu’un l’a peut-être supprimé.',
  'tree.address': 'Adresse',
  'tree.addressOf': 'Adresse de {name}',
  'tree.copyAddress': 'Copier l’adresse',

  'tree.describe': 'Décrire cet arbre',
  'tree.toldUnread':
    'Certains points de reprise ne peuvent pas être lus\u00a0: l’arbre est incomplet.',
  'tree.told':
    '{points, plural, =0 {Aucun point de reprise} one {# point de reprise} other {# points de reprise}}{ghosts, plural, =0 {} one { et 1 que l’hyperviseur conserve} other { et # que l’hyperviseur conserve}} dans {roots, plural, one {un seul arbre} other {# arbres}}, {branches, plural, one {d’une seule ligne} other {# branches}}{dated, select, no {} other {; le plus récent est {newest}, {date}}}{failed, plural, =0 {} one {; 1 a échoué} other {; # ont échoué}}.',
  'tree.toldNow':
    '{stands, select, point {Maintenant descend de {current}, après {way, plural, one {# point de reprise} other {# points de reprise}} sur son chemin} ghost {Maintenant descend de {current}, que l’hyperviseur conserve} other {Maintenant ne descend d’aucun point de reprise}}; {off, plural, =0 {aucun n’est} one {# est} other {# sont}} hors du chemin vers Maintenant.',
  'tree.unnamed': 'un point supprimé',

  'tree.deleteChosen':
    '{count, plural, one {Supprimer 1 point de reprise} other {Supprimer # points de reprise}}',
};
