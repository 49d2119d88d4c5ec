import type { limits as en } from '../en/limits';

/** French texts: free slots under the account's or the environment's limits. */
export const limits: Record<keyof typeof en, string> = {
  'limits.left':
    'Il reste {resource, select, instances {{left, plural, one {# instance} other {# instances}}} volumes {{left, plural, one {# volume} other {# volumes}}} snapshots {{left, plural, one {# copie instantanée} other {# copies instantanées}}} other {{left, plural, one {# modèle} other {# modèles}}}} sur {max, number} dans cet environnement.',
};
