import { paths } from './paths';

/** Control characters and blanks, which browsers drop from addresses, and the backslash, which they read as a slash. */
const misread = /[\p{Cc}\p{Z}\\]/u;

/** A path of this site whose browser reads it as it stands: one slash first, nowhere two. */
const isPlain = (path: string) => /^\//.test(path) && !path.includes('//') && !misread.test(path);

/** An address of this console to go back to, as it was asked for; for any other one, the first page. */
export function ownAddress(asked: string | null): string {
  if (asked === null || misread.test(asked)) return paths.instances;
  const [path = ''] = asked.split(/[?#]/, 1);
  try {
    return isPlain(path) && isPlain(decodeURIComponent(path)) ? asked : paths.instances;
  } catch {
    return paths.instances;
  }
}
