import { critical as englishCritical } from '../i18n/en/critical';
import { deferred as englishDeferred } from '../i18n/en/deferred';
import { critical as frenchCritical } from '../i18n/fr/critical';
import { deferred as frenchDeferred } from '../i18n/fr/deferred';

/** All English texts. */
export const en = { ...englishCritical, ...englishDeferred };

/** All French texts. */
export const fr = { ...frenchCritical, ...frenchDeferred };
