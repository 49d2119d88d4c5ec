/** Addresses of pages. Ids are escaped. `resources/shared/dialogPaths.ts` has those of the menus' dialogs. */

const at = (...parts: string[]) => `/${parts.map(encodeURIComponent).join('/')}`;

export const paths = {
  instances: '/instances',
  createInstance: '/instances/create',
  instance: (id: string) => at('instances', id),
  newPassword: (instanceId: string) => at('instances', instanceId, 'password'),
  recoveryPoints: (instanceId: string) => at('instances', instanceId, 'recovery-points'),
  /** Recovery points of several instances, created at one moment. */
  moment: (id: string) => at('instances', 'moments', id),
  rollbackMoment: (id: string) => at('instances', 'moments', id, 'rollback'),
  addRecoveryPoint: (instanceId: string) =>
    at('instances', instanceId, 'recovery-points', 'create'),
  rollback: (instanceId: string, pointId: string) =>
    at('instances', instanceId, 'recovery-points', pointId, 'rollback'),
  pinPoint: (instanceId: string, pointId: string) =>
    at('instances', instanceId, 'recovery-points', pointId, 'pin'),
  unpinPoint: (instanceId: string, pointId: string) =>
    at('instances', instanceId, 'recovery-points', pointId, 'unpin'),
  /** `rollbackTo`: the point whose rollback waits for a free slot. */
  deletePoints: (instanceId: string, pointIds: readonly string[], rollbackTo?: string) =>
    `${at('instances', instanceId, 'recovery-points', 'delete')}?points=${pointIds.map(encodeURIComponent).join(',')}${rollbackTo === undefined ? '' : `&rollback=${encodeURIComponent(rollbackTo)}`}`,
  volumes: '/volumes',
  addVolume: '/volumes/add',
  volume: (id: string) => at('volumes', id),
  snapshots: '/snapshots',
  snapshot: (id: string) => at('snapshots', id),
  testLeftovers: '/snapshots/test-leftovers',
  testRestore: (id: string) => at('snapshots', id, 'test-restore'),
  templates: '/templates',
  /** The same dialog as *createInstance*, over the templates. */
  createInstanceFromTemplate: '/templates/create-instance',
  template: (id: string) => at('templates', id),
  signIn: '/sign-in',
} as const;

/** Side panels, open over any page by the search part: `?panel=tasks`. */
export const panels = ['tasks', 'help', 'practice'] as const;
export type Panel = (typeof panels)[number];

/** The search part that opens the Tasks panel at one task. */
export const taskPart = (taskId: string) =>
  `?${new URLSearchParams({ panel: 'tasks', task: taskId }).toString()}`;
