/** English texts: signing in and out. */
export const session = {
  'session.title': 'Sign in',
  'session.intro': 'Sign in with your account on this cloud.',
  'session.practice':
    'This is the practice cloud: its user and password are filled in. With the same password, the user observer may only look, pin is asked for a PIN (246810), and newcomer must set up a second step.',
  'session.noCookies.title': 'Your browser blocks cookies',
  'session.noCookies.text':
    'The cloud needs a cookie to keep you signed in. Allow cookies for this site, then load the page again.',
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
    'The password is right, but this user or its account is disabled or locked. Ask your cloud administrator.',
  'session.refused.domain':
    'The cloud has no such domain. Write its path from below the root, for example /customers/acme, or leave it empty for the root domain.',
  'session.refused.elsewhere':
    'This user signs in through single sign-on, not with a password here. Use this cloud’s own page to sign in.',
  'session.unavailable':
    'The cloud takes no sign-ins now: it is starting or being maintained. What you typed is still here; try again in a minute.',
  'session.tooLong': 'This took too long, so the cloud has ended it. Sign in again.',

  'session.ended.title': 'Your session has ended',
  'session.ended.text':
    'Sign in again as {name} to go on. This page, and what you typed in it, stays as it is.',
  'session.another.title': 'You are signing in as another person',
  'session.another.text':
    'You signed in as {name}, but this page belongs to {before}. If you go on, everything that {before} had open is cleared in every tab, and what was typed and not sent is lost. Tasks go on in the cloud.',
  'session.another.signIn': 'Go on as {name}',

  'session.second.title': 'Two-factor sign-in',
  'session.code': 'Code from your authenticator app',
  'session.codeHint':
    'Six digits, shown for {name}. The cloud takes only the code of the moment: wait for a new one if it is about to change.',
  'session.codeMissing': 'Enter the code.',
  'session.codeRefused':
    'The cloud did not accept this code. Enter the one that your app shows now. If it is always refused, check that the clock of the device with the app is right.',
  'session.pin': 'PIN',
  'session.pinHint': 'The PIN that was given to {name} when two-factor sign-in was set up.',
  'session.pinMissing': 'Enter the PIN.',
  'session.pinRefused': 'The cloud did not accept this PIN. Check it, then try again.',

  'session.setUp.title': 'Set up two-factor sign-in',
  'session.setUp.text':
    'This cloud asks for something besides your password. Set it up once; from then on you are asked for it each time you sign in.',
  'session.setUp.legend': 'Second step',
  'session.setUp.app': 'Authenticator app',
  'session.setUp.appHint':
    'An app on your phone, or a password manager, shows a new code every 30 seconds.',
  'session.setUp.pin': 'Fixed PIN',
  'session.setUp.pinHint': 'The cloud gives you a PIN that stays the same. Weaker than an app.',
  'session.setUp.missing': 'Choose one.',
  'session.setUp.continue': 'Continue',
  'session.setUp.appText':
    'Add this key to your authenticator app, as a time-based key, then enter the first code that the app shows.',
  'session.setUp.key': 'Key',
  'session.setUp.copyKey': 'Copy key',
  'session.setUp.openInApp': 'Open in an authenticator app',
  'session.setUp.firstCode': 'Six digits, which prove that the app has the key.',
  'session.setUp.codeRefused':
    'The cloud did not accept this code, and has thrown the key away. Here is a new one: replace the key in your app, then enter its code.',
  'session.setUp.pinText':
    'This is your PIN. Keep it where you keep your passwords, then enter it once to put it in force. It is not shown again.',
  'session.setUp.yourPin': 'Your PIN',
  'session.setUp.copyPin': 'Copy PIN',
  'session.setUp.repeatPin': 'Enter it as shown above.',
  'session.setUp.pinRefused':
    'That was not the PIN, and the cloud has thrown it away. Here is a new one: enter it as shown.',

  'session.waiting': 'The cloud asks to wait {wait}. Cairn continues by itself.',
  'session.waitingLong':
    'The cloud asks to wait {wait}. Cairn continues by itself. To try now, reload the page.',
  'session.held':
    'The cloud asks to wait {wait}. Nothing is sent yet. Cairn then checks again that this is possible, and sends it.',
  'session.outdated':
    'Nothing was sent. Something changed while the cloud asked to wait. Read what is shown now.',
} as const;
