import { instances } from './instances';
import { jobs } from './jobs';
import { lists } from './lists';
import { points } from './points';
import { sessions } from './sessions';
import { snapshots } from './snapshots';
import { volumes } from './volumes';
import type { Situations } from './setting';

/** How the practice cloud comes into each recorded situation, by command and case. */
export const situations: Situations = {
  ...volumes,
  ...snapshots,
  ...points,
  ...instances,
  ...lists,
  ...sessions,
  ...jobs,
};
