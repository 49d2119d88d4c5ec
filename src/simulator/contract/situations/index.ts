import { instanceSituations } from './instances';
import { jobs } from './jobs';
import { lists } from './lists';
import { points } from './points';
import { policySituations } from './policies';
import { sessions } from './sessions';
import { snapshotSituations } from './snapshots';
import { tagSituations } from './tags';
import { volumeSituations } from './volumes';
import type { Situations } from './setting';

/** Set-up of each recorded situation in the practice cloud, by command and case. */
export const situations: Situations = {
  ...volumeSituations,
  ...snapshotSituations,
  ...policySituations,
  ...points,
  ...tagSituations,
  ...instanceSituations,
  ...lists,
  ...sessions,
  ...jobs,
};
