import type { pins as en } from '../en/pins';

/** French texts: purpose and pin of snapshots and recovery points. */
export const pins: Record<keyof typeof en, string> = {
  'pins.title': 'Motif et épingle',
  'pins.purpose': 'Motif',
  'pins.purposeHint':
    'Choisissez-en un ou saisissez le vôtre. Toutes les personnes ayant accès le voient.',
  'pins.purpose.before upgrade': 'Avant mise à niveau',
  'pins.purpose.known good': 'État sain',
  'pins.purpose.try-out': 'Essai',
  'pins.keep': 'Épingle',
  'pins.keepHint':
    'Cairn ne propose jamais de supprimer ce qui est épinglé, et demande d’abord de le désépingler.',
  'pins.keep.no': 'Non épinglé',
  'pins.keep.day': 'Épingler jusqu’à une date',
  'pins.keep.forever': 'Épingler sans limite',
  'pins.lastDay': 'Épingler jusqu’au',
  'pins.lastDayHint': 'L’épingle prend fin après ce jour.',
  'pins.problem.noDay': 'Entrez une date complète.',
  'pins.problem.past': 'Entrez la date du jour ou une date ultérieure.',

  'pins.until': 'Épinglé jusqu’au {day}',
  'pins.forever': 'Épinglé',
  'pins.pinned': 'Épinglé',
  'pins.notPinned': 'Non épinglé',
  'pins.none': 'Aucun',
  'pins.unknown': 'Inconnu',

  'pins.action.pin': 'Motif et épingle',
  'pins.action.unpin': 'Désépingler',

  'pins.edit.title': 'Motif et épingle',
  'pins.edit.of': 'Copie instantanée {name}',
  'pins.edit.ofPoint': 'Point de reprise {name}',
  'pins.edit.submit': 'Enregistrer',
  'pins.scheduled':
    'Une planification a créé cette copie instantanée. Le nuage supprime les plus anciennes, même épinglées.',
  'pins.unpin.title': 'Désépingler {name}?',
  'pins.unpin.text':
    '{until, select, forever {Épinglé sans limite.} other {Épinglé jusqu’au {until}.}} Une fois désépinglé, il peut être supprimé.',
  'pins.unpin.none': '{name} n’est pas épinglé.',
  'pins.unpin.submit': 'Désépingler',
};
