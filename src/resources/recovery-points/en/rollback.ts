/** English texts: the plan of a rollback, and its run. */
export const rollback = {
  'rollback.title': 'Roll back {instance} to {point}',
  'rollback.undoes': 'This undoes the rollback to {point}.',
  'rollback.crumb': 'Roll back',
  'rollback.loading': 'Reading where things stand…',
  'rollback.gone': 'This recovery point no longer exists. Someone else may have deleted it.',

  'rollback.unread': 'Without it, the plan can’t show what a rollback changes.',
  'rollback.unreadPoints': 'Not every recovery point of this instance can be read.',
  'rollback.unchecked': 'The plan marks what could not be checked.',
  'rollback.idleNotKnown': 'Not known: whether a snapshot of {instance} is running.',
  'rollback.volumesNotKnown': 'Not known: whether a volume of {instance} is busy.',
  'rollback.keptSnapshotsUnread':
    'The snapshots of its volumes. Not known: all those taken since then.',
  'rollback.checks': 'Checks',
  'rollback.steps': 'Steps',
  'rollback.state.ready': 'Ready',
  'rollback.state.willDo': 'Will do',
  'rollback.state.blocks': 'Blocks',
  'rollback.state.waiting': 'Waiting',
  'rollback.state.running': 'Under way',
  'rollback.state.done': 'Done',
  'rollback.state.stopped': 'Stopped here',
  'rollback.state.notDone': 'Not done',

  'rollback.target': '{point} can be rolled back to: {type}, made {date}.',
  'rollback.targetBlocks': '{point} cannot be rolled back to.',
  'rollback.instance': '{instance} is {state}.',
  'rollback.idle': 'Nothing else is under way on {instance}.',
  'rollback.idleBlocks': 'Something else is under way on {instance}.',
  'rollback.volumes':
    '{count, plural, one {Its volume {names} is} other {Its # volumes {names} are}} at rest.',
  'rollback.volumesBlock': 'A volume is not at rest.',
  'rollback.safetyPoint': 'Keep the present state as {name}',
  'rollback.safetyPointHow':
    '{type}. With it {used} of {limit} recovery points are used. Nothing else is done unless it is ready.',
  'rollback.safetyGap':
    'What {instance} writes after it, until it is stopped or rolled back, is kept nowhere.',
  'rollback.safetyPointHowMany':
    '{type}. Nothing else is done unless it is ready. {instance} has {used} recovery points.',
  'rollback.safetyUncertain':
    'The cloud may refuse this for a stopped instance, by the storage of its disks. Then nothing else is done.',
  'rollback.safetyRoomUncertain':
    'With it there are more than clouds usually grant: this one may refuse it. Then nothing else is done.',
  'rollback.stop': 'Stop {instance}',
  'rollback.stopWhy':
    '{point} holds the disk alone: the cloud refuses it while {instance} is running, so {instance} is stopped first.',
  'rollback.start': 'Start {instance}',
  'rollback.startWhy':
    '{point} holds memory: the cloud refuses it while {instance} is stopped, so {instance} is started first.',
  'rollback.rollBack': 'Roll back to {point}',
  'rollback.rollBackHow': 'Only if the safety point is still ready and current.',
  'rollback.rollBackHowWithout': 'Only if nothing was changed since this was shown.',
  'rollback.startHow': 'Only once {point} is current.',
  'rollback.notPermitted': 'You don’t have permission, or this cloud doesn’t offer it.',

  'rollback.safety': 'Keep the present state first, as a safety point',
  'rollback.safetyHint': 'The way back from this rollback.',
  'rollback.without':
    'Without it there is no way back: what is on the disks now cannot be had again.',
  'rollback.memory': 'Keep its memory too',
  'rollback.memoryHint':
    'Undoing then returns to the running machine. {instance} freezes while its memory is written.',
  'rollback.startFirst': 'Start {instance} first',
  'rollback.startFirstHint':
    '{point} holds memory, and only a running instance can be rolled back to it. Or choose another:',
  'rollback.noOther': 'There is no recovery point of the disk alone to choose instead.',
  'rollback.free': 'There is no room for the safety point. Free a place, or go without it.',
  'rollback.mayFree':
    'There may be no room for the safety point. To be surer of it, free a place first.',

  'rollback.means': 'What it means',
  'rollback.lost': 'What you lose',
  'rollback.lostDisks': 'What was written to the disks since {date}: {time}.',
  'rollback.lostMemory': 'What is in memory now.',
  'rollback.lostBut':
    'The safety point keeps {memory, select, yes {both} other {the disks}}: undoing the rollback brings them back.',
  'rollback.happened':
    '{count, plural, =0 {No start, stop, resize or other change since then is on record.} one {Done since then, and undone:} other {Done since then, and undone (#):}}',
  'rollback.happening': '{what}, {about}, {date}, by {by}',
  'rollback.happeningBySystem': '{what}, {about}, {date}',
  'rollback.happeningsUnread': 'What was done since cannot be read now.',
  'rollback.happeningsCut': 'The cloud gives the last {count} events; earlier ones are not shown.',
  'rollback.event':
    '{type, select, VM_START {Started} VM_STOP {Stopped} VM_REBOOT {Rebooted} VM_CREATE {Created} VM_UPGRADE {Compute offering changed} VM_SCALE {Compute offering changed} VM_DYNAMIC_SCALE {Compute offering changed} VOLUME_ATTACH {Volume attached} VOLUME_DETACH {Volume detached} VOLUME_RESIZE {Volume resized} VOLUME_CREATE {Volume created} other {{raw}}}',
  'rollback.kept': 'What is kept',
  'rollback.keptPoints': 'Every recovery point.',
  'rollback.leftBehind':
    '{count, plural, one {On another branch then:} other {# on another branch then:}}',
  'rollback.keptSnapshots':
    '{count, plural, =0 {The snapshots of its volumes.} one {The snapshots of its volumes; taken since then:} other {The snapshots of its volumes; # taken since then:}}',
  'rollback.back': 'What comes back',
  'rollback.backMemory':
    'Disks and memory as they were. {instance} goes on running from that moment.',
  'rollback.backDisk':
    'Disks as they were, without memory. {power, select, running {{instance} starts from them.} other {{instance} stays stopped.}}',
  'rollback.backOffering':
    'The compute offering of that time. It is {offering} now; no change since then is on record.',
  'rollback.backOfferingChanged': 'The compute offering from before {date}, instead of {offering}.',
  'rollback.backOfferingUnread': 'The compute offering of that time; it is {offering} now.',
  'rollback.unknown': 'What cannot be known from here',
  'rollback.unknownText':
    'Which files changed inside {instance}, and what it sent to or received from others since: mail, payments, replicas. None of that is taken back elsewhere.',

  'rollback.stay':
    'Keep this tab open: it sends the steps one by one. Closing it stops after the current step, and you can resume at your next sign-in. Reloading is safe.',
  'rollback.blocked': '{count, plural, one {One line blocks.} other {# lines block.}}',
  'rollback.locked': 'It is not as it was shown. Read what has changed first.',
  'rollback.reread': 'Show the plan as it is now',
  'rollback.leave': 'Cancel',
  'rollback.reading': 'Reading where things stand once more…',

  'rollback.underWay': 'Rolling back to {point}',
  'rollback.halted': 'The rollback to {point} has stopped',
  'rollback.landed': '{instance} is back at {point}',
  'rollback.setAside': 'The rollback to {point} was left unfinished',
  'rollback.progress': 'Step {step, number} of {steps, number}: {what}',
  'rollback.since': 'Begun {date}',
  'rollback.stopAfter': 'Stop after this step',
  'rollback.lastStep': 'This is the last step.',
  'rollback.stopsThen': 'Nothing more is sent once this step has ended.',
  'rollback.goOn': 'Go on',
  'rollback.leaveIt': 'Leave it as it is',
  'rollback.planAnew': 'Plan anew',
  'rollback.toPoints': 'Back to the recovery points',
  'rollback.undo': 'Undo this rollback',
  'rollback.show': 'Show',
  'rollback.step.safetyPoint': 'Create safety point',
  'rollback.step.stop': 'Stop',
  'rollback.step.start': 'Start',
  'rollback.step.rollBack': 'Roll back',
  'rollback.left.first':
    'The rollback of {instance} to {point} stopped before its first step was done.',
  'rollback.left.after': 'The rollback of {instance} to {point} stopped after “{step}”.',
  'rollback.left.sent': '“{next}” was sent and may still complete in the cloud.',
  'rollback.otherFirst':
    'Something else is carried out on {instance} from this tab. Nothing is rolled back until that has ended.',
  'rollback.otherUnderWay': '{instance} is being rolled back to {point}.',
  'rollback.haltedNotice': 'The rollback of {instance} to {point} has stopped before its end.',
  'rollback.landedSaid': '{instance} is back at {point}. The state before is kept as {safety}.',
  'rollback.landedSaidWithout': '{instance} is back at {point}.',

  'rollback.halt.refused': 'The cloud did not accept this step. Nothing of it was done.',
  'rollback.halt.failed': 'The cloud accepted this step, and it failed.',
  'rollback.halt.lost':
    'No answer came, and nothing of this step can be seen in the cloud. Going on looks again before it sends anything.',
  'rollback.halt.late':
    'This step has taken more than an hour. It may still end in the cloud. Going on looks again, and sends nothing that is under way.',
  'rollback.halt.noEffect':
    'The cloud reports success, but its effect cannot be seen. Look at {instance} before you go on.',
  'rollback.halt.changed':
    '{instance} is not as the step before left it: someone else has changed it meanwhile. Leave it as it is, and plan anew.',
  'rollback.halt.safetyGone':
    'The safety point is not there, ready and current. Without it nothing more is done. Leave it as it is, and plan anew.',
  'rollback.halt.targetGone': '{point} can no longer be rolled back to.',
  'rollback.halt.untold':
    'Whether the rollback was carried out cannot be told from here. To roll back once more would take away what was written since. Look at {instance}, leave it as it is, and plan anew.',
  'rollback.halt.busy':
    'Something else is under way on {instance}. Wait until it has ended, then go on.',
  'rollback.halt.unreadable': 'Where things stand cannot be read, so nothing more is done.',
  'rollback.halt.elsewhere':
    'This browser already carries out a rollback or a deletion on {instance}, perhaps in another tab. Nothing more is sent from here. Look there; once it has ended, leave this as it is, and plan anew.',
  'rollback.halt.unwatched':
    '{instance} ran on for more than five minutes while this page could not look. What was written meanwhile is in no safety point, so nothing more is done. Leave it as it is, and plan anew.',
  'rollback.halt.noLock':
    'This browser blocks storage for this site. Another tab could then send the same steps, so nothing is sent from here. Allow storage for this site, or open Cairn over HTTPS, then resume.',
  'rollback.halt.left':
    'You signed out or closed the tab before the rollback was complete. Nothing more was sent.',
  'rollback.halt.asked':
    'It was stopped as you asked, after the step that ran. Nothing more is sent.',
  'rollback.engineSays': 'The cloud says: {text}',
  'rollback.stands.before': '{instance} itself was not changed.',
  'rollback.stands.kept': 'The state before is kept as {safety}.',
  'rollback.stands.nothingLost': 'Nothing up to then is lost.',
  'rollback.stands.disks': 'The disks of {instance} are as they were.',
  'rollback.stands.rolledBack': '{instance} is rolled back to {point}.',
  'rollback.stands.isStopped': '{instance} is stopped.',
  'rollback.stands.failedSafety':
    'The safety point failed and holds nothing, but takes a place. Going on removes it, and makes another.',
  'rollback.stands.unsure': 'How far this step came is not known: it may still end in the cloud.',

  'rollback.safetyName': 'Before rollback to {point}',
  'rollback.safetyText': 'State of {instance}, kept before a rollback to {point}.',
  'rollback.safetyBadge': 'Safety point',
  'rollback.jump': 'The dashed line on the map leads to what was rolled back to.',
} as const;
