/** English texts: signing in and out. */
export const session = {
  'session.title': 'Sign in',
  'session.intro': 'Sign in with your account on this cloud.',
  'session.practice': 'This is the practice cloud. Choose a person: the password is filled in.',
  'session.people': 'Sign in as',
  'session.person.operator': 'operator: full access',
  'session.person.observer': 'observer: read-only',
  'session.person.colleague': 'colleague: the same account as operator',
  'session.person.pin': 'pin: asks for the PIN 246810',
  'session.person.newcomer': 'newcomer: sets up a second step',
  'session.noCookies.title': 'Your browser blocks cookies',
  'session.noCookies.text':
    'The cloud needs a cookie for your session. Allow cookies for this site, then reload the page.',
  'session.tryPractice': 'Try the practice cloud',
  'session.username': 'User',
  'session.password': 'Password',
  'session.domain': 'Domain',
  'session.domainHint': 'For example /customers/acme. Leave empty for the root domain.',
  'session.signIn': 'Sign in',
  'session.back': 'Back',
  'session.verify': 'Verify',
  'session.usernameMissing': 'Enter your user name.',
  'session.passwordMissing': 'Enter your password.',

  'session.refused':
    'The cloud did not accept this user, password and domain. Check them, then try again.',
  'session.refused.locked':
    'The password is correct, but the user or account is disabled or locked. Contact your cloud administrator.',
  'session.refused.domain':
    'The cloud has no such domain. Enter its path below the root, such as /customers/acme. Leave it empty for the root domain.',
  'session.refused.elsewhere':
    'This user signs in through single sign-on. Use this cloud’s own sign-in page.',
  'session.unavailable': 'The cloud is starting or under maintenance. Try again in a minute.',
  'session.tooLong': 'This took too long. Sign in again.',

  'session.ended.title': 'Your session has ended',
  'session.ended.text':
    'Sign in again as {name} to continue. This page and your entries stay as they are.',
  'session.another.title': 'You are signing in as another person',
  'session.another.text':
    'You signed in as {name}, but this page belongs to {before}. If you continue, everything {before} had open is cleared in every tab. Unsent entries are lost. Running tasks continue in the cloud.',
  'session.another.signIn': 'Continue as {name}',

  'session.second.title': 'Two-factor sign-in',
  'session.code': 'Code from your authenticator app',
  'session.codeHint':
    'Six digits, shown for {name}. If the code is about to change, wait for the next one.',
  'session.codeMissing': 'Enter the code.',
  'session.codeRefused':
    'The cloud did not accept this code. Enter the one that your app shows now. If it keeps failing, check the clock of that device.',
  'session.pin': 'PIN',
  'session.pinHint': 'The PIN that {name} received when two-factor sign-in was set up.',
  'session.pinMissing': 'Enter the PIN.',
  'session.pinRefused': 'The cloud did not accept this PIN. Check it, then try again.',

  'session.setUp.title': 'Set up two-factor sign-in',
  'session.setUp.text':
    'This cloud requires a second step besides your password. Set it up once. You then enter it at each sign-in.',
  'session.setUp.legend': 'Second step',
  'session.setUp.app': 'Authenticator app',
  'session.setUp.appHint':
    'An app on your phone, or a password manager, shows a new code every 30 seconds.',
  'session.setUp.pin': 'Fixed PIN',
  'session.setUp.pinHint':
    'The cloud gives you a PIN that never changes. It is weaker than an app.',
  'session.setUp.missing': 'Choose one.',
  'session.setUp.continue': 'Continue',
  'session.setUp.appText':
    'Add this key to your authenticator app as a time-based key. Then enter the first code that the app shows.',
  'session.setUp.key': 'Key',
  'session.setUp.copyKey': 'Copy key',
  'session.setUp.openInApp': 'Open in an authenticator app',
  'session.setUp.firstCode': 'Six digits. They show that the app has the key.',
  'session.setUp.codeRefused':
    'The cloud did not accept this code and discarded the key. Replace it in your app with this new one, then enter its code.',
  'session.setUp.pinText':
    'This is your PIN. Save it with your passwords, then enter it once to activate it. It is not shown again.',
  'session.setUp.yourPin': 'Your PIN',
  'session.setUp.copyPin': 'Copy PIN',
  'session.setUp.repeatPin': 'Enter it as shown above.',
  'session.setUp.pinRefused':
    'This was not the PIN, and the cloud discarded it. Enter the new one as shown.',

  'session.waiting': 'The cloud asks you to wait {wait}. This continues automatically.',
  'session.waitingLong':
    'The cloud asks you to wait {wait}. This continues automatically. To try now, reload the page.',
  'session.held':
    'The cloud asks you to wait {wait}. Nothing is sent yet. It is checked again, then sent automatically.',
  'session.outdated':
    'Nothing was sent, because something changed during the wait. Check what is shown now.',
} as const;
