import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import { tabStorage } from '../../browser/storage';
import { useText } from '../../i18n/text';
import { Loading } from '../../ui/feedback/Loading';
import { ChunkErrorPage } from '../../ui/feedback/lazyPart';

/** A page without the console's frame. */
export const FramelessMain = styled('main')({
  maxWidth: 640,
  margin: '3rem auto',
  padding: '0 1rem',
});

/** Placeholder of a frameless page while it loads. */
export function FramelessLoading() {
  const t = useText();
  return (
    <FramelessMain>
      <Loading label={t('app.loading')} />
    </FramelessMain>
  );
}

const triesKey = 'cairn.lostPage';

/**
 * Reloads the page once the server answers: a browser does not retry a file that failed. The intervals grow: after 4
 * s, 8 s and so on, at least once a minute.
 */
function useReloadWhenBack(): void {
  useEffect(() => {
    const storage = tabStorage();
    const tries = Number(storage.getItem(triesKey));
    let timer: number | undefined;
    const reload = async () => {
      const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined);
      if (answer?.ok !== true) {
        wait();
        return;
      }
      storage.setItem(triesKey, `${tries + 1}`);
      location.reload();
    };
    const wait = () => {
      timer = window.setTimeout(() => void reload(), Math.min(4000 * 2 ** tries, 60_000));
    };
    wait();
    return () => clearTimeout(timer);
  }, []);
}

/** Replaces a frameless page that could not be loaded. It has no input yet. */
export function FramelessErrorPage() {
  useReloadWhenBack();
  return (
    <FramelessMain>
      <ChunkErrorPage />
    </FramelessMain>
  );
}
