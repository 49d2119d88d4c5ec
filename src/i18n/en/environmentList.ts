/** English texts: choosing an environment, and what is not in the present one. */
export const environmentList = {
  'environmentList.find': 'Find an environment',
  'environmentList.count':
    '{count, plural, =0 {No environment is called so} one {# environment} other {# environments}}',
  'environmentList.more':
    '{count, plural, one {# more is} other {# more are}} not shown: type a part of the name.',
  'environmentList.loaded': '{loaded, number} of {total, number} loaded',
  'environmentList.defaultHint': 'What belongs to your account',
  'environmentList.allHint': 'Everything that you may see',
  'environmentList.suspended': 'Suspended: nothing can be created or started in it',
  'environmentList.disabled': 'Disabled: nothing can be created or started in it',
  'environmentList.none.title': 'This environment is not there',
  'environmentList.none.text':
    'There is no environment of this address, or it is not open to your account: it may have been removed, or you may have been taken out of it.',
  'environmentList.none.choose': 'Environments that you may open',
  'environmentList.inactive':
    'The environment {name} is not active. What is in it can be looked at, but nothing can be created or started in it until an administrator activates it.',
  'environmentList.inactiveTitle': 'This environment is suspended',
  'environmentList.elsewhere.text':
    'It belongs to the environment {name}. This page shows {current} only.',
  'environmentList.elsewhere.open': 'Open it in {name}',
} as const;
