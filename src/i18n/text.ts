import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { critical } from './en/critical';
import type { deferred } from './en/deferred';
import { isPlain } from './isPlain';

/** The key of a text; each exists in every language. */
export type MessageId = keyof typeof critical | keyof typeof deferred;

/** Values for the placeholders of a text. */
export type TextValues = Record<string, string | number | boolean | Date | undefined>;

/** A text by its key, in the language of the page. */
export type Text = (id: MessageId, values?: TextValues) => string;

/** The texts in the language of the page, as plain strings. */
export function useText(): Text {
  const intl = useIntl();
  return useMemo(
    () => (id, values) => {
      const text = intl.messages[id];
      if (typeof text === 'string' && isPlain(text)) return text;
      return String(intl.formatMessage({ id }, values));
    },
    [intl],
  );
}
