import { blocks } from '../../resources/recovery-points/fr/blocks';
import type { deferred as english } from '../en/deferred';
import { bulk } from './bulk';
import { calls } from './calls';
import { durations } from './durations';
import { createInstance } from '../../resources/instances/fr/createInstance';
import { deletion } from '../../resources/recovery-points/fr/deletion';
import { environmentList } from './environmentList';
import { rollback } from '../../resources/recovery-points/fr/rollback';
import { help } from './help';
import { instanceDetails } from '../../resources/instances/fr/instanceDetails';
import { instanceDialogs } from '../../resources/instances/fr/instanceDialogs';
import { keys } from './keys';
import { limits } from './limits';
import { map } from '../../resources/recovery-points/fr/map';
import { pins } from './pins';
import { practice } from './practice';
import { moments } from '../../resources/recovery-points/fr/moments';
import { problems } from './problems';
import { recoveryPoints } from '../../resources/recovery-points/fr/recoveryPoints';
import { room } from '../../resources/recovery-points/fr/quota';
import { session } from './session';
import { runs } from '../../resources/recovery-points/fr/runs';
import { schedules } from '../../resources/snapshots/fr/schedules';
import { snapshots } from '../../resources/snapshots/fr/snapshots';
import { templates } from '../../resources/templates/fr/templates';
import { testRestore } from '../../resources/snapshots/fr/testRestore';
import { tree } from '../../resources/recovery-points/fr/tree';
import { volumes } from '../../resources/volumes/fr/volumes';
import { remedies } from './remedies';
import { protection } from '../../resources/instances/fr/protection';
import { restoreOptions } from '../../resources/instances/fr/restoreOptions';

/** The French texts of all other pages, dialogs and panels; they load with those. */
export const deferred: Record<keyof typeof english, string> = {
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
};
