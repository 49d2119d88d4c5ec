/** English texts: shared by all runs. */
export const runs = {
  'runs.offline':
    'Cairn has not reached the cloud since {date}. Check your connection. This continues automatically when it is back.',
  'runs.server':
    'The cloud has sent no usable answer since {date}. This continues automatically when it answers.',
  'runs.held': 'At {date} the cloud asked to wait {wait}. This continues automatically after that.',

  'runs.signOut.title': 'Sign out before everything is finished?',
  'runs.signOut.text':
    'Signing out stops these after the current step, in every tab. You see the result at your next sign-in.',
  'runs.unfinished.rollback':
    'Rollback of {instance} to {point}: {count, plural, one {# step is} other {# steps are}} not sent.',
  'runs.unfinished.deletion':
    'Deletion of recovery points of {instance}: {count, plural, one {# point is} other {# points are}} not deleted.',
  'runs.unfinished.creation': 'Recovery point “{point}” of {instance}: not complete.',
  'runs.unfinished.attach': '{volume} is not attached.',
  'runs.unfinished.tags': '{task}: not done for {name}.',
  'runs.unfinished.snapshots': 'No snapshot is taken of {names}.',

  'runs.left.snapshots':
    'Snapshots of all volumes of {instance} stopped: {taken} of {count} were taken. Not taken: {names}.',
  'runs.left.tags': '{task}: not done for {name}. Its tab was closed too early.',
  'runs.left.turns': '{task}: not done for {name}. The page was closed too early.',
  'runs.left.unattached': 'Volume {volume} was created but not attached to {instance}.',
  'runs.left.noVolume':
    'Volume {volume} was not attached to {instance}. Check whether it was created.',
} as const;
