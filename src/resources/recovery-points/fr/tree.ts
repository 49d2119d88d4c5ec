import type { tree as en } from '../en/tree';

/** French texts: description, search and external changes of a tree of recovery points. */
export const tree: Record<keyof typeof en, string> = {
  'tree.since': 'Depuis votre dernière visite, le {date}',
  'tree.changes':
    '{count, plural, one {# changement depuis votre dernière visite} other {# changements depuis votre dernière visite}}',
  'tree.changesShort': '{count, plural, one {# changement} other {# changements}}',
  'tree.changedSaid':
    'Depuis votre dernière visite\u00a0: {first}{more, plural, =0 {} one { Et 1 autre changement.} other { Et # autres changements.}}',
  'tree.made': 'Créé le {date}',
  'tree.found': 'Constaté le {date}',
  'tree.gotIt': 'Compris',

  'tree.find': 'Trouver un point de reprise',
  'tree.findHint': 'Trouver un point de reprise par son nom',
  'tree.matches':
    '{count, plural, =0 {Aucun point de reprise de ce nom} one {# point de reprise} other {# points de reprise}}',
  'tree.noMatch': 'Aucun point de reprise de ce nom',
  'tree.more':
    '{count, plural, one {# autre\u00a0: tapez la suite du nom} other {# autres\u00a0: tapez la suite du nom}}',

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
    '{points, plural, =0 {Aucun point de reprise} one {# point de reprise} other {# points de reprise}}{ghosts, plural, =0 {} one { et 1 point masqué} other { et # points masqués}}, {roots, plural, one {1 arbre} other {# arbres}}, {branches, plural, one {1 branche} other {# branches}}{failed, plural, =0 {} other {, # en échec}}.{dated, select, no {} other { Le plus récent\u00a0: {newest}, {date}.}}',
  'tree.toldNow':
    '{stands, select, point {Branche actuelle\u00a0: {way, plural, one {# point} other {# points}}, jusqu’à {current}.} ghost {La branche actuelle finit à {current}, un point masqué.} other {Il n’y a pas de branche actuelle.}} {off, plural, =0 {Aucun point sur une autre branche.} one {# point sur une autre branche.} other {# points sur d’autres branches.}}',
  'tree.unnamed': 'un point supprimé',

  'tree.deleteChosen':
    '{count, plural, one {Supprimer 1 point de reprise} other {Supprimer # points de reprise}}',
};
