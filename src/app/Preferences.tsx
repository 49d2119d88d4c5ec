import Button from '@mui/material/Button';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled, useColorScheme } from '@mui/material/styles';
import { Suspense, useId, useState } from 'react';
import { useCloud } from '../cloud/cloud';
import { hasRuns } from '../cloud/runs/runKeys';
import { useSession, useSignOut } from '../cloud/session/session';
import { languageNames, languages, useLanguage } from '../i18n/language';
import { useText } from '../i18n/text';
import { Icon } from '../ui';
import { useChooseLanguage } from '../ui/chooseLanguage';
import { LoadingOnTop } from '../ui/feedback/Loading';
import { LazySignOutQuestion } from './lazyParts';

const modes = [
  { mode: 'system', label: 'app.themeSystem' },
  { mode: 'light', label: 'app.themeLight' },
  { mode: 'dark', label: 'app.themeDark' },
] as const;

/** Stands before each choice, so that the chosen one is told by more than its colour. */
const Quota = styled('span')({
  display: 'inline-flex',
  width: '1.5rem',
  color: 'var(--accent-ink)',
});

function Mark({ isChosen }: { isChosen: boolean }) {
  return <Quota>{isChosen && <Icon name="check" />}</Quota>;
}

/** Language, theme and the way out: one menu at the end of the bar. */
export function Preferences() {
  const t = useText();
  const { user } = useSession();
  const cloud = useCloud();
  const signOut = useSignOut();
  const { language } = useLanguage();
  const chooseLanguage = useChooseLanguage();
  const { mode = 'system', setMode } = useColorScheme();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  /** Signing out: chosen in the menu, which closes first; then perhaps asked about. */
  const [leaving, setLeaving] = useState<'chosen' | 'asked'>();
  const leave = () => {
    if (leaving !== 'chosen') return;
    const isAsked = hasRuns(cloud) || cloud.tasks.followUps().length > 0;
    setLeaving(isAsked ? 'asked' : undefined);
    if (!isAsked) signOut.mutate();
  };
  const close = () => setAnchor(null);
  const name = user?.displayName ?? '';
  return (
    <>
      <Button
        id={id}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={t('app.preferencesFor', { name })}
        startIcon={<Icon name="user" />}
        endIcon={<Icon name="caret" />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className="name">{name}</span>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        container={() => anchor?.closest('header') ?? document.body}
        onClose={close}
        slotProps={{
          list: { 'aria-label': t('app.preferences') },
          transition: { onExited: leave },
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
              close();
              chooseLanguage(word);
            }}
          >
            <Mark isChosen={word === language} />
            {languageNames[word]}
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
              close();
              setMode(choice.mode);
            }}
          >
            <Mark isChosen={choice.mode === mode} />
            {t(choice.label)}
          </MenuItem>
        ))}
        <ListSubheader role="presentation">{t('app.signedInAs', { name })}</ListSubheader>
        <MenuItem
          onClick={() => {
            close();
            setLeaving('chosen');
          }}
        >
          {t('app.signOut')}
        </MenuItem>
      </Menu>
      {leaving === 'asked' && (
        <Suspense fallback={<LoadingOnTop />}>
          <LazySignOutQuestion onClose={() => setLeaving(undefined)} />
        </Suspense>
      )}
    </>
  );
}
