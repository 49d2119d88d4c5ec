import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState, type ComponentType } from 'react';
import { useLocation } from 'react-router';
import { capabilitiesQuery } from '../../cloud/session/capabilities';
import { useCloud } from '../../cloud/cloud';
import { anyEnvironmentQuery } from '../../cloud/environments/environments';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui';
import { Loading } from '../../ui/feedback/Loading';
import { paths } from '../../ui/navigation/paths';
import { usePageEnvironmentName } from './pageEnvironment';

const lists = [paths.instances, paths.volumes, paths.snapshots, paths.templates] as const;

/** Names the page's environment, and opens the list of those that one can go to. */
export function EnvironmentSwitcher(props: {
  /** `EnvironmentList`, which comes with its first use. */
  List: ComponentType<{ path: string; focused?: boolean }>;
}) {
  const t = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { pathname } = useLocation();
  const name = usePageEnvironmentName();
  const section = `/${pathname.split('/')[1] ?? ''}`;
  const path = lists.find((list) => list === section) ?? paths.instances;
  if (!useIsOffered()) return null;
  return (
    <>
      <Button
        className="environment"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={t('environments.current', { name })}
        startIcon={<Icon name="layers" />}
        endIcon={<Icon name="caret" />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className="name">{name}</span>
      </Button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        container={() => anchor?.closest('header') ?? document.body}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': t('environments.choose'),
            sx: {
              width: 'min(24rem, calc(100vw - 32px))',
              padding: '10px 8px 6px',
              border: '1px solid var(--line)',
              boxShadow: 'var(--shadow)',
            },
          },
        }}
      >
        <Suspense fallback={<Loading label={t('app.loading')} />}>
          <props.List path={path} focused />
        </Suspense>
      </Popover>
    </>
  );
}

/** Whether there is anything to choose: beside *Default*, or because the page is not in it. */
function useIsOffered(): boolean {
  const cloud = useCloud();
  const outside = cloud.environment.kind !== 'default';
  const { data: capabilities } = useQuery({ ...capabilitiesQuery(cloud), enabled: !outside });
  const permitted = capabilities?.commands.has('listProjects') === true;
  const { data: any } = useQuery({ ...anyEnvironmentQuery(cloud), enabled: permitted });
  return outside || any === true;
}
