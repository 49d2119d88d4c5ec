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

function selectIn(element: HTMLElement | null): void {
  if (element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
  } else if (element !== null) getSelection()?.selectAllChildren(element);
}

/** Copies the text of an element and announces it; where the browser refuses, selects it. */
export function useCopying<Shown extends HTMLElement = HTMLTextAreaElement>(
  text: string,
): {
  field: RefObject<Shown | null>;
  /** True if this text was copied last. */
  isCopied: boolean;
  copy: () => Promise<void>;
} {
  const t = useText();
  const { say, notify } = useAnnounce();
  const [copied, setCopied] = useState<string>();
  const field = useRef<Shown>(null);
  return {
    field,
    isCopied: copied === text,
    async copy() {
      if (await toClipboard(text)) {
        setCopied(text);
        say(t('calls.copied'));
        return;
      }
      selectIn(field.current);
      notify({ tone: 'info', text: t('calls.notCopied') });
    },
  };
}
