import type { MessageId } from '../text';
import { first } from './first';
import { rest } from './rest';

/** All French messages, in ICU MessageFormat. */
export const fr: Record<MessageId, string> = { ...first, ...rest };
