import Popover from '@mui/material/Popover';
import { useText } from '../../i18n/text';
import { EnvironmentList } from './EnvironmentList';

/** The list of environments under its button. `path`: the list that is opened in the chosen one. */
export function EnvironmentPopover(props: {
  anchor: HTMLElement | null;
  path: string;
  onClose: () => void;
}) {
  const t = useText();
  const { anchor } = props;
  return (
    <Popover
      anchorEl={anchor}
      open={anchor !== null}
      container={() => anchor?.closest('header') ?? document.body}
      onClose={props.onClose}
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
      <EnvironmentList path={props.path} focused />
    </Popover>
  );
}
