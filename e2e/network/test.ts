import type { Page } from '@playwright/test';
import { test as base, watchErrors } from '../test';
import { networkCloud, type NetworkCloud } from './cloud';

/** Tests over the network begin with a new cloud; a second person has a browser of their own. */
export const test = base.extend<{ cloud: NetworkCloud; secondPerson: Page }>({
  cloud: [
    async ({ request }, use) => {
      const cloud = networkCloud(request);
      await cloud.startAnew();
      await use(cloud);
    },
    { auto: true },
  ],
  secondPerson: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const expectQuiet = watchErrors(page);
      await use(page);
      await context.close();
      expectQuiet();
    },
    {},
  ],
});

export { expect } from '../test';
