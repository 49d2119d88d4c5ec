import { app } from './app';
import { environments } from './environments';
import { errors } from './errors';
import { instances } from '../../resources/instances/en/instances';
import { protectionColumn } from './protectionColumn';
import { reasons } from './reasons';
import { states } from './states';
import { tasks } from './tasks';
import { ui } from './ui';

/** The English texts of the first page and of every page's frame. */
export const critical = {
  ...app,
  ...environments,
  ...errors,
  ...instances,
  ...protectionColumn,
  ...reasons,
  ...states,
  ...tasks,
  ...ui,
} as const;
