import { useQuery } from '@tanstack/react-query';
import { useCloud } from '../../cloud/cloud';
import { environmentsQuery } from '../../cloud/environments/environments';
import { projectName } from '../../cloud/environments/environmentName';
import { compareNames } from '../../i18n/collation';
import { useText } from '../../i18n/text';
import { useFormats } from '../../ui';

/** In a page of all environments, those in which resources can be created; elsewhere there is no choice. */
export function useEnvironmentChoice() {
  const cloud = useCloud();
  const t = useText();
  const { language } = useFormats();
  const isAsked = cloud.environment.kind === 'all';
  const { data } = useQuery({ ...environmentsQuery(cloud), enabled: isAsked });
  if (!isAsked) return undefined;
  const compare = compareNames(language);
  return (data?.items ?? [])
    .filter(({ state }) => state === 'Active')
    .toSorted((a, b) => compare(a.name, b.name))
    .map((environment) => ({ id: environment.id, name: projectName(t, environment) }));
}
