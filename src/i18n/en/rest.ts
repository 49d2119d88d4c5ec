import { blocks } from './blocks';
import { calls } from './calls';
import { durations } from './durations';
import { deletion } from './deletion';
import { environmentList } from './environmentList';
import { flight } from './flight';
import { help } from './help';
import { instanceDetails } from './instanceDetails';
import { instanceDialogs } from './instanceDialogs';
import { limits } from './limits';
import { map } from './map';
import { practice } from './practice';
import { problems } from './problems';
import { recoveryPoints } from './recoveryPoints';
import { room } from './room';
import { session } from './session';
import { runs } from './runs';
import { snapshots } from './snapshots';
import { templates } from './templates';
import { tree } from './tree';
import { volumes } from './volumes';
import { waysOut } from './waysOut';
import { waysBack } from './waysBack';

/** The English texts of all other pages, dialogs and panels; they load with those. */
export const rest = {
  ...blocks,
  ...calls,
  ...durations,
  ...deletion,
  ...environmentList,
  ...flight,
  ...help,
  ...instanceDetails,
  ...instanceDialogs,
  ...limits,
  ...map,
  ...practice,
  ...problems,
  ...recoveryPoints,
  ...room,
  ...runs,
  ...session,
  ...snapshots,
  ...templates,
  ...tree,
  ...volumes,
  ...waysOut,
  ...waysBack,
} as const;
