import type { Page } from '@playwright/test';
import { openSite, type Site } from './network/site';
import { expect, test } from './test';

/* Browsers without features that Cairn uses: by their settings, in private windows, in web views, over plain HTTP. */

test.use({ serviceWorkers: 'allow' });

const refuse = `{ throw new DOMException('The operation is insecure.', 'SecurityError'); }`;
const refused = (owner: string, name: string) =>
  `Object.defineProperty(${owner}, '${name}', { get() ${refuse} });`;
const empty = (name: string) => `Object.defineProperty(window, '${name}', { get: () => null });`;

const storages = ['localStorage', 'sessionStorage', 'indexedDB'].map((name) =>
  refused('window', name),
);

const refusals = {
  'a storage that is null': empty('localStorage') + empty('sessionStorage'),
  'all storage refused, as where cookies are blocked': storages.join(''),
  'a database that does not open': `IDBFactory.prototype.open = function () ${refuse};`,
  'no BroadcastChannel': `window.BroadcastChannel = function () ${refuse};`,
  'no Web Locks': refused('Navigator.prototype', 'locks'),
  'Web Locks that refuse': `LockManager.prototype.request = function () ${refuse};`,
  'no service workers': refused('Navigator.prototype', 'serviceWorker'),
  'a service worker that is refused': `ServiceWorkerContainer.prototype.register = async function () ${refuse};`,
};
const everything = Object.values(refusals).join('');

const clouds = {
  real: { config: { api: '/client/api', practiceCloud: true }, title: 'Sign in' },
  practice: { config: { practiceCloud: 'only' }, title: 'Instances' },
} as const;

for (const [name, { config, title }] of Object.entries(clouds))
  test.describe(`the ${name} cloud opens with`, () => {
    let site: Site;
    test.beforeAll(async () => {
      site = await openSite(4175, { config });
    });
    test.afterAll(() => site.close());

    const isOpen = async (page: Page) => {
      await page.goto(site.address);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      if (name === 'practice')
        await expect(
          page.getByRole('button', { name: 'Action for warrenton-mysql-node01' }),
        ).toBeVisible();
    };
    for (const [what, script] of [...Object.entries(refusals), ['all of that', everything]])
      test(`${what}`, async ({ page }) => {
        await page.addInitScript(String(script));
        await isOpen(page);
      });
  });
