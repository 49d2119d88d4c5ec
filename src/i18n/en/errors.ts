/**
 * English texts: errors.
 * One set for each kind of CloudError: what failed, what that means, and the next step.
 */
export const errors = {
  'error.underWay.title': 'It is under way already',
  'error.underWay.text':
    'The same task on the same thing was started before, perhaps in another tab or by another person. Nothing was sent a second time.',
  'error.underWay.next': 'Wait until it is done.',

  'error.alreadyDone.title': 'It is already done',
  'error.alreadyDone.text':
    'An earlier request of yours for the same got no answer, but the cloud carried it out. Nothing was sent a second time.',
  'error.alreadyDone.next': 'Press again only if you want it once more.',

  'error.untold.title': 'We can’t tell whether this happened',
  'error.untold.none':
    'The cloud gave no clear answer to {command}. Cairn looked, and found no sign of it so far.',
  'error.untold.unknown':
    'The cloud gave no clear answer to {command}, and Cairn could not check what happened.',
  'error.untold.next':
    'Cairn keeps checking for a few minutes, and shows in Tasks what it finds. If you try again, it checks first.',

  'error.offline.title': 'The cloud cannot be reached',
  'error.offline.text':
    'No answer came to {command}. What you typed is still here, and running tasks go on in the cloud.',
  'error.offline.next': 'Check your connection, then try again.',

  'error.server.title': 'The cloud’s server had a problem',
  'error.server.text':
    'The server answered {command} with HTTP status {status}. This is not about what you typed, and nothing of it is lost.',
  'error.server.next':
    'Wait a moment, then try again. If it keeps failing, contact your cloud administrator.',

  'error.sessionEnded.title': 'Your session has ended',
  'error.sessionEnded.text':
    'The cloud no longer recognizes your session, so {command} was not carried out. This page and what you typed stay as they are.',
  'error.sessionEnded.next': 'Sign in again, then repeat what you were doing.',

  'error.notPermitted.title': 'You don’t have permission, or this cloud doesn’t offer it',
  'error.notPermitted.text':
    'The cloud refused {command}. Nothing was changed, and you are still signed in.',
  'error.notPermitted.next': 'Contact your cloud administrator if you need it.',

  'error.unseen.title': 'You don’t have permission, or this cloud doesn’t offer it',
  'error.unseen.text':
    'The cloud refused {command}, so this part can’t be shown. Everything else works as usual.',
  'error.unseen.next': 'Contact your cloud administrator if you need it.',

  'error.rateLimited.title': 'Too many requests at once',
  'error.rateLimited.text':
    'The cloud limits how often your account may ask, and refused {command}. Nothing was changed, and what you typed is still here.',
  'error.rateLimited.next': 'Try again in {wait}.',

  'error.held.title': 'The cloud asks to wait',
  'error.held.text': 'The cloud takes no requests for another {wait}. Nothing was sent or changed.',
  'error.held.next': 'Try again to keep waiting, or cancel.',

  'error.invalid.title': 'The cloud refused the request',
  'error.invalid.text':
    'The cloud did not accept what was asked with {command}. Nothing was changed, and what you typed is still here.',
  'error.invalid.next': 'Read the cloud’s own words, change what they name, then try again.',

  'error.gone.title': 'It no longer exists',
  'error.gone.text':
    'What this is about could not be found with {command}. Someone else may have removed it, or a task may have ended it.',
  'error.gone.next': 'Go back to the list to see what is there now.',

  'error.elsewhere.title': 'It is in another environment',
  'error.elsewhere.text':
    'What this is about is there, but not in the environment that this page shows.',
  'error.elsewhere.next': 'Open it in its own environment.',

  'error.internal.title': 'The cloud could not do it',
  'error.internal.text':
    'The cloud accepted {command}, but it failed inside the cloud. What you typed is still here.',
  'error.internal.next':
    'Read the cloud’s own words and check the present state, then try again. If it keeps failing, contact your cloud administrator.',

  'error.account.title': 'The cloud refused this account',
  'error.account.text':
    'Your account’s details or rights do not allow {command}. Nothing was changed, and what you typed is still here.',
  'error.account.next':
    'Check the account that you use, or ask your cloud administrator for the right.',

  'error.resourceLimit.title': 'The limit of your account is reached',
  'error.resourceLimit.text':
    'The cloud refused {command}: your account already has as much as it may have. Nothing was changed, and what you typed is still here.',
  'error.resourceLimit.next':
    'Remove something that you no longer need, or ask for a higher limit, then try again.',

  'error.capacity.title': 'The cloud is full at the moment',
  'error.capacity.text':
    'There is not enough capacity for {command}. Nothing was changed, and what you typed is still here.',
  'error.capacity.next':
    'Try again later, or in another zone, or contact your cloud administrator.',

  'error.unavailable.title': 'Something in the cloud is unavailable',
  'error.unavailable.text':
    'A part of the cloud that {command} needs does not respond. What you typed is still here.',
  'error.unavailable.next':
    'Try again in a few minutes. If it keeps failing, contact your cloud administrator.',

  'error.quota.title': 'The quota is used up',
  'error.quota.text':
    'The cloud refused {command}: it would go over a limit on number or space. Nothing was changed, and what you typed is still here.',
  'error.quota.next':
    'Delete something that you no longer need, or ask for a higher quota, then try again.',

  'error.inUse.title': 'It is in use',
  'error.inUse.text':
    'The cloud refused {command}, because something else still uses it. Nothing was changed, and what you typed is still here.',
  'error.inUse.next': 'Find out what uses it, release it there, then try again.',

  'error.networkRule.title': 'A network rule conflicts',
  'error.networkRule.text':
    'The cloud refused {command}, because it conflicts with a rule of the network. Nothing was changed, and what you typed is still here.',
  'error.networkRule.next': 'Read the cloud’s own words, settle the conflict, then try again.',

  'error.maintenance.title': 'The cloud is under maintenance',
  'error.maintenance.text':
    'The server takes no new work for now, and refused {command}. Nothing was changed, and what you typed is still here. Running tasks go on.',
  'error.maintenance.next': 'Try again in a few minutes.',

  'error.twoFactor.title': 'The second sign-in step is due',
  'error.twoFactor.text':
    'The cloud wants the second step of signing in before anything else, and ended your session, so {command} was not carried out. This page and what you typed stay as they are.',
  'error.twoFactor.next': 'Sign in again with both steps, then repeat what you were doing.',

  'error.malformed.title': 'The cloud’s answer cannot be understood',
  'error.malformed.text':
    'The answer to {command} is not what its API promises, at “{field}”. It was set aside rather than shown wrongly. What you typed is still here.',
  'error.malformed.next': 'Try again. If it stays so, report the command and the field.',

  'error.empty.title': 'The cloud’s answer was empty',
  'error.empty.text':
    'An answer to {command} came, with nothing in it. What you typed is still here.',
  'error.empty.next': 'Try again.',
} as const;
