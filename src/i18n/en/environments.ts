/** English texts: environments, as they are named around every page. */
export const environments = {
  'environments.default': 'Default',
  'environments.all': 'All environments',
  'environments.environment': 'Environment',
  'environments.account': 'Account',
  'environments.current': 'Environment: {name}',
  'environments.unknown': 'Unknown',
  'environments.choose': 'Choose an environment',
  'environments.elsewhere': 'This is in another environment',
  'environments.taskElsewhere': '{sentence} (in {name})',
  'environments.inAnother': 'In {name}',
} as const;
