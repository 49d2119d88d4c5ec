import { paths } from '../../ui/navigation/paths';

/** Control characters and blanks, which browsers drop from addresses, and the backslash, which they read as a slash. */
const misread = /[\p{Cc}\p{Z}\\]/u;

/** True for a path of this site that a browser reads literally: one leading slash, no double slash. */
const isPlain = (path: string) => /^\//.test(path) && !path.includes('//') && !misread.test(path);

/** The requested address if it is in this console; else the first page. */
export function returnAddress(asked: string | null): string {
  if (asked === null || misread.test(asked)) return paths.instances;
  const [path = ''] = asked.split(/[?#]/, 1);
  try {
    return isPlain(path) && isPlain(decodeURIComponent(path)) ? asked : paths.instances;
  } catch {
    return paths.instances;
  }
}
