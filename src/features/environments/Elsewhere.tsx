import { useLocation } from 'react-router';
import { homeOf, type Placed } from '../../domain/environment';
import { environmentName } from '../../i18n/environmentName';
import { useText } from '../../i18n/text';
import { addressIn } from '../../ui/environmentAddress';
import { usePageEnvironmentName } from './pageEnvironment';

/** Says in which environment the thing of this address is, with the link that opens it there. */
export function Elsewhere({ thing }: { thing: Placed }) {
  const t = useText();
  const { pathname, search } = useLocation();
  const name = environmentName(t, thing.environment);
  const current = usePageEnvironmentName();
  return (
    <>
      <p>{t('environmentList.elsewhere.text', { name, current })}</p>
      <p>
        <a href={addressIn(homeOf(thing), `${pathname}${search}`)}>
          {t('environmentList.elsewhere.open', { name })}
        </a>
      </p>
    </>
  );
}
