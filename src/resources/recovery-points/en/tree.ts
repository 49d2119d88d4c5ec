/** English texts: a tree of recovery points told, searched, and watched for what others change. */
export const tree = {
  'tree.since': 'Since you looked, {date}',
  'tree.changes':
    '{count, plural, one {# change since you looked} other {# changes since you looked}}',
  'tree.changesShort': '{count, plural, one {# change} other {# changes}}',
  'tree.changedSaid':
    'Since you looked: {first}{more, plural, =0 {} one { And 1 more change.} other { And # more changes.}}',
  'tree.made': 'Made {date}',
  'tree.found': 'Found {date}',
  'tree.gotIt': 'Got it',

  'tree.find': 'Find a recovery point',
  'tree.findHint': 'Find a recovery point by name',
  'tree.matches':
    '{count, plural, =0 {No recovery point of that name} one {1 recovery point} other {# recovery points}}',
  'tree.noMatch': 'No recovery point of that name',
  'tree.more':
    '{count, plural, one {1 more: write more of the name} other {# more: write more of the name}}',

  'tree.chosenSaid': 'Selected: {name}, {state}, {date}',
  'tree.chosenOther': 'Selected: {name}',
  'tree.gone': 'The recovery point of this address no longer exists. Someone may have deleted it.',
  'tree.address': 'Address',
  'tree.addressOf': 'Address of {name}',
  'tree.copyAddress': 'Copy address',

  'tree.describe': 'Describe this tree',
  'tree.toldUnread': 'Some recovery points could not be read, so this is not the whole tree.',
  'tree.told':
    '{points, plural, =0 {No recovery point} one {1 recovery point} other {# recovery points}}{ghosts, plural, =0 {} one { and 1 that the hypervisor keeps} other { and # that the hypervisor keeps}} in {roots, plural, one {one tree} other {# trees}}, {branches, plural, one {a single line} other {# branches}}{dated, select, no {} other {; the newest is {newest}, {date}}}{failed, plural, =0 {} one {; 1 failed} other {; # failed}}.',
  'tree.toldNow':
    '{stands, select, point {Now descends from {current}, after {way, plural, one {1 recovery point} other {# recovery points}} on its way} ghost {Now descends from {current}, which the hypervisor keeps} other {Now descends from no recovery point}}; {off, plural, =0 {none lies} one {1 lies} other {# lie}} off the way to Now.',
  'tree.unnamed': 'a deleted point',

  'tree.deleteChosen':
    '{count, plural, one {Delete 1 recovery point} other {Delete # recovery points}}',
} as const;
