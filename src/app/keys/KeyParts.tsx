import { useRef, useState } from 'react';
import Button from '@mui/material/Button';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui';
import { lazyFramePart } from '../lazyRoutes';
import { useKeys, type KeyPart } from './useKeys';

const Palette = lazyFramePart(() => import('./Palette'));
const KeysDialog = lazyFramePart(() => import('./KeysDialog'));

/** The button *Go to*, with the keys of every page and what they open. */
export function KeyParts() {
  const t = useText();
  const [shown, setShown] = useState<KeyPart>();
  const typed = useRef<string>(undefined);
  const show = (part?: KeyPart) => {
    if (part !== 'palette') typed.current = undefined;
    setShown(part);
  };
  const close = () => show();
  useKeys(show, typed);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        title={t('app.goToKeys')}
        startIcon={<Icon name="search" />}
        onClick={() => show('palette')}
      >
        {t('app.goTo')}
      </Button>
      {shown === 'palette' && (
        <Palette
          typedAhead={() => typed.current ?? ''}
          onClose={close}
          onShowKeys={() => show('keys')}
        />
      )}
      {shown === 'keys' && <KeysDialog onClose={close} />}
    </>
  );
}
