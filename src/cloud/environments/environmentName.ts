import type { Environment, NamedEnvironment } from './environment';
import type { Text } from '../../i18n/text';

/** The name of the environment that something belongs to. */
export function environmentName(t: Text, environment: NamedEnvironment | undefined): string {
  return environment?.name ?? t('environments.default');
}

/** The name of the environment of a page; a project's is the one that was read, once it was. */
export function pageEnvironmentName(
  t: Text,
  environment: Environment,
  project: NamedEnvironment | null | undefined,
): string {
  switch (environment.kind) {
    case 'default':
      return t('environments.default');
    case 'all':
      return t('environments.all');
    case 'project':
      return project === null ? t('environments.unknown') : (project?.name ?? '…');
  }
}
