import * as v from 'valibot';
import { listCommand } from '../client/command';
import { lenient, oneOf, resourceName, shownText } from '../client/schema';

/** The states of a project; one of a newer engine counts as Active, and the engine refuses what it forbids. */
const projectStates = ['Active', 'Suspended', 'Disabled'] as const;

/** A limit, or what is left of it. */
const limit = lenient(v.union([v.string(), v.number()]));

export const listProjects = listCommand(
  'listProjects',
  ['listall', 'id', 'details'],
  'project',
  v.object({
    id: v.string(),
    name: resourceName,
    displaytext: shownText,
    state: lenient(oneOf(projectStates, 'Active')),
    // Absent with `details=min`.
    vmlimit: limit,
    volumelimit: limit,
    snapshotlimit: limit,
    templatelimit: limit,
    cpuavailable: limit,
    memoryavailable: limit,
    primarystorageavailable: limit,
  }),
);
