/** Longest host name that the engine takes (CloudStack rules §11). */
export const maxHostName = 63;

/** Error of a typed host name. */
export type HostNameProblem = 'blank' | 'tooLong' | 'characters' | 'start' | 'end';

/** Checks a host name as the engine does: letters a to z, digits and hyphens; a letter first, no hyphen last. */
export function hostNameProblem(name: string): HostNameProblem | undefined {
  if (name === '') return 'blank';
  if (!/^[A-Za-z0-9-]*$/.test(name)) return 'characters';
  if (!/^[A-Za-z]/.test(name)) return 'start';
  if (name.endsWith('-')) return 'end';
  return name.length > maxHostName ? 'tooLong' : undefined;
}

/** A valid host name from any text, e.g. from a template's name. */
export function asHostName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^[^A-Za-z]+/, '')
    .slice(0, maxHostName)
    .replace(/-+$/, '');
}
