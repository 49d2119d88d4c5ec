/**
 * A name as it can be typed from what is seen of it: without what is not to be seen (control characters, marks
 * of direction), and with one blank for any blanks. Empty where nothing of it can be seen.
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
