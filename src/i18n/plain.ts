/** Whether a text stands for itself: nothing in it is a placeholder, a tag or a quotation of one. */
export const isPlain = (text: string): boolean => !/[{}'<>]/.test(text);
