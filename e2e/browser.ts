import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const debian = '/usr/bin/chromium';

/** Debian's Chromium where it is installed, Playwright's own elsewhere. */
export function browser(): LaunchOptions {
  if (!existsSync(debian)) return {};
  return {
    executablePath: debian,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-quic'],
  };
}

/** The one command that installs a missing browser, or undefined where there is one. */
export function missingBrowser(): string | undefined {
  if (existsSync(debian) || existsSync(chromium.executablePath())) return undefined;
  return existsSync('/etc/debian_version')
    ? 'apt-get update && apt-get install -y chromium'
    : 'npx playwright install --with-deps chromium';
}
