import type { Fault } from './model';

/** Every preset's id. */
export const presetIds = [
  'nextChangeFails',
  'nextTaskFails',
  'networkLost',
  'slowServer',
  'rateLimited',
  'maintenance',
  'sessionExpires',
  'malformedAnswer',
  'emptyAnswer',
] as const;
export type FaultPresetId = (typeof presetIds)[number];

/** Something that can go wrong, ready to be picked. */
export interface FaultPreset {
  id: FaultPresetId;
  /** The faults to add; for one command alone, or for any that they fit. */
  faults(command?: string): readonly Fault[];
}

/** Faults that a person can choose by name. Texts are the engine's own (CloudStack rules §2). */
export const faultPresets: readonly FaultPreset[] = presetIds.map((id) => ({
  id,
  faults: (command) => [presetFault(id, command)],
}));

/** The fault of a preset, for one command or for any that it fits. */
export function presetFault(id: FaultPresetId, command?: string): Fault {
  const rule = (widest: '*' | 'change', times: Fault['times']) => ({
    id: `${id}:${command ?? widest}`,
    command: command ?? widest,
    times,
  });
  switch (id) {
    case 'nextChangeFails':
      return {
        ...rule('change', 1),
        kind: 'httpError',
        code: 530,
        text: 'Internal error executing command, please contact your system administrator',
      };
    case 'nextTaskFails':
      return {
        ...rule('change', 1),
        kind: 'jobFailure',
        code: 530,
        text: 'Failed to communicate with the host: connection timed out',
      };
    case 'networkLost':
      return { ...rule('*', 3), kind: 'connectionLost' };
    case 'slowServer':
      return { ...rule('*', 'forever'), kind: 'delay', ms: 5_000 };
    case 'rateLimited':
      return { ...rule('*', 1), kind: 'rateLimited', ms: 3_000 };
    case 'maintenance':
      return {
        ...rule('change', 'forever'),
        kind: 'httpError',
        code: 503,
        text: 'Maintenance or Shutdown has been initiated on this management server. Can not accept new jobs',
      };
    case 'sessionExpires':
      return { ...rule('*', 1), kind: 'sessionExpired' };
    case 'malformedAnswer':
      return { ...rule('*', 1), kind: 'malformedJson' };
    case 'emptyAnswer':
      return { ...rule('*', 1), kind: 'emptyBody' };
  }
}
