import { first } from './first';
import { rest } from './rest';

/** All English messages, in ICU MessageFormat. */
export const en = { ...first, ...rest } as const;
