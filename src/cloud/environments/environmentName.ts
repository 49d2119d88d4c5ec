import type { Environment, NamedEnvironment } from './environment';
import type { Text } from '../../i18n/text';
import { unlikeReserved } from '../lists/names';

/** The name of a project: one that is called *Default* itself is distinguished from that environment. */
export function projectName(t: Text, project: NamedEnvironment): string {
  return unlikeReserved(project, [t('environments.default'), t('environments.all')]);
}

/** The name of the environment that something belongs to. */
export function environmentName(t: Text, environment: NamedEnvironment | undefined): string {
  return environment === undefined ? t('environments.default') : projectName(t, environment);
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
      if (project === null) return t('environments.unknown');
      return project === undefined ? '…' : projectName(t, project);
  }
}
