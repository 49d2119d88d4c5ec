/** English texts: errors of typed values. */
export const problems = {
  'problem.name.blank': 'Enter a name.',
  'problem.name.tooLong': 'Use at most {max, number} characters.',
  'problem.name.controlCharacter': 'Remove invisible characters, such as line breaks.',
  'problem.size.blank': 'Enter a size.',
  'problem.size.notANumber': 'Enter the size in digits, for example 40.',
  'problem.size.notWhole': 'Enter a whole number of gigabytes.',
  'problem.size.tooSmall': 'Enter at least {min, number}.',
  'problem.size.tooLarge': 'Enter at most {max, number}.',
} as const;
