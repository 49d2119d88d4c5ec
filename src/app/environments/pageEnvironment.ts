import { useQuery } from '@tanstack/react-query';
import { useCloud } from '../../cloud/cloud';
import { environmentQuery } from '../../cloud/environments/environments';
import { pageEnvironmentName } from '../../cloud/environments/environmentName';
import { useText } from '../../i18n/text';

/** The environment of the page as the cloud lists it: null where it is not there, undefined until that is known. */
export function useListedEnvironment() {
  const cloud = useCloud();
  const { environment } = cloud;
  const id = environment.kind === 'project' ? environment.id : '';
  return useQuery({ ...environmentQuery(cloud, id), enabled: id !== '' }).data;
}

/** Name of the page's environment. */
export function usePageEnvironmentName(): string {
  const t = useText();
  const { environment } = useCloud();
  return pageEnvironmentName(t, environment, useListedEnvironment());
}
