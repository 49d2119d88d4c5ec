import { useLanguage } from '../i18n/language';
import type { Language } from '../i18n/languages';
import { useText } from '../i18n/text';
import { useAnnounce } from './feedback/announce';

/** Changes the language of the page; shows an error if its texts could not be loaded. */
export function useChooseLanguage(): (language: Language) => void {
  const t = useText();
  const { setLanguage } = useLanguage();
  const { notify } = useAnnounce();
  return (language) => {
    setLanguage(language).catch(() => notify({ tone: 'error', text: t('app.languageLost') }));
  };
}
