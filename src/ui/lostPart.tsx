import { lazy, useState, type ComponentType, type ReactNode } from 'react';
import { useText } from '../i18n/text';
import { LazyConfirmDialog } from './LazyConfirmDialog';
import { ReloadPage } from './Loading';
import { Notice } from './Notice';
import { PageHeading } from './PageHeading';
import { reloadForUpgrade } from './upgrade';

/** A part of the console that did not come. */
export class LostPartError extends Error {}

/**
 * Loads a part of the console. Where it has gone with an upgrade, the page is loaded again, once, if nothing typed is
 * lost by that. Rejects with a `LostPartError` where it stays.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await reloadForUpgrade();
    throw new LostPartError('A part of Cairn could not be loaded');
  }
}

/** Stands in for a part of a page, a dialog or a panel that could not be loaded. */
function LostPart() {
  const t = useText();
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <LazyConfirmDialog
      title={t('ui.lostPart.title')}
      confirmLabel={t('ui.reload')}
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

/** Stands in for a whole page that could not be loaded. */
export function LostPage() {
  const t = useText();
  return (
    <>
      <PageHeading title={t('ui.lostPart.title')} />
      <Notice tone="error" role="alert">
        <p>{t('ui.lostPart.text')}</p>
        <ReloadPage />
      </Notice>
    </>
  );
}

/** A part of the console that comes with its first use, or what stands in for it where it does not. */
export function lazyPart<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  Lost: () => ReactNode = LostPart,
) {
  return lazy<ComponentType<P>>(async () => {
    try {
      return await loadPart(load);
    } catch {
      return { default: Lost };
    }
  });
}
