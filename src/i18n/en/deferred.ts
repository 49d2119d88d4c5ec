import { blocks } from '../../resources/recovery-points/en/blocks';
import { bulk } from './bulk';
import { calls } from './calls';
import { durations } from './durations';
import { createInstance } from '../../resources/instances/en/createInstance';
import { deletion } from '../../resources/recovery-points/en/deletion';
import { environmentList } from './environmentList';
import { rollback } from '../../resources/recovery-points/en/rollback';
import { help } from './help';
import { instanceDetails } from '../../resources/instances/en/instanceDetails';
import { instanceDialogs } from '../../resources/instances/en/instanceDialogs';
import { keys } from './keys';
import { limits } from './limits';
import { map } from '../../resources/recovery-points/en/map';
import { pins } from './pins';
import { practice } from './practice';
import { moments } from '../../resources/recovery-points/en/moments';
import { problems } from './problems';
import { recoveryPoints } from '../../resources/recovery-points/en/recoveryPoints';
import { room } from '../../resources/recovery-points/en/quota';
import { session } from './session';
import { runs } from '../../resources/recovery-points/en/runs';
import { schedules } from '../../resources/snapshots/en/schedules';
import { snapshots } from '../../resources/snapshots/en/snapshots';
import { templates } from '../../resources/templates/en/templates';
import { testRestore } from '../../resources/snapshots/en/testRestore';
import { tree } from '../../resources/recovery-points/en/tree';
import { volumes } from '../../resources/volumes/en/volumes';
import { remedies } from './remedies';
import { protection } from '../../resources/instances/en/protection';
import { restoreOptions } from '../../resources/instances/en/restoreOptions';

/** The English texts of all other pages, dialogs and panels; they load with those. */
export const deferred = {
  ...blocks,
  ...bulk,
  ...calls,
  ...durations,
  ...createInstance,
  ...deletion,
  ...environmentList,
  ...rollback,
  ...help,
  ...instanceDetails,
  ...instanceDialogs,
  ...keys,
  ...limits,
  ...map,
  ...moments,
  ...pins,
  ...practice,
  ...problems,
  ...recoveryPoints,
  ...room,
  ...runs,
  ...session,
  ...schedules,
  ...snapshots,
  ...templates,
  ...testRestore,
  ...tree,
  ...volumes,
  ...remedies,
  ...protection,
  ...restoreOptions,
} as const;
