import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled, useColorScheme } from '@mui/material/styles';
import { useLanguage } from '../i18n/language';
import { languageOf, languages } from '../i18n/languages';
import { useText } from '../i18n/text';
import { Icon } from '../ui';
import { useChooseLanguage } from '../ui/chooseLanguage';

const modes = [
  { mode: 'system', label: 'app.themeSystem' },
  { mode: 'light', label: 'app.themeLight' },
  { mode: 'dark', label: 'app.themeDark' },
] as const;

/** Precedes each choice, so that the chosen one differs by more than its colour. */
const CheckPlace = styled('span')({
  display: 'inline-flex',
  width: '1.5rem',
  color: 'var(--accent-ink)',
});

function ChosenMark({ isChosen }: { isChosen: boolean }) {
  return <CheckPlace>{isChosen && <Icon name="check" />}</CheckPlace>;
}

/** Language, theme and sign-out. `onExited`: it has left the screen. */
export function PreferencesMenu(props: {
  anchor: HTMLElement | null;
  name: string;
  onClose: () => void;
  onSignOut: () => void;
  onExited: () => void;
}) {
  const t = useText();
  const { anchor, name, onClose } = props;
  const { language } = useLanguage();
  const chooseLanguage = useChooseLanguage();
  const { mode = 'system', setMode } = useColorScheme();
  return (
    <Menu
      anchorEl={anchor}
      open={anchor !== null}
      container={() => anchor?.closest('header') ?? document.body}
      onClose={onClose}
      slotProps={{
        list: { 'aria-label': t('app.preferences') },
        transition: { onExited: props.onExited },
      }}
    >
      <ListSubheader role="presentation">{t('app.language')}</ListSubheader>
      {languages.map((word) => (
        <MenuItem
          key={word}
          lang={word}
          role="menuitemradio"
          aria-checked={word === language}
          selected={word === language}
          onClick={() => {
            onClose();
            chooseLanguage(word);
          }}
        >
          <ChosenMark isChosen={word === language} />
          {languageOf(word).name}
        </MenuItem>
      ))}
      <ListSubheader role="presentation">{t('app.theme')}</ListSubheader>
      {modes.map((choice) => (
        <MenuItem
          key={choice.mode}
          role="menuitemradio"
          aria-checked={choice.mode === mode}
          selected={choice.mode === mode}
          onClick={() => {
            onClose();
            setMode(choice.mode);
          }}
        >
          <ChosenMark isChosen={choice.mode === mode} />
          {t(choice.label)}
        </MenuItem>
      ))}
      <ListSubheader role="presentation">{t('app.signedInAs', { name })}</ListSubheader>
      <MenuItem
        onClick={() => {
          onClose();
          props.onSignOut();
        }}
      >
        {t('app.signOut')}
      </MenuItem>
    </Menu>
  );
}
