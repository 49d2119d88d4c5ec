import { useState } from 'react';
import Button from '@mui/material/Button';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui';
import { later } from '../later';
import { useKeys, type KeyPart } from './useKeys';

const Palette = later(() => import('./Palette'));
const KeysDialog = later(() => import('./KeysDialog'));

/** The button *Go to*, with the keys of every page and what they open. */
export function KeyParts() {
  const t = useText();
  const [shown, setShown] = useState<KeyPart>();
  const close = () => setShown(undefined);
  useKeys(setShown);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        title={t('app.goToKeys')}
        startIcon={<Icon name="search" />}
        onClick={() => setShown('palette')}
      >
        {t('app.goTo')}
      </Button>
      {shown === 'palette' && <Palette onClose={close} onShowKeys={() => setShown('keys')} />}
      {shown === 'keys' && <KeysDialog onClose={close} />}
    </>
  );
}
