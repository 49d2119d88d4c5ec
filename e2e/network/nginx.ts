import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's path; only root's PATH includes it. */
const debian = '/usr/sbin/nginx';

/** The command that starts nginx, or undefined where it is not installed. */
export function nginx(): string | undefined {
  if (existsSync(debian)) return debian;
  return spawnSync('nginx', ['-v']).error === undefined ? 'nginx' : undefined;
}
