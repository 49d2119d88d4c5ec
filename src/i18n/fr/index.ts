import type { MessageId } from '../text';
import { critical } from './critical';
import { deferred } from './deferred';

/** All French messages, in ICU MessageFormat. */
export const fr: Record<MessageId, string> = { ...critical, ...deferred };
