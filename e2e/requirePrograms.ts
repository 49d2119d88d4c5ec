import { existsSync } from 'node:fs';
import { missingBrowser } from './browser';
import { nginx } from './network/nginx';

const browser = missingBrowser();
const missing = [
  ...(browser === undefined ? [] : ['chromium']),
  ...(nginx() === undefined ? ['nginx'] : []),
];

/** One command that installs the missing programs. */
function install(): string {
  if (existsSync('/etc/debian_version'))
    return `apt-get update && apt-get install -y ${missing.join(' ')}`;
  return [browser, ...(missing.includes('nginx') ? ['brew install nginx'] : [])]
    .filter((command) => command !== undefined)
    .join(' && ');
}

if (missing.length > 0) {
  process.stderr.write(
    `The tests need ${missing.join(' and ')}. This one command installs it:\n\n  ${install()}\n\n`,
  );
  process.exitCode = 1;
}
