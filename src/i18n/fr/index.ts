import { app } from './app';
import { errors } from './errors';
import { help } from './help';
import { instances } from './instances';
import { map } from './map';
import { practice } from './practice';
import { problems } from './problems';
import { reasons } from './reasons';
import { recoveryPoints } from './recoveryPoints';
import { session } from './session';
import { snapshots } from './snapshots';
import { states } from './states';
import { tasks } from './tasks';
import { templates } from './templates';
import { ui } from './ui';
import { volumes } from './volumes';
import type { MessageId } from '../text';

/** All French messages, in ICU MessageFormat. */
export const fr: Record<MessageId, string> = {
  ...app,
  ...errors,
  ...help,
  ...instances,
  ...map,
  ...practice,
  ...problems,
  ...reasons,
  ...recoveryPoints,
  ...session,
  ...snapshots,
  ...states,
  ...tasks,
  ...templates,
  ...ui,
  ...volumes,
};
