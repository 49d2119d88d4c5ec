import { CloudError } from './errors';

/** How sure an error makes it that a change was not carried out. */
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
 * A browser sends a change once more by itself where a kept connection breaks: the refusal that then comes is the
 * answer to the second one, and says nothing of the first.
 */
export function certaintyOf(error: unknown): Certainty {
  if (!(error instanceof CloudError) || certainly.has(error.kind)) return 'certain';
  if (error.kind === 'rateLimited') return 'limited';
  return lost.has(error.kind) ? 'lost' : 'refused';
}

const passing = new Set(['offline', 'server', 'rateLimited', 'maintenance', 'sessionEnded']);

/** Whether a failure says nothing about what was asked for, and passes. */
export function isPassing(error: unknown): boolean {
  return error instanceof CloudError && passing.has(error.kind);
}
