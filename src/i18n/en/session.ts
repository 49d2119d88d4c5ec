/** English texts: signing in and out. */
export const session = {
  'session.title': 'Sign in',
  'session.intro': 'Sign in with your account on this cloud.',
  'session.username': 'User',
  'session.password': 'Password',
  'session.domain': 'Domain',
  'session.domainHint': 'For example /customers/acme. Leave empty for the root domain.',
  'session.signIn': 'Sign in',
  'session.usernameMissing': 'Enter your user name.',
  'session.passwordMissing': 'Enter your password.',
  'session.refused': 'The cloud did not accept this user, password and domain.',
  'session.ended.title': 'Your session has ended',
  'session.ended.text':
    'Sign in again to go on. This page, and what you typed in it, stays as it is.',
  'session.practice': 'This is the practice cloud: its user and password are filled in.',
} as const;
