import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { formatElapsed, formatGiB, formatMoment, formatSize } from '../i18n/formats';
import { isLanguage, type Language } from '../i18n/languages';

const unknown = '–';

/** How sizes, moments and spans are written in the language of the page; what is not known is a dash. */
export function useFormats() {
  const intl = useIntl();
  return useMemo(() => {
    const code = intl.locale.slice(0, 2);
    const language: Language = isLanguage(code) ? code : 'en';
    return {
      language,
      /** Bytes: *16.0 GB*. */
      size: (bytes: number | undefined) =>
        bytes === undefined ? unknown : formatSize(bytes, language),
      /** The same in a sentence: *16.0 GB*, *unknown size*. */
      sizeInText: (bytes: number | undefined) =>
        bytes === undefined
          ? intl.formatMessage({ id: 'ui.unknownSize' })
          : formatSize(bytes, language),
      /** GiB: *16.0 GB*. */
      sizeGiB: (amount: number | undefined) =>
        amount === undefined ? unknown : formatGiB(amount, language),
      number: (amount: number) => intl.formatNumber(amount),
      /** ms since 1970: *2015-03-25 12:02:35 PM EDT*. */
      dateTime: (moment: number | undefined) =>
        moment === undefined ? unknown : formatMoment(moment, language),
      /** ms: *2 min 05 s*. */
      elapsed: (ms: number) => formatElapsed(ms, language),
      /** A remaining wait in ms: like `elapsed`, rounded up, at least a second. */
      waitTime: (ms: number) => formatElapsed(Math.max(1, Math.ceil(ms / 1000)) * 1000, language),
    };
  }, [intl]);
}
