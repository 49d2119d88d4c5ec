/** English texts: the flight plan of a rollback, and its flight. */
export const flight = {
  'flight.title': 'Roll back {instance} to {point}',
  'flight.undoes': 'This undoes the rollback to {point}.',
  'flight.crumb': 'Roll back',
  'flight.loading': 'Reading where things stand…',
  'flight.gone': 'This recovery point no longer exists. Someone else may have deleted it.',

  'flight.unread': 'Without it, the plan can’t show what a rollback changes.',
  'flight.unreadPoints': 'Not every recovery point of this instance can be read.',
  'flight.unchecked': 'The plan marks what could not be checked.',
  'flight.idleNotKnown': 'Not known: whether a snapshot of {instance} is running.',
  'flight.volumesNotKnown': 'Not known: whether a volume of {instance} is busy.',
  'flight.keptSnapshotsUnread':
    'The snapshots of its volumes. Not known: all those taken since then.',
  'flight.checks': 'Checks',
  'flight.steps': 'Steps',
  'flight.state.ready': 'Ready',
  'flight.state.willDo': 'Will do',
  'flight.state.blocks': 'Blocks',
  'flight.state.waiting': 'Waiting',
  'flight.state.running': 'Under way',
  'flight.state.done': 'Done',
  'flight.state.stopped': 'Stopped here',
  'flight.state.notDone': 'Not done',

  'flight.target': '{point} can be rolled back to: {type}, made {date}.',
  'flight.targetBlocks': '{point} cannot be rolled back to.',
  'flight.instance': '{instance} is {state}.',
  'flight.idle': 'Nothing else is under way on {instance}.',
  'flight.idleBlocks': 'Something else is under way on {instance}.',
  'flight.volumes':
    '{count, plural, one {Its volume {names} is} other {Its # volumes {names} are}} at rest.',
  'flight.volumesBlock': 'A volume is not at rest.',
  'flight.safetyPoint': 'Keep the present state as {name}',
  'flight.safetyPointHow':
    '{type}. With it {used} of {limit} recovery points are used. Nothing else is done unless it is ready.',
  'flight.safetyGap':
    'What {instance} writes after it, until it is stopped or rolled back, is kept nowhere.',
  'flight.safetyPointHowMany':
    '{type}. Nothing else is done unless it is ready. {instance} has {used} recovery points.',
  'flight.safetyUncertain':
    'The cloud may refuse this for a stopped instance, by the storage of its disks. Then nothing else is done.',
  'flight.safetyRoomUncertain':
    'With it there are more than clouds usually grant: this one may refuse it. Then nothing else is done.',
  'flight.stop': 'Stop {instance}',
  'flight.stopWhy':
    '{point} holds the disk alone: the cloud refuses it while {instance} is running, so {instance} is stopped first.',
  'flight.start': 'Start {instance}',
  'flight.startWhy':
    '{point} holds memory: the cloud refuses it while {instance} is stopped, so {instance} is started first.',
  'flight.rollBack': 'Roll back to {point}',
  'flight.rollBackHow': 'Only if the safety point is still ready and current.',
  'flight.rollBackHowWithout': 'Only if nothing was changed since this was shown.',
  'flight.startHow': 'Only once {point} is current.',
  'flight.notPermitted': 'You don’t have permission, or this cloud doesn’t offer it.',

  'flight.safety': 'Keep the present state first, as a safety point',
  'flight.safetyHint': 'The way back from this rollback.',
  'flight.without':
    'Without it there is no way back: what is on the disks now cannot be had again.',
  'flight.memory': 'Keep its memory too',
  'flight.memoryHint':
    'Undoing then returns to the running machine. {instance} freezes while its memory is written.',
  'flight.startFirst': 'Start {instance} first',
  'flight.startFirstHint':
    '{point} holds memory, and only a running instance can be rolled back to it. Or choose another:',
  'flight.noOther': 'There is no recovery point of the disk alone to choose instead.',
  'flight.free': 'There is no room for the safety point. Free a place, or go without it.',
  'flight.mayFree':
    'There may be no room for the safety point. To be surer of it, free a place first.',

  'flight.means': 'What it means',
  'flight.lost': 'What you lose',
  'flight.lostDisks': 'What was written to the disks since {date}: {time}.',
  'flight.lostMemory': 'What is in memory now.',
  'flight.lostBut':
    'The safety point keeps {memory, select, yes {both} other {the disks}}: undoing the rollback brings them back.',
  'flight.happened':
    '{count, plural, =0 {No start, stop, resize or other change since then is on record.} one {Done since then, and undone:} other {Done since then, and undone (#):}}',
  'flight.happening': '{what}, {about}, {date}, by {by}',
  'flight.happeningBySystem': '{what}, {about}, {date}',
  'flight.happeningsUnread': 'What was done since cannot be read now.',
  'flight.happeningsCut': 'The cloud gives the last {count} events; earlier ones are not shown.',
  'flight.event':
    '{type, select, VM_START {Started} VM_STOP {Stopped} VM_REBOOT {Rebooted} VM_CREATE {Created} VM_UPGRADE {Compute offering changed} VM_SCALE {Compute offering changed} VM_DYNAMIC_SCALE {Compute offering changed} VOLUME_ATTACH {Volume attached} VOLUME_DETACH {Volume detached} VOLUME_RESIZE {Volume resized} VOLUME_CREATE {Volume created} other {{raw}}}',
  'flight.kept': 'What is kept',
  'flight.keptPoints': 'Every recovery point.',
  'flight.leftBehind':
    '{count, plural, one {On another branch then:} other {# on another branch then:}}',
  'flight.keptSnapshots':
    '{count, plural, =0 {The snapshots of its volumes.} one {The snapshots of its volumes; taken since then:} other {The snapshots of its volumes; # taken since then:}}',
  'flight.back': 'What comes back',
  'flight.backMemory':
    'Disks and memory as they were. {instance} goes on running from that moment.',
  'flight.backDisk':
    'Disks as they were, without memory. {power, select, running {{instance} starts from them.} other {{instance} stays stopped.}}',
  'flight.backOffering':
    'The compute offering of that time. It is {offering} now; no change since then is on record.',
  'flight.backOfferingChanged': 'The compute offering from before {date}, instead of {offering}.',
  'flight.backOfferingUnread': 'The compute offering of that time; it is {offering} now.',
  'flight.unknown': 'What cannot be known from here',
  'flight.unknownText':
    'Which files changed inside {instance}, and what it sent to or received from others since: mail, payments, replicas. None of that is taken back elsewhere.',

  'flight.stay':
    'Keep this tab open: it sends the steps one by one. Closing it stops after the current step, and you can resume at your next sign-in. Reloading is safe.',
  'flight.blocked': '{count, plural, one {One line blocks.} other {# lines block.}}',
  'flight.locked': 'It is not as it was shown. Read what has changed first.',
  'flight.reread': 'Show the plan as it is now',
  'flight.leave': 'Cancel',
  'flight.reading': 'Reading where things stand once more…',

  'flight.underWay': 'Rolling back to {point}',
  'flight.halted': 'The rollback to {point} has stopped',
  'flight.landed': '{instance} is back at {point}',
  'flight.setAside': 'The rollback to {point} was left unfinished',
  'flight.progress': 'Step {step, number} of {steps, number}: {what}',
  'flight.since': 'Begun {date}',
  'flight.stopAfter': 'Stop after this step',
  'flight.lastStep': 'This is the last step.',
  'flight.stopsThen': 'Nothing more is sent once this step has ended.',
  'flight.goOn': 'Go on',
  'flight.leaveIt': 'Leave it as it is',
  'flight.planAnew': 'Plan anew',
  'flight.toPoints': 'Back to the recovery points',
  'flight.undo': 'Undo this rollback',
  'flight.show': 'Show',
  'flight.step.safetyPoint': 'Create safety point',
  'flight.step.stop': 'Stop',
  'flight.step.start': 'Start',
  'flight.step.rollBack': 'Roll back',
  'flight.left.first':
    'The rollback of {instance} to {point} stopped before its first step was done.',
  'flight.left.after': 'The rollback of {instance} to {point} stopped after “{step}”.',
  'flight.left.sent': '“{next}” was sent and may still complete in the cloud.',
  'flight.otherFirst':
    'Something else is carried out on {instance} from this tab. Nothing is rolled back until that has ended.',
  'flight.otherUnderWay': '{instance} is being rolled back to {point}.',
  'flight.haltedNotice': 'The rollback of {instance} to {point} has stopped before its end.',
  'flight.landedSaid': '{instance} is back at {point}. The state before is kept as {safety}.',
  'flight.landedSaidWithout': '{instance} is back at {point}.',

  'flight.halt.refused': 'The cloud did not accept this step. Nothing of it was done.',
  'flight.halt.failed': 'The cloud accepted this step, and it failed.',
  'flight.halt.lost':
    'No answer came, and nothing of this step can be seen in the cloud. Going on looks again before it sends anything.',
  'flight.halt.late':
    'This step has taken more than an hour. It may still end in the cloud. Going on looks again, and sends nothing that is under way.',
  'flight.halt.noEffect':
    'The cloud reports success, but its effect cannot be seen. Look at {instance} before you go on.',
  'flight.halt.changed':
    '{instance} is not as the step before left it: someone else has changed it meanwhile. Leave it as it is, and plan anew.',
  'flight.halt.safetyGone':
    'The safety point is not there, ready and current. Without it nothing more is done. Leave it as it is, and plan anew.',
  'flight.halt.targetGone': '{point} can no longer be rolled back to.',
  'flight.halt.untold':
    'Whether the rollback was carried out cannot be told from here. To roll back once more would take away what was written since. Look at {instance}, leave it as it is, and plan anew.',
  'flight.halt.busy':
    'Something else is under way on {instance}. Wait until it has ended, then go on.',
  'flight.halt.unreadable': 'Where things stand cannot be read, so nothing more is done.',
  'flight.halt.elsewhere':
    'This browser already carries out a rollback or a deletion on {instance}, perhaps in another tab. Nothing more is sent from here. Look there; once it has ended, leave this as it is, and plan anew.',
  'flight.halt.unwatched':
    '{instance} ran on for more than five minutes while this page could not look. What was written meanwhile is in no safety point, so nothing more is done. Leave it as it is, and plan anew.',
  'flight.halt.noLock':
    'This browser blocks storage for this site. Another tab could then send the same steps, so nothing is sent from here. Allow storage for this site, or open Cairn over HTTPS, then resume.',
  'flight.halt.left':
    'You signed out or closed the tab before the rollback was complete. Nothing more was sent.',
  'flight.halt.asked':
    'It was stopped as you asked, after the step that ran. Nothing more is sent.',
  'flight.engineSays': 'The cloud says: {text}',
  'flight.stands.before': '{instance} itself was not changed.',
  'flight.stands.kept': 'The state before is kept as {safety}.',
  'flight.stands.nothingLost': 'Nothing up to then is lost.',
  'flight.stands.disks': 'The disks of {instance} are as they were.',
  'flight.stands.rolledBack': '{instance} is rolled back to {point}.',
  'flight.stands.isStopped': '{instance} is stopped.',
  'flight.stands.failedSafety':
    'The safety point failed and holds nothing, but takes a place. Going on removes it, and makes another.',
  'flight.stands.unsure': 'How far this step came is not known: it may still end in the cloud.',

  'flight.safetyName': 'Before rollback to {point}',
  'flight.safetyText': 'State of {instance}, kept before a rollback to {point}.',
  'flight.safetyBadge': 'Safety point',
  'flight.jump': 'The dashed line on the map leads to what was rolled back to.',
} as const;
