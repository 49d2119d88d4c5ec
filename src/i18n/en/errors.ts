/**
 * English texts: errors.
 * One set for each kind of CloudError: what failed, what that means, and the next step.
 */
export const errors = {
  'error.alreadyRunning.title': 'Already in progress',
  'error.alreadyRunning.text': 'The same task is already running. Nothing was sent twice.',
  'error.alreadyRunning.next': 'Wait until it finishes.',

  'error.alreadyDone.title': 'Already done',
  'error.alreadyDone.text': 'The cloud carried out your earlier request. Nothing was sent twice.',
  'error.alreadyDone.next': 'Repeat it only if you want to do it again.',

  'error.untold.title': 'We can’t tell whether this happened',
  'error.untold.none': 'The cloud gave no clear answer. There is no sign of the change so far.',
  'error.untold.unknown': 'The cloud gave no clear answer, and the result could not be checked.',
  'error.untold.next': 'Check Tasks for the result. If you try again, the state is checked first.',

  'error.offline.title': 'The cloud cannot be reached',
  'error.offline.text': 'No answer came. Running tasks continue in the cloud.',
  'error.offline.next': 'Check your connection, then try again.',

  'error.server.title': 'The cloud’s server failed',
  'error.server.text': 'It answered with HTTP status {status}.',
  'error.server.next':
    'Wait a moment, then try again. If it keeps failing, contact your cloud administrator.',

  'error.sessionEnded.title': 'Your session has ended',
  'error.sessionEnded.text': 'This request was not carried out.',
  'error.sessionEnded.next': 'Sign in again, then repeat it.',

  'error.commandDenied.title': 'You don’t have permission, or this cloud doesn’t offer it',
  'error.commandDenied.text': 'The cloud refused the request. Nothing was changed.',
  'error.commandDenied.next': 'Contact your cloud administrator if you need it.',

  'error.unseen.text': 'This part can’t be shown. The rest works as usual.',
  'error.unseen.next': 'Contact your cloud administrator if you need it.',

  'error.rateLimited.title': 'Too many requests',
  'error.rateLimited.text':
    'The cloud limits how many requests your account can send. Nothing was changed.',
  'error.rateLimited.next': 'Try again in {wait}.',

  'error.held.title': 'The cloud asks you to wait',
  'error.held.text': 'It accepts no requests for another {wait}. Nothing was sent.',
  'error.held.next': 'Try again to keep waiting, or cancel.',

  'error.invalid.title': 'The cloud refused the request',
  'error.invalid.text': 'Nothing was changed.',
  'error.invalid.next':
    '{message, select, yes {Check the message above and try again.} other {Check what you entered and try again.}}',

  'error.gone.title':
    '{command, select, listVirtualMachines {This instance} listVolumes {This volume} listSnapshots {This snapshot} listVMSnapshot {This recovery point} listTemplates {This template} other {It}} no longer exists',
  'error.gone.text': 'Someone may have deleted it.',
  'error.gone.next': 'Check the list.',

  'error.elsewhere.title': 'This is in another environment',
  'error.elsewhere.text': 'It exists, but not in the environment shown here.',
  'error.elsewhere.next': 'Open it in its own environment.',

  'error.internal.title':
    'The cloud failed to {command, select, createVMSnapshot {create the recovery point} revertToVMSnapshot {roll back the instance} deleteVMSnapshot {delete the recovery point} createSnapshot {take the snapshot} revertSnapshot {revert the volume} deleteSnapshot {delete the snapshot} createVolume {create the volume} attachVolume {attach the volume} detachVolume {detach the volume} resizeVolume {resize the volume} deleteVolume {delete the volume} destroyVolume {delete the volume} recoverVolume {recover the volume} createTemplate {create the template} deleteTemplate {delete the template} startVirtualMachine {start the instance} stopVirtualMachine {stop the instance} rebootVirtualMachine {reboot the instance} destroyVirtualMachine {destroy the instance} recoverVirtualMachine {recover the instance} expungeVirtualMachine {expunge the instance} other {complete the request}}',
  'error.internal.text': 'It accepted the request, then failed.',
  'error.internal.next':
    'Check the present state, then try again. If it keeps failing, contact your cloud administrator.',

  'error.accountRefused.title': 'The cloud refused this account',
  'error.accountRefused.text':
    'Your account’s details or permissions don’t allow this. Nothing was changed.',
  'error.accountRefused.next':
    'Check your account, or ask your cloud administrator for permission.',

  'error.resourceLimit.title': 'Your account’s limit is reached',
  'error.resourceLimit.text': 'The cloud refused the request. Nothing was changed.',
  'error.resourceLimit.next': 'Delete something you no longer need, or request a higher limit.',

  'error.capacity.title': 'The cloud is out of capacity',
  'error.capacity.text': 'The cloud refused the request. Nothing was changed.',
  'error.capacity.next': 'Try later or in another zone, or contact your cloud administrator.',

  'error.unavailable.title': 'Part of the cloud is unavailable',
  'error.unavailable.text': 'This request needs it.',
  'error.unavailable.next':
    'Try again in a few minutes. If it keeps failing, contact your cloud administrator.',

  'error.quota.title': 'The quota is used up',
  'error.quota.text': 'The request would exceed a limit on count or space. Nothing was changed.',
  'error.quota.next': 'Delete something you no longer need, or request a higher quota.',

  'error.inUse.title': 'It is in use',
  'error.inUse.text': 'The cloud refused the request. Nothing was changed.',
  'error.inUse.next': 'Find what uses it, release it, then try again.',

  'error.networkRule.title': 'A network rule conflicts with this',
  'error.networkRule.text': 'The cloud refused the request. Nothing was changed.',
  'error.networkRule.next': 'Resolve the conflict, then try again.',

  'error.maintenance.title': 'The cloud is under maintenance',
  'error.maintenance.text': 'It accepts no new work for now. Running tasks continue.',
  'error.maintenance.next': 'Try again in a few minutes.',

  'error.twoFactor.title': 'Two-factor sign-in is required',
  'error.twoFactor.text': 'This request was not carried out.',
  'error.twoFactor.next': 'Sign in again with both steps, then repeat it.',

  'error.malformed.title': 'The cloud sent an unreadable answer',
  'error.malformed.text': 'This data can’t be shown.',
  'error.malformed.next':
    'Try again. If it keeps failing, send the details to your cloud administrator.',

  'error.empty.title': 'The cloud sent an empty answer',
  'error.empty.text': 'This data can’t be shown.',
  'error.empty.next': 'Try again.',
} as const;
