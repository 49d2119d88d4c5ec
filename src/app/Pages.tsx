import { Suspense, useEffect, useState } from 'react';
import { useNavigation } from 'react-router';
import { useText } from '../i18n/text';
import { DialogOutlet } from '../ui/dialog/DialogExit';
import { Loading, LoadingOnTop } from '../ui/feedback/Loading';
import { PageParams, useMatchedPages, useRememberedPages } from '../ui/navigation/matchedPage';

/** The page at the address, and the dialog over it: the page stays while a dialog comes and goes. */
export function Pages() {
  const t = useText();
  const pages = useMatchedPages();
  useRememberedPages(pages);
  const shown = pages.at(-1);
  const Page = shown?.handle.Page;
  return (
    <>
      <Coming />
      <Suspense key={shown?.pathname} fallback={<Loading label={t('app.loading')} />}>
        {Page && (
          <PageParams value={shown.params}>
            <Page />
          </PageParams>
        )}
      </Suspense>
      <DialogOutlet fallback={<LoadingOnTop label={t('app.loading')} />} />
    </>
  );
}

/** Stands in for the first page while its code is loading. */
export function FirstLoading() {
  return <Loading label={useText()('app.loading')} />;
}

/** How long the previous page stays unchanged, ms. */
const delayMs = 400;

/** Progress bar while the code of the next page or dialog takes long to load. */
function Coming() {
  const t = useText();
  const isComing = useNavigation().state !== 'idle';
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isComing) return undefined;
    const timer = setTimeout(() => setLate(true), delayMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isComing]);
  return isComing && isLate && <LoadingOnTop label={t('app.loading')} />;
}
