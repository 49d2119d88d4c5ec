/** True for a text without placeholders, tags or quotations of them: it needs no formatting. */
export const isPlain = (text: string): boolean => !/[{}'<>]/.test(text);
