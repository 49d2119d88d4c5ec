import { useEffect } from 'react';

/** The browser asks before it closes a tab that still has steps to send. */
export function useBeforeUnloadPrompt(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isSending]);
}
