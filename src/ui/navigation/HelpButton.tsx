import Button from '@mui/material/Button';
import { useText } from '../../i18n/text';
import { Icon } from '../Icon';
import { usePanel } from './panelRoute';

/** Opens the help *Snapshot or recovery point?* beside the page. */
export function HelpButton() {
  const t = useText();
  const { panel, open } = usePanel();
  return (
    <Button
      variant="text"
      sx={{
        whiteSpace: 'normal',
        textAlign: 'start',
        // On one line of a phone.
        '@media (max-width: 400px)': { fontSize: '0.8125rem' },
      }}
      startIcon={<Icon name="help" />}
      aria-expanded={panel === 'help'}
      onClick={() => open('help')}
    >
      {t('ui.help')}
    </Button>
  );
}
