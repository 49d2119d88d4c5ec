import type { problems as en } from '../en/problems';

/** French texts: errors of typed values. */
export const problems: Record<keyof typeof en, string> = {
  'problem.name.blank': 'Entrez un nom.',
  'problem.name.tooLong': 'Utilisez au plus {max, number} caractères.',
  'problem.name.controlCharacter': 'Retirez les caractères invisibles, comme les sauts de ligne.',
  'problem.size.blank': 'Entrez une taille.',
  'problem.size.notANumber': 'Entrez la taille en chiffres, par exemple 40.',
  'problem.size.notWhole': 'Entrez un nombre entier de gigaoctets.',
  'problem.size.tooSmall': 'Entrez au moins {min, number}.',
  'problem.size.tooLarge': 'Entrez au plus {max, number}.',
};
