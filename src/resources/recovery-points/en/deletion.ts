/** English texts: plan and run of a deletion of recovery points. */
export const deletion = {
  'deletion.title': 'Delete recovery points of {instance}',
  'deletion.crumb': 'Delete',
  'deletion.choose': 'Choose points to delete',
  'deletion.others': '{count, plural, one {One other point} other {# other points}}',
  'deletion.all': '{count, number} points to choose from',
  'deletion.goesToo': '{point} will be deleted',
  'deletion.stays': '{point} will not be deleted',
  'deletion.unread': 'Without it, the plan can’t show what a deletion changes.',
  'deletion.unreadPoints': 'Not every recovery point of this instance can be read.',
  'deletion.nothing': 'Choose at least one recovery point.',
  'deletion.noPoints': '{instance} has no recovery point to delete.',
  'deletion.gone':
    '{count, plural, one {One recovery point of this address no longer exists.} other {# recovery points of this address no longer exist.}} Someone else may have deleted {count, plural, one {it} other {them}}.',
  'deletion.what': '{type}, {date}',
  'deletion.loss.failed': 'Failed, contains nothing.',
  'deletion.loss.off': 'Not on the current branch, no children.',
  'deletion.loss.base':
    '{count, plural, one {One child} other {# children}}, not on the current branch.',
  'deletion.loss.way': 'On the current branch.',
  'deletion.loss.undo': 'It can undo the last rollback.',

  'deletion.becomes': 'What will change',
  'deletion.goes':
    'You can no longer roll back {instance} to {count, plural, one {{names}} other {any of these # points: {names}}}. Its disks don’t change.',
  'deletion.goesFailed':
    'You lose nothing with {names}: {count, plural, one {it} other {they}} failed.',
  'deletion.movesTo':
    '{count, plural, one {{names} will become a child} other {{names} will become children}} of {parent}.',
  'deletion.movesToRoot':
    '{count, plural, one {{names} will become a root.} other {{names} will become roots.}}',
  'deletion.noMoves': 'No other point moves.',
  'deletion.currentTo': '{parent} will become the current point.',
  'deletion.currentNone': 'There will be no current point.',
  'deletion.currentStays': 'The current point does not change.',
  'deletion.freed': 'The hidden data of {names} is deleted too: nothing depends on it any more.',
  'deletion.left':
    '{left, plural, =0 {No recovery points remain.} one {1 of {all} recovery points remains.} other {# of {all} recovery points remain.}}',
  'deletion.staysHidden':
    '{point} frees no space yet: {count, plural, other {# depend}} on it ({names}). It is hidden until only one does, and counts toward the limit of {instance}.',
  'deletion.mayStayHidden':
    '{point} may free no space yet: {count, plural, other {# depend}} on it ({names}). Depending on its storage, it may be hidden until only one does.',
  'deletion.losesUndo':
    '{point} has the state from before the last rollback. Without it you can’t undo that rollback.',

  'deletion.map': 'On the map',
  'deletion.before': 'Before',
  'deletion.after': 'After',
  'deletion.mapBefore': 'Recovery points of {instance} before the deletion',
  'deletion.mapAfter': 'Recovery points of {instance} after the deletion',

  'deletion.order': 'Order',
  'deletion.one': 'Delete {point}',
  'deletion.orderWhy': 'One at a time, children before parents. It stops at the first failure.',
  'deletion.stay':
    'Keep this tab open: it deletes the points one by one. Closing it stops after the current point, and you can resume at your next sign-in. Reloading is safe.',

  'deletion.forGood': 'You can’t restore deleted points.',
  'deletion.refused':
    '{names} can’t be deleted now. Clear {count, plural, one {it} other {them}}, or wait.',
  'deletion.confirm':
    '{count, plural, =0 {Delete recovery points} one {Delete recovery point {point}} other {Delete # recovery points}}',
  'deletion.rollbackFirst': 'A rollback of {instance} is running. Wait until it has completed.',

  'deletion.running': '{count, plural, one {Deleting {point}} other {Deleting # recovery points}}',
  'deletion.halted':
    '{count, plural, one {The deletion of {point} has stopped} other {The deletion has stopped: {done, plural, one {1 of {count} is} other {# of {count} are}} deleted}}',
  'deletion.paused':
    'Paused: {done, plural, one {1 of {count} is} other {# of {count} are}} deleted',
  'deletion.succeeded':
    '{count, plural, one {{point} is deleted} other {# recovery points are deleted}}',
  'deletion.abandoned':
    '{count, plural, one {The deletion of {point} was not completed} other {The deletion was not completed: {done, plural, one {1 of {count} is} other {# of {count} are}} deleted}}',
  'deletion.progress': '{number, number} of {count, number}: {point}',
  'deletion.said': '{number, number} of {count, number}',
  'deletion.pausing': 'Pauses once {point} is deleted.',
  'deletion.pause': 'Pause after this one',
  'deletion.unpause': 'Cancel pause',
  'deletion.resume': 'Resume',
  'deletion.leave': 'Skip the rest',
  'deletion.chooseAnew': 'Choose again',
  'deletion.chooseOthers': 'Delete others',
  'deletion.toPlan': 'Back to the rollback plan',
  'deletion.keptHidden':
    '{names} {count, plural, one {is} other {are}} hidden and {count, plural, one {frees} other {free}} no space yet: others depend on {count, plural, one {it} other {them}}.',

  'deletion.halt.refused': 'The cloud refused to delete {point}. The point did not change.',
  'deletion.halt.failed':
    'The cloud failed to delete {point}. The point may no longer be usable. Resume tries again.',
  'deletion.halt.lost':
    'The cloud gave no answer, and nothing shows that {point} is being deleted. Resume checks the state first.',
  'deletion.halt.late':
    'The deletion of {point} has taken more than an hour. It may still complete in the cloud. Resume checks the state first.',
  'deletion.halt.noEffect':
    'The cloud reports success, but {point} still exists. Check it before you resume.',
  'deletion.halt.changed':
    'Someone else has changed the recovery points of {instance}. Nothing more was deleted. Choose again.',
  'deletion.halt.busy':
    'Another task is running on {instance}. Wait until it has completed, then resume.',
  'deletion.halt.unreadable': 'The recovery points can’t be read, so nothing more is deleted.',
  'deletion.halt.elsewhere':
    'Another run is in progress on {instance} in this browser. It may be in another tab. Resume once it has completed.',
  'deletion.halt.noLock':
    'This browser blocks storage for this site. Another tab could then send the same steps, so nothing is sent from here. Allow storage for this site, or open Cairn over HTTPS, then resume.',
  'deletion.halt.left':
    'You signed out or closed the tab before the deletion was complete. Nothing more was sent.',
  'deletion.stands':
    '{done, plural, =0 {Nothing is deleted yet.} one {One is deleted. {left, plural, one {One is not.} other {# are not.}}} other {# are deleted. {left, plural, one {One is not.} other {# are not.}}}}',

  'deletion.show': 'Show',
  'deletion.noticeRunning':
    '{count, plural, one {{point} is being deleted} other {# recovery points of {instance} are being deleted}}: {done} of {count} done.',
  'deletion.noticePaused':
    'The deletion of {count} recovery points of {instance} is paused: {done} of {count} done.',
  'deletion.noticeHalted':
    'The deletion of recovery points of {instance} stopped before it was complete: {done} of {count} done.',
  'deletion.succeededNotice':
    '{count, plural, one {{point} of {instance} is deleted.} other {# recovery points of {instance} are deleted.}}',
} as const;
