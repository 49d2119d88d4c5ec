/** English texts: the plan of a rollback, and its run. */
export const rollback = {
  'rollback.title': 'Roll back {instance}',
  'rollback.lead': 'You go back {span}, to {point}.',
  'rollback.lead.safety': 'The present state is saved first as a safety point.',
  'rollback.lead.noSafety': 'The present state is not saved.',
  'rollback.undoes': 'You undo the rollback to {point}.',
  'rollback.picture.before': 'Before',
  'rollback.picture.after': 'After',
  'rollback.picture.soFar': 'So far',
  'rollback.picture.label': '{title}: {text}',
  'rollback.picture.current': 'The state of {instance} is based on {point}.',
  'rollback.picture.noCurrent': 'The state of {instance} is based on no recovery point.',
  'rollback.picture.safety': 'The safety point {safety} is below {parent}.',
  'rollback.picture.safetyRoot': 'The safety point {safety} starts a tree.',
  'rollback.crumb': 'Roll back',
  'rollback.loading': 'Reading the instance and its recovery points…',
  'rollback.gone': 'This recovery point no longer exists. Someone else may have deleted it.',

  'rollback.unread': 'Without it, the plan can’t show what a rollback changes.',
  'rollback.unreadPoints': 'Not every recovery point of this instance can be read.',
  'rollback.unchecked': 'The plan marks what could not be checked.',
  'rollback.idleNotKnown': 'Not known: whether a snapshot of {instance} is running.',
  'rollback.volumesNotKnown': 'Not known: whether a volume of {instance} is busy.',
  'rollback.keptSnapshotsUnread': 'All its volume snapshots. Not known: those taken since then.',
  'rollback.checks': 'Checks',
  'rollback.checksPassed': '{count, plural, one {# check passed} other {# checks passed}}',
  'rollback.steps': 'Steps',
  'rollback.state.ready': 'OK',
  'rollback.state.willDo': 'Planned',
  'rollback.state.blocks': 'Blocked',
  'rollback.state.waiting': 'Waiting',
  'rollback.state.running': 'Running',
  'rollback.state.done': 'Done',
  'rollback.state.stopped': 'Failed',
  'rollback.state.notDone': 'Not done',

  'rollback.target': '{point} is usable: {type}, created {date}.',
  'rollback.targetBlocks': '{point} is not usable.',
  'rollback.instance': '{instance} is {state}.',
  'rollback.idle': 'No other task is running on {instance}.',
  'rollback.idleBlocks': 'Another task is running on {instance}.',
  'rollback.volumes':
    'No task is running on {count, plural, one {its volume ({names})} other {its # volumes ({names})}}.',
  'rollback.volumesBlock': 'A task is running on a volume of this instance.',
  'rollback.safetyPoint': 'Create safety point “{name}”',
  'rollback.safetyPointHow':
    '{type}. It uses slot {used} of {limit}. The next step runs only once it is ready.',
  'rollback.safetyGap': 'Writes made after the safety point is taken are not saved.',
  'rollback.safetyPointHowMany':
    '{type}. The next step runs only once it is ready. {instance} has {used} recovery points.',
  'rollback.safetyUncertain':
    'The cloud may refuse this for a stopped instance, depending on its storage. The rollback then stops.',
  'rollback.safetySlotsUncertain':
    'Most clouds allow fewer recovery points. If this one refuses it, the rollback stops.',
  'rollback.safetyLimitUncertain':
    'The limit of recovery points could not be checked. If the cloud refuses this one, the rollback stops.',
  'rollback.stop': 'Stop {instance}',
  'rollback.stopWhy':
    '{point} is a disk-only point. The cloud requires {instance} to be stopped first.',
  'rollback.start': 'Start {instance}',
  'rollback.startWhy': '{point} includes memory. The cloud requires {instance} to be running.',
  'rollback.rollBack': 'Roll back to {point}',
  'rollback.rollBackHow': 'Only if the safety point is still ready and current.',
  'rollback.rollBackHowWithout': 'Only if nothing has changed since this plan was shown.',
  'rollback.startHow': 'Only once {point} is current.',

  'rollback.safety': 'Create a safety point first',
  'rollback.safetyHint': 'It lets you undo this rollback.',
  'rollback.without':
    'Without it you can’t undo the rollback. The present data on the disks is lost.',
  'rollback.memory': 'Include memory',
  'rollback.memoryHint':
    'Undoing then returns to the running machine. {instance} pauses while its memory is saved.',
  'rollback.startFirst': 'Start {instance} first',
  'rollback.startFirstHint':
    '{point} includes memory: only a running instance can be rolled back to it. Or choose another point:',
  'rollback.noOther': 'There is no disk-only recovery point to choose instead.',
  'rollback.free':
    'There is no free slot for the safety point. Delete a recovery point, or continue without it.',
  'rollback.mayFree': 'You may be out of recovery point slots. Delete a recovery point to be sure.',

  'rollback.lost': 'You lose',
  'rollback.lostDisks': '{time} of changes on disk',
  'rollback.lostSince': 'since {date}',
  'rollback.lostMemory': 'What is in memory now',
  'rollback.lostBut':
    'The safety point saves {memory, select, yes {both} other {the disks}}. You can undo the rollback.',
  'rollback.happened':
    '{count, plural, one {# configuration change} other {# configuration changes}}',
  'rollback.happening': '{what}, {about}, {date}, by {by}',
  'rollback.happeningBySystem': '{what}, {about}, {date}',
  'rollback.happeningsUnread': 'Events since then can’t be read now.',
  'rollback.happeningsCut': 'The cloud lists only the last {count} events.',
  'rollback.event':
    '{type, select, VM_START {Started} VM_STOP {Stopped} VM_REBOOT {Rebooted} VM_CREATE {Created} VM_UPGRADE {Compute offering changed} VM_SCALE {Compute offering changed} VM_DYNAMIC_SCALE {Compute offering changed} VOLUME_ATTACH {Volume attached} VOLUME_DETACH {Volume detached} VOLUME_RESIZE {Volume resized} VOLUME_CREATE {Volume created} other {{raw}}}',
  'rollback.kept': 'You keep',
  'rollback.keptPoints': '{count, plural, one {The recovery point} other {All # recovery points}}',
  'rollback.leftBehind':
    '{count, plural, one {# will be on another branch} other {# will be on another branch}}',
  'rollback.keptSnapshots': 'All its volume snapshots',
  'rollback.keptSince': '{count} taken since then',
  'rollback.backMemory':
    'Disks and memory from that time. {instance} continues running from there.',
  'rollback.backDisk':
    'Disks from that time, without memory. {power, select, running {{instance} starts from them.} other {{instance} stays stopped.}}',
  'rollback.backOfferingChanged':
    'Compute offering: the one from before {date}, instead of {offering}.',
  'rollback.backOfferingUnread': 'Compute offering: the one from that time. It is {offering} now.',
  'rollback.unknown': 'Not undone',
  'rollback.unknownText':
    'Anything {instance} sent to or received from other systems (mail, payments, replicas).',

  'rollback.stay':
    'Keep this tab open: it sends the steps one by one. Closing it stops after the current step, and you can resume at your next sign-in. Reloading is safe.',
  'rollback.blocked':
    '{count, plural, one {Resolve 1 issue to continue.} other {Resolve # issues to continue.}}',
  'rollback.locked': 'The plan has changed. Review the changes first.',
  'rollback.reread': 'Show the new plan',
  'rollback.leave': 'Cancel',
  'rollback.reading': 'Checking that nothing has changed…',

  'rollback.running': 'Rolling back to {point}',
  'rollback.halted': 'The rollback to {point} has stopped',
  'rollback.succeeded': '{instance} is back at {point}',
  'rollback.abandoned': 'The rollback to {point} was not completed',
  'rollback.progress': 'Step {step, number} of {steps, number}: {what}',
  'rollback.since': 'Started {date}',
  'rollback.stopAfter': 'Pause after this step',
  'rollback.lastStep': 'This is the last step.',
  'rollback.stopsThen': 'Nothing more is sent after this step.',
  'rollback.resume': 'Resume',
  'rollback.leaveIt': 'Stop here',
  'rollback.planAnew': 'New plan',
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
    'Another run is in progress on {instance} in this tab. Wait until it has completed.',
  'rollback.otherRunning': '{instance} is being rolled back to {point}.',
  'rollback.haltedNotice': 'The rollback of {instance} to {point} stopped before it was complete.',
  'rollback.succeededNotice':
    '{instance} is back at {point}. The state before it is saved as {safety}.',
  'rollback.succeededNoticeWithout': '{instance} is back at {point}.',

  'rollback.twoSafetyPoints':
    'The cloud created the safety point of {instance} twice. You can delete one of the two on the page of the recovery points.',

  'rollback.halt.refused': 'The cloud refused this step. Nothing was changed by it.',
  'rollback.halt.failed': 'This step failed in the cloud.',
  'rollback.halt.lost':
    'The cloud gave no answer, and this step has had no visible effect. Resume checks the state first.',
  'rollback.halt.late':
    'This step has taken more than an hour. It may still complete in the cloud. Resume checks the state first.',
  'rollback.halt.noEffect':
    'The cloud reports success, but no effect is visible. Check {instance} before you resume.',
  'rollback.halt.changed':
    'Someone else has changed {instance} since the last step. Stop here, then create a new plan.',
  'rollback.halt.safetyGone':
    'The safety point is not ready or not current. Stop here, then create a new plan.',
  'rollback.halt.targetGone': '{point} is no longer usable.',
  'rollback.halt.untold':
    'We can’t tell whether the rollback happened. Rolling back again could discard newer changes. Check {instance}, then create a new plan.',
  'rollback.halt.busy':
    'Another task is running on {instance}. Wait until it has completed, then resume.',
  'rollback.halt.unreadable': 'The state of {instance} can’t be read.',
  'rollback.halt.elsewhere':
    'Another run is in progress on {instance} in this browser. It may be in another tab. Once it has completed, create a new plan here.',
  'rollback.halt.unwatched':
    'The page was offline for over 5 minutes while {instance} kept running. Those changes are in no safety point. Stop here, then create a new plan.',
  'rollback.halt.noLock':
    'This browser blocks storage for this site. Another tab could then send the same steps, so nothing is sent from here. Allow storage for this site, or open Cairn over HTTPS, then resume.',
  'rollback.halt.left':
    'You signed out or closed the tab before the rollback was complete. Nothing more was sent.',
  'rollback.halt.laneStopped':
    'Another instance of this run stopped. {instance} was not stopped or rolled back.',
  'rollback.halt.asked': 'You paused the rollback after the last step. Nothing more is sent.',
  'rollback.engineSays': 'Message from the cloud: {text}',
  'rollback.outcome.before': '{instance} was not changed.',
  'rollback.outcome.kept': 'The state before it is saved as {safety}.',
  'rollback.outcome.nothingLost': 'No data was lost up to then.',
  'rollback.outcome.disks': 'The disks of {instance} were not changed.',
  'rollback.outcome.rolledBack': '{instance} is rolled back to {point}.',
  'rollback.outcome.isStopped': '{instance} is stopped.',
  'rollback.outcome.failedSafety':
    'The failed safety point uses a slot. Resume deletes it and creates a new one.',
  'rollback.outcome.unsure': 'This step may still complete in the cloud.',

  'rollback.safetyName': 'Safety point {date}',
  'rollback.safetyText': 'State of {instance}, saved before a rollback to {point}.',
  'rollback.safetyBadge': 'Safety point',
  'rollback.jump': 'On the map, the dashed arrow leads to the point of the rollback.',
} as const;
