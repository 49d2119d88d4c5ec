import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian puts it; only root's PATH leads there. */
const debian = '/usr/sbin/nginx';

/** The command that starts nginx, or undefined where it is not installed. */
export function nginx(): string | undefined {
  if (existsSync(debian)) return debian;
  return spawnSync('nginx', ['-v']).error === undefined ? 'nginx' : undefined;
}
