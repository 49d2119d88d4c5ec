import { missingBrowser } from './browser';

const command = missingBrowser();
if (command !== undefined) {
  process.stderr.write(
    `The tests need Chromium, and there is none. This one command installs it:\n\n  ${command}\n\n`,
  );
  process.exitCode = 1;
}
