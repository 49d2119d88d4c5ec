/**
 * The address of the page beneath an address: its own, or for a dialog the page that it stands over.
 * A new page moves the focus to its heading; a dialog over the same page does not.
 */
export function pageOf(pathname: string, overDetails: boolean): string {
  const [section = '', id, word, part, step] = pathname.split('/').filter((part) => part !== '');
  if (id === undefined || id === 'add') return `/${section}`;
  if (step === 'rollback') return `/${section}/${id}/${word ?? ''}/${part ?? ''}/${step}`;
  if (word === 'recovery-points' && part === 'delete') return `/${section}/${id}/${word}/${part}`;
  if (word === 'recovery-points') return `/${section}/${id}/${word}`;
  if (word === undefined || overDetails) return `/${section}/${id}`;
  return `/${section}`;
}

/** Whether a page, as `pageOf` names it, is the details of one thing. */
export function isDetails(page: string): boolean {
  return /^\/[^/]+\/[^/]+$/.test(page);
}
