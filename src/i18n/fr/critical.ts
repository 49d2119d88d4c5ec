import type { critical as english } from '../en/critical';
import { app } from './app';
import { environments } from './environments';
import { errors } from './errors';
import { instances } from '../../resources/instances/fr/instances';
import { protectionColumn } from './protectionColumn';
import { reasons } from './reasons';
import { states } from './states';
import { tasks } from './tasks';
import { ui } from './ui';

/** The French texts of the first page and of every page's frame. */
export const critical: Record<keyof typeof english, string> = {
  ...app,
  ...environments,
  ...errors,
  ...instances,
  ...protectionColumn,
  ...reasons,
  ...states,
  ...tasks,
  ...ui,
};
