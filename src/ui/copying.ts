import { useRef, useState, type RefObject } from 'react';
import { useText } from '../i18n/text';
import { useAnnounce } from './feedback/announce';

/** True once the text is copied: the browser has a clipboard for pages only over HTTPS and on the machine itself. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies the text of a field and announces it; where the browser refuses, selects it. */
export function useCopying(text: string): {
  field: RefObject<HTMLTextAreaElement | null>;
  /** This very text was copied last. */
  isCopied: boolean;
  copy: () => Promise<void>;
} {
  const t = useText();
  const { say } = useAnnounce();
  const [copied, setCopied] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  return {
    field,
    isCopied: copied === text,
    async copy() {
      if (await toClipboard(text)) {
        setCopied(text);
        say(t('calls.copied'));
        return;
      }
      field.current?.focus();
      field.current?.select();
      say(t('calls.notCopied'));
    },
  };
}
