import type { first as english } from '../en/first';
import { app } from './app';
import { environments } from './environments';
import { errors } from './errors';
import { instances } from '../../resources/instances/fr/instances';
import { lists } from './lists';
import { reasons } from './reasons';
import { states } from './states';
import { tasks } from './tasks';
import { ui } from './ui';

/** The French texts of the first page and of what stands around every page. */
export const first: Record<keyof typeof english, string> = {
  ...app,
  ...environments,
  ...errors,
  ...instances,
  ...lists,
  ...reasons,
  ...states,
  ...tasks,
  ...ui,
};
