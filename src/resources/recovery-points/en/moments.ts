/** English texts: recovery points of several instances, created at one moment. */
export const moments = {
  'moments.action': 'Create recovery points',
  'moments.title': 'Create recovery points',
  'moments.intro':
    'Creates one recovery point of each instance, as close together as the cloud allows.',
  'moments.freeze': 'Each running instance pauses for a moment while its point is created.',
  'moments.name': 'Name',
  'moments.nameHint': 'All points get this name.',
  'moments.defaultName': 'Moment {date}',
  'moments.memory': 'Include memory where the instance is running',
  'moments.memoryHint':
    'Also saves memory. A rollback then restores the running instances. The pause is longer.',
  'moments.will': '{count, plural, one {# instance gets a point} other {# instances get a point}}',
  'moments.refused':
    '{count, plural, one {# instance gets no point} other {# instances get no point}}',
  'moments.line': '{instance}: {text}',
  'moments.none': 'None of the selected instances can get a recovery point.',
  'moments.reading': 'Reading the recovery points of these instances…',
  'moments.inRun': 'Another run is in progress on it in this browser.',
  'moments.unread': 'Its recovery points can’t be read.',
  'moments.usualLimit':
    'It has {count, plural, one {# recovery point} other {# recovery points}}. Most clouds allow 10, so this one may refuse another.',
  'moments.noLink': 'You can’t create tags here. These points will not be linked to each other.',
  'moments.done': 'Create recovery points',

  'moments.pageTitle': 'Recovery points “{name}”',
  'moments.crumb': 'Moment',
  'moments.gone': 'No recovery point of this moment was found',
  'moments.goneText': 'They may have been deleted, or you may not have access to them.',
  'moments.running': 'Creating {count, plural, one {# recovery point} other {# recovery points}}',
  'moments.halted':
    '{halted, number} of {count, plural, one {# recovery point} other {# recovery points}} not complete',
  'moments.succeeded':
    '{count, plural, one {# recovery point is ready} other {# recovery points are ready}}',
  'moments.abandoned': 'Not every recovery point is complete',
  'moments.lane': 'Recovery point of {instance}',
  'moments.progress': '{done, number} of {count, number} ready',
  'moments.stay':
    'Keep this tab open until all points are ready. Reloading is safe. If you close it, you can resume at your next sign-in.',
  'moments.notLinked':
    'The point is not linked to the others yet. Without the link, you can’t roll back all of them together.',
  'moments.points': 'Recovery points of this moment',
  'moments.loading': 'Reading the recovery points of this moment…',
  'moments.unreadPoints': 'Points of this moment may be missing here.',
  'moments.instance': 'Instance',
  'moments.point': 'Recovery point',
  'moments.spread': 'Not exactly simultaneous: {span} apart.',
  'moments.noSpread': 'Created within the same second.',
  'moments.missing':
    '{found, number} of {count, plural, one {# point} other {# points}} found here. The others were deleted, not linked, or are in another environment.',
  'moments.twice':
    'The cloud created the point of {names} twice. The second one is not linked. You can delete it on the page of the recovery points.',
  'moments.of': 'Moment',
  'moments.others':
    '{count, plural, one {# recovery point at one moment} other {# recovery points at one moment}}',
  'moments.view': 'View moment',
  'moments.badge': 'Created with other instances',
  'moments.resume': 'Retry',
  'moments.leave': 'Stop here',
  'moments.show': 'Show',
  'moments.need': 'Some recovery points of “{name}” are not complete.',
  'moments.resumeName': 'Retry “{name}”',
  'moments.notice': 'The recovery point “{name}” is being created, with those of other instances.',
  'moments.noticeHalted': 'The recovery point “{name}” is not complete.',
  'moments.ready': 'All recovery points of “{name}” are ready.',

  'moments.halt.refused': 'The cloud refused this. Nothing was changed by it.',
  'moments.halt.failed':
    'This failed in the cloud. If it left a failed point, Retry deletes it first.',
  'moments.halt.pointGone': 'The recovery point no longer exists, or is not ready.',
  'moments.halt.lost':
    'The cloud gave no answer, and there is no visible effect. Retry checks first.',
  'moments.halt.late':
    'This has taken more than an hour. It may still complete in the cloud. Retry checks first.',
  'moments.halt.noEffect': 'The cloud reports success, but no effect is visible.',
  'moments.halt.changed': '{instance} was started or stopped since you agreed.',
  'moments.halt.busy':
    'Another task is running on {instance}. Wait until it has completed, then retry.',
  'moments.halt.unreadable': 'The state of {instance} can’t be read.',
  'moments.halt.elsewhere': 'Another run is in progress on {instance} in this browser.',
  'moments.halt.noLock':
    'This browser blocks storage for this site, so nothing is sent from here. Allow storage for this site, or open Cairn over HTTPS, then retry.',
  'moments.halt.left': 'You signed out or closed the tab before it was complete.',

  'moments.storage': 'The cloud may refuse this for a stopped instance, depending on its storage.',

  'moments.rollbackAll': 'Roll back all to this moment',
  'moments.waitForAll': 'Wait until all points are ready.',
  'moments.rollbackCrumb': 'Roll back all',
  'moments.rollbackTitle': 'Roll back all to “{name}”',
  'moments.rollbackLead':
    'You roll back {count, plural, one {# instance} other {# instances}} {span}, to {point}.',
  'moments.lead.safety': 'The present state of each is saved first, before any is rolled back.',
  'moments.lead.noSafety': 'The present state is not saved.',
  'moments.rollbackLoading': 'Reading the instances and their recovery points…',
  'moments.safety': 'Create safety points first',
  'moments.safetyHint': 'They let you undo each rollback.',
  'moments.without':
    'Without them you can’t undo the rollbacks. The present data on the disks is lost.',
  'moments.withMemory': 'Include memory in the safety points',
  'moments.order': 'Order of the rollbacks',
  'moments.orderText':
    'All safety points are created at the same time. Then the instances are rolled back one by one, from the top. If one stops, those after it are not rolled back.',
  'moments.place': '{number, number}. {instance}',
  'moments.up': 'Move {instance} up',
  'moments.down': 'Move {instance} down',
  'moments.isFirst': 'It is the first.',
  'moments.isLast': 'It is the last.',
  'moments.moved': '{instance} is now number {number, number} of {count, number}.',
  'moments.include': 'Roll back {instance}',
  'moments.losses': 'What changes',
  'moments.noInstance': 'The instance of this point can’t be read.',
  'moments.noneChosen': 'Select at least one instance.',
  'moments.changedText': 'Changed since this plan was shown: {names}.',
  'moments.rollbackConfirm': 'Roll back {count, plural, one {# instance} other {# instances}}',
  'moments.inRunOf': 'Another run is in progress on {names}. Wait until it has completed.',
  'moments.rollback.running': 'Rolling back {count, plural, one {# instance} other {# instances}}',
  'moments.rollback.halted': 'The rollback to “{name}” has stopped',
  'moments.rollback.succeeded':
    '{count, plural, one {# instance is} other {# instances are}} back at “{name}”',
  'moments.rollback.abandoned': 'The rollback to “{name}” was not completed',
  'moments.rollbackProgress': '{done, number} of {count, number} rolled back',
  'moments.backTo': 'Back to the moment',
  'moments.rollbackReady': 'All instances are back at “{name}”.',
  'moments.rollbackNeed': 'The rollback of several instances to “{name}” has stopped.',
  'moments.resumeRollback': 'Resume the rollback to “{name}”',
} as const;
