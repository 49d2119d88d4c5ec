import { critical } from './critical';
import { deferred } from './deferred';

/** All English messages, in ICU MessageFormat. */
export const en = { ...critical, ...deferred } as const;
