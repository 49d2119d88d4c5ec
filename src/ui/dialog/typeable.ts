/**
 * The visible text of a name, as a person types it: without control characters and directional marks, and with
 * single blanks. Empty if nothing is visible.
 */
export function typeable(name: string): string {
  return name
    .replace(/(?![\t-\r])[\p{C}\p{DI}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** True if the typed text is the requested name, as far as anyone can see. */
export function isTypedRight(typed: string, name: string): boolean {
  const word = typeable(name);
  return word !== '' && typeable(typed) === word;
}
