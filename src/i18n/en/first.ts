import { app } from './app';
import { environments } from './environments';
import { errors } from './errors';
import { instances } from '../../resources/instances/en/instances';
import { lists } from './lists';
import { reasons } from './reasons';
import { states } from './states';
import { tasks } from './tasks';
import { ui } from './ui';

/** The English texts of the first page and of what stands around every page. */
export const first = {
  ...app,
  ...environments,
  ...errors,
  ...instances,
  ...lists,
  ...reasons,
  ...states,
  ...tasks,
  ...ui,
} as const;
