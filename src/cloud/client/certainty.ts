import { CloudError } from './errors';

/** How sure an error makes it that a change did not take effect. */
export type Certainty = 'certain' | 'refused' | 'limited' | 'lost';

const certainly = new Set([
  'sessionEnded',
  'twoFactor',
  'notPermitted',
  'underWay',
  'alreadyDone',
  'elsewhere',
  'held',
]);
const lost = new Set(['offline', 'server', 'malformed', 'empty']);

/**
 * A browser resends a change by itself where a reused connection breaks: the refusal that then arrives answers the
 * second request, and says nothing about the first.
 */
export function certaintyOf(error: unknown): Certainty {
  if (!(error instanceof CloudError) || certainly.has(error.kind)) return 'certain';
  if (error.kind === 'rateLimited') return 'limited';
  return lost.has(error.kind) ? 'lost' : 'refused';
}

const passing = new Set(['offline', 'server', 'rateLimited', 'maintenance', 'sessionEnded']);

/** True for a failure that is temporary and says nothing about the request itself. */
export function isPassing(error: unknown): boolean {
  return error instanceof CloudError && passing.has(error.kind);
}
