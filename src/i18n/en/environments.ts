/** English texts: environments, as they are named around every page. */
export const environments = {
  'environments.default': 'Default',
  'environments.all': 'All environments',
  'environments.environment': 'Environment',
  'environments.current': 'Environment: {name}',
  'environments.choose': 'Choose an environment',
  'environments.elsewhere': 'This is in another environment',
  'environments.inAnother': 'In {name}',
} as const;
