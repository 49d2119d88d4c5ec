import { lazy, useState, type ComponentType } from 'react';
import { useText } from '../i18n/text';
import { LazyConfirmDialog } from './LazyConfirmDialog';
import { reloadForUpgrade } from './upgrade';

/** Stands in for a part of the console that could not be loaded. */
export function LostPart() {
  const t = useText();
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <LazyConfirmDialog
      title={t('ui.lostPart.title')}
      confirmLabel={t('ui.lostPart.reload')}
      onConfirm={async () => {
        location.reload();
        return false;
      }}
      onClose={() => setOpen(false)}
    >
      <p>{t('ui.lostPart.text')}</p>
    </LazyConfirmDialog>
  );
}

/**
 * A part of the console that comes with its first use. Where it has gone with an upgrade, the page is loaded anew,
 * once, if nothing typed is lost by that; else the person is told, and decides.
 */
export function lazyPart<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy<ComponentType<P>>(async () => {
    try {
      return await load();
    } catch {
      await reloadForUpgrade();
      return { default: LostPart };
    }
  });
}
