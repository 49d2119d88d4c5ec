import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Link } from 'react-router';
import { EnvironmentSwitcher } from './environments/EnvironmentSwitcher';
import { TasksButton } from './tasks/TasksButton';
import { useText } from '../i18n/text';
import { Icon } from '../ui';
import { usePanel } from '../ui/navigation/panelRoute';
import { paths } from '../ui/navigation/paths';
import { Logo } from '../ui/Logo';
import { KeyParts } from './keys/KeyParts';
import { PracticeBand } from './practice/PracticeBand';
import { Preferences } from './Preferences';
import { usePractice } from './practice/practice';

const Bar = styled('header')({
  '--gutter': '1.25rem',
  background: 'var(--bar)',
  color: 'var(--on-bar)',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.25rem 0.5rem',
  padding: '0.375rem var(--gutter)',
  // The whole bar is framed in the colour of practice.
  '&:has(.practice)': { borderBottom: '3px solid var(--practice)' },
  '& .MuiButton-root': {
    minHeight: 32,
    borderColor: 'transparent',
    background: 'transparent',
    color: 'inherit',
    '&:hover, &[aria-expanded=true]': {
      background: 'color-mix(in srgb, currentColor 16%, transparent)',
    },
    '&.practice': {
      minHeight: 28,
      borderColor: 'color-mix(in srgb, currentColor 45%, transparent)',
      fontWeight: 700,
    },
  },
  '& a:focus-visible, & button:focus-visible': { outlineColor: 'var(--on-bar)' },
  // The environments load late, so they must not move a button that somebody is about to press.
  '& .spring': { flexGrow: 1 },
  '& .environment': { minWidth: 0, maxWidth: 'max(100% - 6.5rem, 12rem)' },
  '& .environment .name': { maxWidth: '16rem', overflow: 'hidden', textOverflow: 'ellipsis' },
  '@media (max-width: 600px)': {
    '--gutter': '0.75rem',
    columnGap: 0,
    '& .MuiButton-root': { paddingInline: 8 },
    // Two rows: the location, then the actions.
    '& .spring': { flexBasis: '100%' },
  },
  // One row: icons alone, beside the environment.
  '@media (max-width: 400px)': {
    '& .spring': { flexBasis: 0 },
    '& .word': { position: 'absolute', width: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
    '& .environment': { maxWidth: 'calc(100% - 11.5rem)' },
    '& .environment > .MuiButton-startIcon': { display: 'none' },
    '& .spring ~ .MuiButton-root': { minWidth: 36, fontSize: 0 },
    '& .spring ~ .MuiButton-root > .MuiButton-startIcon': { margin: 0, fontSize: '1rem' },
    '& .spring ~ .MuiButton-root > :is(.name, .MuiButton-endIcon)': { display: 'none' },
  },
});

const Brand = styled(Link)({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.5rem',
  minHeight: 33,
  marginRight: '0.5rem',
  fontWeight: 650,
  fontSize: '1.0625rem',
  letterSpacing: '0.01em',
  '&, &:hover': { color: 'inherit', textDecoration: 'none' },
});

/** The bar across the top: name of the cloud, running tasks, help, and preferences. */
export function Header() {
  const t = useText();
  const { panel, open, close } = usePanel();
  const isPractice = usePractice() !== undefined;
  const toggle = (word: 'tasks' | 'help' | 'practice') => () =>
    panel === word ? close() : open(word);
  return (
    <Bar aria-label={isPractice ? t('app.practiceCloud') : undefined}>
      {isPractice && (
        <PracticeBand
          button={
            <Button
              className="practice"
              variant="outlined"
              size="small"
              startIcon={<Icon name="cloud" />}
              aria-expanded={panel === 'practice'}
              onClick={toggle('practice')}
            >
              {t('app.practiceCloud')}
            </Button>
          }
        />
      )}
      <Brand to={paths.instances}>
        <Logo />
        <span className="word">{t('app.name')}</span>
      </Brand>
      <EnvironmentSwitcher />
      <span className="spring" />
      <KeyParts />
      <TasksButton open={panel === 'tasks'} onClick={toggle('tasks')} />
      <Button
        aria-expanded={panel === 'help'}
        startIcon={<Icon name="help" />}
        onClick={toggle('help')}
      >
        {t('app.help')}
      </Button>
      <Preferences />
    </Bar>
  );
}
