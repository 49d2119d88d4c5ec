import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { useCloud } from '../cloud/cloud';
import { hasRuns } from '../cloud/runs/runKeys';
import { useSession, useSignOut } from '../cloud/session/session';
import { useText } from '../i18n/text';
import { Icon } from '../ui';
import { lazyFramePart } from './lazyRoutes';

const PreferencesMenu = lazyFramePart(() => import('./PreferencesMenu'));
const SignOutQuestion = lazyFramePart(() => import('./session/SignOutQuestion'));

/** Language, theme and sign-out: one menu at the end of the bar. */
export function Preferences() {
  const t = useText();
  const { user } = useSession();
  const cloud = useCloud();
  const signOut = useSignOut();
  /** Absent until it is first opened. */
  const [anchor, setAnchor] = useState<HTMLElement | null>();
  const id = useId();
  /** Sign-out, chosen in the menu: the menu closes first, then a dialog may ask for confirmation. */
  const [leaving, setLeaving] = useState<'chosen' | 'asked'>();
  const leave = () => {
    if (leaving !== 'chosen') return;
    const isAsked = hasRuns(cloud) || cloud.tasks.followUps().length > 0;
    setLeaving(isAsked ? 'asked' : undefined);
    if (!isAsked) signOut.mutate();
  };
  const name = user?.displayName ?? '';
  return (
    <>
      <Button
        id={id}
        aria-haspopup="menu"
        aria-expanded={anchor instanceof HTMLElement}
        aria-label={t('app.preferencesFor', { name })}
        startIcon={<Icon name="user" />}
        endIcon={<Icon name="caret" />}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className="name">{name}</span>
      </Button>
      {anchor !== undefined && (
        <PreferencesMenu
          anchor={anchor}
          name={name}
          onClose={() => setAnchor(null)}
          onSignOut={() => {
            setAnchor(null);
            setLeaving('chosen');
          }}
          onExited={leave}
        />
      )}
      {leaving === 'asked' && <SignOutQuestion onClose={() => setLeaving(undefined)} />}
    </>
  );
}
