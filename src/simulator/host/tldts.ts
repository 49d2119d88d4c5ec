/**
 * Replaces the package `tldts` in the browser build. MSW's cookie jar asks it which domains are public suffixes, a
 * list three times the size of all the rest; the practice cloud only answers its own page, whose cookies are the
 * browser's own, so that no domain is ever looked up.
 */
export function getDomain(hostname: string): string {
  return hostname;
}
