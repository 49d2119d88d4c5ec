import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { lazy, Suspense, useId, useState, type ComponentType, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../../i18n/text';
import { LoadingOnTop, ReloadPage } from './Loading';
import { Notice } from './Notice';
import { PageHeading } from '../navigation/PageHeading';
import { reloadForUpgrade } from './upgrade';

/** A chunk of the console could not be loaded. */
export class ChunkLoadError extends Error {}

/**
 * Loads a chunk. If an upgrade removed it, reloads the page once, unless that loses input. Otherwise rejects with
 * `ChunkLoadError`.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    await reloadForUpgrade();
    throw new ChunkLoadError('A part of Cairn could not be loaded');
  }
}

const LostDialog = styled('dialog')`
  width: min(34rem, calc(100vw - 32px));
  margin-top: min(8vh, 72px);
  padding: 18px 20px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--surface);
  color: inherit;
  & > div {
    display: flex;
    justify-content: space-between;
    gap: 8px;
  }
`;

/**
 * Replaces a part of a page, a dialog or a panel that could not be loaded. It uses the browser's own dialog, since
 * our dialog's code may be the missing chunk.
 */
export function ChunkErrorDialog() {
  const t = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  const close = () => setOpen(false);
  return createPortal(
    <LostDialog
      ref={(dialog) => {
        if (dialog?.open === false) dialog.showModal();
      }}
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}text`}
      onClose={close}
    >
      <h2 id={id}>{t('ui.chunkError.title')}</h2>
      <p id={`${id}text`}>{t('ui.chunkError.text')}</p>
      <div>
        <Button onClick={close}>{t('ui.cancel')}</Button>
        <Button variant="contained" onClick={() => location.reload()}>
          {t('ui.reload')}
        </Button>
      </div>
    </LostDialog>,
    document.body,
  );
}

/** Replaces a whole page that could not be loaded. */
export function ChunkErrorPage() {
  const t = useText();
  return (
    <>
      <PageHeading title={t('ui.chunkError.title')} />
      <Notice tone="error" role="alert">
        <p>{t('ui.chunkError.text')}</p>
        <ReloadPage />
      </Notice>
    </>
  );
}

/** A lazy component, or its replacement if it cannot be loaded. */
export function lazyPart<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
  Lost: () => ReactNode = ChunkErrorDialog,
) {
  return lazy<ComponentType<P>>(async () => {
    try {
      return await loadPart(load);
    } catch {
      return { default: Lost };
    }
  });
}

/** The same for a component that renders at once if its code was preloaded. The second value loads the code. */
export function preloadablePart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Lost?: () => ReactNode,
): [part: ComponentType<P>, loadIt: () => Promise<void>] {
  let come: ComponentType<P> | undefined;
  const loadIt = async () => {
    come = await load();
  };
  const Lazy = lazyPart(async () => ({ default: await load() }), Lost);
  function Part(props: P) {
    const [Shown] = useState(() => come ?? Lazy);
    return (
      <Suspense fallback={<LoadingOnTop />}>
        <Shown {...props} />
      </Suspense>
    );
  }
  return [Part, loadIt];
}
