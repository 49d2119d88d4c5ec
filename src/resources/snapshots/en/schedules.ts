/** English texts: schedules of snapshots. */
export const schedules = {
  'schedules.title': 'Snapshot schedule',
  'schedules.submit': 'Save schedule',
  'schedules.intro':
    'The cloud takes the snapshots by itself. Choose one or more kinds. Each has its own time.',
  'schedules.when': '{when}, {zone}',
  'schedules.when.HOURLY': 'Every hour at minute {minute}',
  'schedules.when.DAILY': 'Every day at {time}',
  'schedules.when.WEEKLY': 'Every {day} at {time}',
  'schedules.when.MONTHLY': 'Day {day} of every month at {time}',
  'schedules.when.none': 'At a time that does not exist. Set it again',
  'schedules.present':
    'Now: {when}. At most {keep, plural, one {# snapshot.} other {# snapshots.}}',
  'schedules.minute': 'Minute of each hour',
  'schedules.minuteHint': '0 to 59',
  'schedules.time': 'Time',
  'schedules.timeHint': '24 hours, for example 02:30',
  'schedules.weekday': 'Day of the week',
  'schedules.day': 'Day of the month',
  'schedules.dayHint': 'The cloud takes no later day: some months do not have it.',
  'schedules.zone': 'Time zone',
  'schedules.zoneHint': 'Type a city or a region. Summer time is followed.',
  'schedules.noZone': 'No time zone has this name.',
  'schedules.keep': 'Maximum number of snapshots',
  'schedules.keepHint':
    'After each snapshot, the cloud deletes the oldest ones over this number. Your cloud has a limit for it.',
  'schedules.problem.minute': '“{text}” is not a minute. Enter a number from 0 to 59.',
  'schedules.problem.time': '“{text}” is not a time of day. Enter hours and minutes, e.g. 02:30.',
  'schedules.problem.zone': 'Choose a time zone from the list.',
  'schedules.problem.keep': 'Enter a whole number, 1 or more.',
  'schedules.next': 'Next snapshots: {first}, then {second}.',
  'schedules.deletedAfter':
    '{count, plural, one {Deleted after the next snapshot: 1} other {Deleted after the next snapshot: #}}',
  'schedules.staying': 'Kept',
  'schedules.theNew': 'The next snapshot',
  'schedules.snapshot': '{name} ({date})',
  'schedules.pinnedGo':
    '{count, plural, one {# of them is pinned.} other {# of them are pinned.}} The cloud deletes pinned snapshots too.',
  'schedules.more': '{count, number} more',
  'schedules.snapshotsUnknown': 'Not all snapshots could be read. More may be deleted or kept.',
  'schedules.willDelete': '{kind}: you delete this schedule.',
  'schedules.allStay':
    '{count, plural, one {Its snapshot is kept.} other {Its # snapshots are kept.}} The cloud no longer deletes the oldest.',
  'schedules.collision': 'Starts at the same time as another schedule',
  'schedules.collisionWith': '{name}: {date}',
  'schedules.ofVolume': '{name}, {kind}',
  'schedules.collisionMeans':
    'The cloud may refuse one of the two snapshots. Leave some time between them.',
  'schedules.someUnread':
    'There may be other schedules. Saving replaces a schedule of the same kind.',
  'schedules.changed':
    'These schedules have changed since they were shown here. Check them, then save again.',
  'schedules.zoneReplaced':
    '{kind}: your cloud does not know the time zone {zone}. It uses GMT instead. Choose another one.',
  'schedules.none': 'No schedule. You take the snapshots of this volume yourself.',
  'schedules.notKnown': 'The schedules of this volume could not be read.',
  'schedules.nextOne': 'Next: {date}',
  'schedules.keeps': 'At most {keep, plural, one {# snapshot} other {# snapshots}}',
  'schedules.severalTitle':
    '{count, plural, one {Snapshot schedule of # volume} other {Snapshot schedule of # volumes}}',
  'schedules.submitSeveral':
    '{count, plural, one {Set schedule of # volume} other {Set schedule of # volumes}}',
  'schedules.introSeveral':
    'The cloud takes the snapshots by itself. Kinds that you do not choose stay as they are.',
  'schedules.chooseKind': 'Choose at least one kind.',
  'schedules.isSet': 'Set',
  'schedules.apart': 'Start the volumes of one instance some minutes apart',
  'schedules.apartHint': 'Some hypervisors refuse two snapshots of one instance at the same time.',
  'schedules.replaces': 'Replaces the present schedule of {names}.',
  'schedules.deletedThen': 'Deleted after the next snapshot',
  'schedules.deletedOf':
    '{name}: {deleted, plural, one {the oldest snapshot} other {the # oldest snapshots}}. {kept, plural, one {# is kept.} other {# are kept.}}',
  'schedules.all': 'Schedule all volumes',
  'schedules.edit': 'Edit schedule',
} as const;
