/** English texts: description, search and external changes of a tree of recovery points. */
export const tree = {
  'tree.since': 'Since your last visit, {date}',
  'tree.changes':
    '{count, plural, one {# change since your last visit} other {# changes since your last visit}}',
  'tree.changesShort': '{count, plural, one {# change} other {# changes}}',
  'tree.changedSaid':
    'Since your last visit: {first}{more, plural, =0 {} one { And 1 more change.} other { And # more changes.}}',
  'tree.made': 'Created {date}',
  'tree.found': 'Found {date}',
  'tree.gotIt': 'Got it',

  'tree.find': 'Find a recovery point',
  'tree.findHint': 'Find a recovery point by name',
  'tree.matches':
    '{count, plural, =0 {No recovery point with that name} one {1 recovery point} other {# recovery points}}',
  'tree.noMatch': 'No recovery point with that name',
  'tree.more':
    '{count, plural, one {1 more: type more of the name} other {# more: type more of the name}}',

  'tree.chosenSaid': 'Selected: {name}, {state}, {date}',
  'tree.chosenOther': 'Selected: {name}',
  'tree.gone': 'The recovery point of this address no longer exists. Someone may have deleted it.',
  'tree.address': 'Address',
  'tree.addressOf': 'Address of {name}',
  'tree.copyAddress': 'Copy address',

  'tree.describe': 'Describe this tree',
  'tree.toldUnread': 'Some recovery points can’t be read, so the tree is incomplete.',
  'tree.told':
    '{points, plural, =0 {No recovery points} one {1 recovery point} other {# recovery points}}{ghosts, plural, =0 {} one { and 1 hidden point} other { and # hidden points}}, {roots, plural, one {1 tree} other {# trees}}, {branches, plural, one {1 branch} other {# branches}}{failed, plural, =0 {} other {, # failed}}.{dated, select, no {} other { Newest: {newest}, {date}.}}',
  'tree.toldNow':
    '{stands, select, point {Current branch: {way, plural, one {1 point} other {# points}}, ending at {current}.} ghost {The current branch ends at {current}, a hidden point.} other {There is no current branch.}} {off, plural, =0 {No points on other branches.} one {1 point on other branches.} other {# points on other branches.}}',
  'tree.unnamed': 'a deleted point',

  'tree.deleteChosen':
    '{count, plural, one {Delete 1 recovery point} other {Delete # recovery points}}',
} as const;
