import { defineConfig, devices } from '@playwright/test';
import { browser } from './e2e/browser';

const practicePort = 4173;
const networkPort = 4174;
const simulatorPort = 4175;
const proxyPort = 4176;
const address = (port: number) => `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  // They wait for answers more than they work.
  workers: 3,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: browser(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-CA',
    timezoneId: 'America/Toronto',
    contextOptions: { reducedMotion: 'reduce' },
    // Traces cost a sixth of the time, and a failed test says what it saw: ask for one with `--trace on`.
    trace: 'off',
  },
  projects: [
    {
      name: 'network',
      testMatch: 'network/**/*.spec.ts',
      // One simulator serves them all, and each begins with it anew: they take turns, from the start, beside the others.
      workers: 1,
      use: { baseURL: address(networkPort) },
    },
    {
      name: 'practice',
      testIgnore: 'network/**',
      // The practice cloud then answers in the page: each call by its worker takes several times as long. The journey
      // and the tests of the practice cloud itself have the worker.
      use: { baseURL: address(practicePort), serviceWorkers: 'block' },
    },
  ],
  webServer: [
    {
      command: `npx vite preview --host 127.0.0.1 --port ${practicePort} --strictPort`,
      url: address(practicePort),
    },
    {
      command: `npm run simulator -- --port ${simulatorPort} --scenario warrenton --speed 0`,
      url: `${address(simulatorPort)}/practice`,
    },
    {
      command: `npx tsx e2e/network/serve.ts --port ${networkPort} --cloud ${simulatorPort}`,
      url: address(networkPort),
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    },
    {
      command: `npx vite --force --host 127.0.0.1 --port ${proxyPort} --strictPort`,
      env: { CLOUDSTACK_URL: `${address(simulatorPort)}/client` },
      url: address(proxyPort),
    },
  ],
});
