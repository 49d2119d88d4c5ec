import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Debian's browsers. The one without windows first: it takes a sixth less of the processor. */
const debian = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) =>
  existsSync(path),
);

/** Debian's Chromium where it is installed, Playwright's own elsewhere. */
export function browser(): LaunchOptions {
  if (debian === undefined) return {};
  return {
    executablePath: debian,
    // A process that draws for one page costs more than it does in the browser's own.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--in-process-gpu',
      '--disable-quic',
    ],
  };
}

/** The one command that installs a missing browser, or undefined where there is one. */
export function missingBrowser(): string | undefined {
  if (debian !== undefined || existsSync(chromium.executablePath())) return undefined;
  return existsSync('/etc/debian_version')
    ? 'apt-get update && apt-get install -y chromium-headless-shell'
    : 'npx playwright install --with-deps chromium';
}
