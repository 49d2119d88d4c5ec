import * as v from 'valibot';
import { listCommand } from './command';
import { chosenText, maybe, oneOf } from './schema';

/** The states of a project; one of a newer engine counts as Active, and the engine refuses what it forbids. */
export const projectStates = ['Active', 'Suspended', 'Disabled'] as const;

export const listProjects = listCommand(
  'listProjects',
  ['listall', 'id', 'details'],
  'project',
  v.object({
    id: v.string(),
    name: chosenText,
    displaytext: maybe(chosenText),
    state: maybe(oneOf(projectStates, 'Active')),
  }),
);
