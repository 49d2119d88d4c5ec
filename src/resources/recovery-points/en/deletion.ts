/** English texts: recovery points that are to be deleted, and their deletion. */
export const deletion = {
  'deletion.title': 'Delete recovery points of {instance}',
  'deletion.crumb': 'Delete',
  'deletion.choose': 'Choose what to delete',
  'deletion.others': '{count, plural, one {One other point} other {# other points}}',
  'deletion.all': '{count, number} points to choose from',
  'deletion.goesToo': '{point} is to be deleted',
  'deletion.stays': '{point} stays',
  'deletion.unread': 'Without it, the plan can’t show what a deletion changes.',
  'deletion.unreadPoints': 'Not every recovery point of this instance can be read.',
  'deletion.nothing': 'Choose at least one recovery point.',
  'deletion.noPoints': '{instance} has no recovery point to delete.',
  'deletion.gone':
    '{count, plural, one {One recovery point of this address no longer exists.} other {# recovery points of this address no longer exist.}} Someone else may have deleted {count, plural, one {it} other {them}}.',
  'deletion.what': '{type}, {date}',
  'deletion.damage.failed': 'It failed, and holds nothing.',
  'deletion.damage.off': 'Nothing is built on it, and Now does not descend from it.',
  'deletion.damage.base':
    '{count, plural, one {One point is} other {# points are}} built on it. Now does not descend from it.',
  'deletion.damage.way': 'Now descends from it.',
  'deletion.damage.undo': 'It is the way back from the last rollback.',

  'deletion.becomes': 'What becomes of it',
  'deletion.goes':
    '{instance} can then no longer be rolled back to {count, plural, one {{names}} other {any of these #: {names}}}. What is on its disks now stays as it is.',
  'deletion.goesFailed':
    'Nothing is lost with {names}: {count, plural, one {it} other {they}} failed.',
  'deletion.movesTo': '{count, plural, one {{names} moves} other {{names} move}} to {parent}.',
  'deletion.movesToRoot':
    '{count, plural, one {{names} then starts a tree of its own.} other {{names} then start trees of their own.}}',
  'deletion.noMoves': 'No other recovery point moves.',
  'deletion.currentTo': 'Current moves to {parent}: the next recovery point will stand under it.',
  'deletion.currentNone':
    'No point will be current: the next recovery point starts a tree of its own.',
  'deletion.currentStays': 'Current stays where it is.',
  'deletion.freed':
    'What the hypervisor still kept of {names} goes as well: nothing needs it any more.',
  'deletion.left':
    '{left, plural, =0 {None of its recovery points remains.} one {One of its {all} recovery points remains.} other {# of its {all} recovery points remain.}}',
  'deletion.staysHidden':
    '{point} frees no space yet: {count, plural, =2 {two depend} =3 {three depend} other {# depend}} on it, {names}. The hypervisor keeps it, out of sight, until only one is left; until then it counts among the points of {instance}.',
  'deletion.mayStayHidden':
    '{point} may free no space yet: {count, plural, =2 {two depend} =3 {three depend} other {# depend}} on it, {names}. By its storage, the hypervisor may keep it, out of sight, until only one is left.',
  'deletion.losesUndo':
    '{point} holds the state from before the last rollback. Without it that state cannot be had again, and Undo this rollback is no longer offered.',

  'deletion.map': 'On the map',
  'deletion.before': 'As it is',
  'deletion.after': 'After the deletion',
  'deletion.mapBefore': 'Recovery points of {instance} as they are',
  'deletion.mapAfter': 'Recovery points of {instance} after the deletion',

  'deletion.order': 'In this order',
  'deletion.one': 'Delete {point}',
  'deletion.orderWhy':
    'One at a time, children before their parents. It stops at the first that fails; what is not deleted by then stays as it is.',
  'deletion.stay':
    'Keep this tab open: it deletes the points one by one. Closing it stops after the current point, and you can resume at your next sign-in. Reloading is safe.',

  'deletion.forGood': 'What is deleted cannot be brought back.',
  'deletion.type': 'Type {point} to confirm',
  'deletion.typeWay': 'Now descends from it. What is deleted cannot be brought back.',
  'deletion.typeUndo':
    'It is the way back from the last rollback. What is deleted cannot be brought back.',
  'deletion.typeFirst': 'First type the name {point}.',
  'deletion.refused':
    '{names} cannot be deleted now. Take {count, plural, one {it} other {them}} out, or wait.',
  'deletion.confirm':
    '{count, plural, =0 {Delete recovery points} one {Delete recovery point {point}} other {Delete # recovery points}}',
  'deletion.rollbackFirst':
    '{instance} is being rolled back. Nothing is deleted until that has ended.',

  'deletion.underWay': '{count, plural, one {Deleting {point}} other {Deleting # recovery points}}',
  'deletion.halted':
    '{count, plural, one {The deletion of {point} has stopped} other {The deletion has stopped: {done, plural, one {1 of {count} is} other {# of {count} are}} deleted}}',
  'deletion.paused':
    'Paused: {done, plural, one {1 of {count} is} other {# of {count} are}} deleted',
  'deletion.landed':
    '{count, plural, one {{point} is deleted} other {# recovery points are deleted}}',
  'deletion.setAside':
    '{count, plural, one {The deletion of {point} was left unfinished} other {The deletion was left unfinished: {done, plural, one {1 of {count} is} other {# of {count} are}} deleted}}',
  'deletion.progress': '{number, number} of {count, number}: {point}',
  'deletion.said': '{number, number} of {count, number}',
  'deletion.pausing': 'It pauses once {point} is deleted.',
  'deletion.pause': 'Pause after this one',
  'deletion.unpause': 'Do not pause',
  'deletion.goOn': 'Resume',
  'deletion.leave': 'Skip the rest',
  'deletion.chooseAnew': 'Choose again',
  'deletion.chooseOthers': 'Delete others',
  'deletion.toPlan': 'Back to the plan of the rollback',
  'deletion.keptHidden':
    '{names} {count, plural, one {is} other {are}} out of sight, and {count, plural, one {frees} other {free}} no space yet: others depend on {count, plural, one {it} other {them}}.',

  'deletion.halt.refused': 'The cloud did not accept the deletion of {point}. It is as it was.',
  'deletion.halt.failed':
    'The cloud began to delete {point}, and that failed. The point may be of no more use; going on tries again to delete it.',
  'deletion.halt.lost':
    'The cloud gave no answer, and nothing shows that {point} is being deleted. Resume checks the state first.',
  'deletion.halt.late':
    'The deletion of {point} has taken more than an hour. It may still complete in the cloud. Resume checks the state first.',
  'deletion.halt.noEffect':
    'The cloud reports success, but {point} is still there. Look at it before you go on.',
  'deletion.halt.changed':
    'Someone else has changed the recovery points of {instance}. Nothing more was deleted. Choose again from the points that are there now.',
  'deletion.halt.busy':
    'Another task is running on {instance}. Wait until it has completed, then resume.',
  'deletion.halt.unreadable': 'Where things stand cannot be read, so nothing more is deleted.',
  'deletion.halt.elsewhere':
    'This browser already carries out a rollback or a deletion on {instance}, perhaps in another tab. Look there, or go on once it has ended.',
  'deletion.halt.noLock':
    'This browser blocks storage for this site. Another tab could then send the same steps, so nothing is sent from here. Allow storage for this site, or open Cairn over HTTPS, then resume.',
  'deletion.halt.left':
    'You signed out or closed the tab before the deletion was complete. Nothing more was sent.',
  'deletion.stands':
    '{done, plural, =0 {Nothing is deleted yet.} one {One is deleted; {left, plural, one {one is not.} other {# are not.}}} other {# are deleted; {left, plural, one {one is not.} other {# are not.}}}}',

  'deletion.show': 'Show',
  'deletion.noticeUnderWay':
    '{count, plural, one {{point} is being deleted} other {# recovery points of {instance} are being deleted}}: {done} of {count} done.',
  'deletion.noticePaused':
    'The deletion of {count} recovery points of {instance} is paused: {done} of {count} done.',
  'deletion.noticeHalted':
    'The deletion of recovery points of {instance} has stopped before its end: {done} of {count} done.',
  'deletion.landedSaid':
    '{count, plural, one {{point} of {instance} is deleted.} other {# recovery points of {instance} are deleted.}}',
} as const;
