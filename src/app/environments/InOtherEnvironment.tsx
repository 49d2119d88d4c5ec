import { useLocation } from 'react-router';
import { environmentOf, type InEnvironment } from '../../cloud/environments/environment';
import { environmentName } from '../../cloud/environments/environmentName';
import { useText } from '../../i18n/text';
import { addressIn } from '../../cloud/environments/environmentAddress';
import { usePageEnvironmentName } from './pageEnvironment';

/** Names the environment of this address's resource, with a link that opens it there. */
export function InOtherEnvironment({ resource }: { resource: InEnvironment }) {
  const t = useText();
  const { pathname, search } = useLocation();
  const name = environmentName(t, resource.environment);
  const current = usePageEnvironmentName();
  return (
    <>
      <p>{t('environmentList.elsewhere.text', { name, current })}</p>
      <p>
        <a href={addressIn(environmentOf(resource), `${pathname}${search}`)}>
          {t('environmentList.elsewhere.open', { name })}
        </a>
      </p>
    </>
  );
}
