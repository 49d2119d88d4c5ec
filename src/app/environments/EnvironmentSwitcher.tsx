import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { capabilitiesQuery } from '../../cloud/session/capabilities';
import { useCloud } from '../../cloud/cloud';
import { anyEnvironmentQuery } from '../../cloud/environments/environments';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui';
import { useSection } from '../../ui/navigation/matchedPage';
import { lazyFramePart } from '../lazyRoutes';
import { usePageEnvironmentName } from './pageEnvironment';

const EnvironmentPopover = lazyFramePart(() => import('./EnvironmentPopover'));

/** Names the page's environment, and opens the list of the others. */
export function EnvironmentSwitcher() {
  const t = useText();
  /** Absent until it is first opened. */
  const [anchor, setAnchor] = useState<HTMLElement | null>();
  const path = useSection();
  const name = usePageEnvironmentName();
  if (!useIsOffered()) return null;
  return (
    <>
      <Button
        className="environment"
        aria-haspopup="dialog"
        aria-expanded={anchor instanceof HTMLElement}
        aria-label={t('environments.current', { name })}
        startIcon={<Icon name="layers" />}
        endIcon={<Icon name="caret" />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className="name">{name}</span>
      </Button>
      {anchor !== undefined && (
        <EnvironmentPopover anchor={anchor} path={path} onClose={() => setAnchor(null)} />
      )}
    </>
  );
}

/** True where there is a choice: an environment besides *Default*, or a page outside *Default*. */
function useIsOffered(): boolean {
  const cloud = useCloud();
  const outside = cloud.environment.kind !== 'default';
  const { data: capabilities } = useQuery({ ...capabilitiesQuery(cloud), enabled: !outside });
  const permitted = capabilities?.commands.has('listProjects') === true;
  const { data: any } = useQuery({ ...anyEnvironmentQuery(cloud), enabled: permitted });
  return outside || any === true;
}
