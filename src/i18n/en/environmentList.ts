/** English texts: choosing an environment, and resources of other environments. */
export const environmentList = {
  'environmentList.find': 'Find an environment',
  'environmentList.count':
    '{count, plural, =0 {No environment matches} one {# environment} other {# environments}}',
  'environmentList.more':
    '{count, plural, one {# more is} other {# more are}} not shown. Type part of the name.',
  'environmentList.loaded': '{loaded, number} of {total, number} loaded',
  'environmentList.defaultHint': 'Resources of your account',
  'environmentList.allHint': 'Everything you have access to',
  'environmentList.suspended': 'Suspended: you can’t create or start anything',
  'environmentList.disabled': 'Disabled: you can’t create or start anything',
  'environmentList.none.title': 'Environment not found',
  'environmentList.none.text': 'It was deleted, or you don’t have access to it.',
  'environmentList.none.choose': 'Environments you have access to',
  'environmentList.inactive':
    'The environment {name} is not active. You can view its resources, but not create or start any. An administrator must activate it first.',
  'environmentList.inactiveTitle': 'This environment is suspended',
  'environmentList.elsewhere.text':
    'It belongs to the environment {name}. This page shows {current} only.',
  'environmentList.elsewhere.open': 'Open it in {name}',
} as const;
