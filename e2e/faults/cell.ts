import type { Browser, Page } from '@playwright/test';
import { listen } from '../../src/simulator/host/httpHost';
import { cloudView, type CloudView } from './cloudView';
import type { Effect, Flow } from './flow';
import { lateMs, openFaultProxy, type FaultProxy, type ProxyFault } from './proxy';

/** Kind of fault, applied once the page is about to send the change. */
export interface FaultKind {
  name: string;
  /** Effect of the proxy on the change. */
  trouble?: ProxyFault;
  /** Events in the browser while the change waits for its answer. */
  during?: (bench: Bench) => Promise<void>;
  /** Delay that it causes, in ms. */
  lastsMs?: number;
  /** Done just before the press, or before this step of it. */
  before?: (bench: Bench, flow: Flow) => Promise<void>;
}

const refusal = (status: number, cserrorcode: number, text: string): ProxyFault => ({
  status,
  cserrorcode,
  text,
});

/** Faults of a change, or around it. */
export const faults: readonly FaultKind[] = [
  { name: 'connection dropped before', trouble: 'droppedBefore' },
  { name: 'connection dropped after', trouble: 'droppedAfter' },
  { name: 'kept-alive cut after', trouble: 'cutAfter' },
  {
    name: '401',
    trouble: refusal(401, 9999, 'unable to verify user credentials and/or request signature'),
  },
  {
    name: '429 with 30 s',
    trouble: refusal(
      429,
      4545,
      'The given user has reached his/her account api limit, please retry after [30000] ms.',
    ),
    lastsMs: 31_000,
  },
  { name: '431', trouble: refusal(431, 4350, 'Invalid value.') },
  { name: '530', trouble: refusal(530, 4250, 'Internal error executing command.') },
  { name: 'HTML', trouble: 'html' },
  { name: 'truncated', trouble: 'truncated' },
  { name: '60 s late', trouble: 'late', lastsMs: lateMs },
  { name: 'reload', trouble: 'stalled', during: async ({ page }) => void (await page.reload()) },
  { name: 'tab closed', trouble: 'stalled', during: (bench) => bench.newTab() },
  { name: 'sign-out', trouble: 'stalled', during: (bench) => bench.signOut() },
  { name: 'changed by another', before: ({ cloud }, flow) => flow.interfere(cloud) },
];

/** One worker: a cloud, a way to it that can be cut, and a browser. */
export interface Bench {
  cloud: CloudView;
  proxy: FaultProxy;
  page: Page;
  newTab: () => Promise<void>;
  signOut: () => Promise<void>;
}

/** Opens a cloud and a way to it; `start` sets the cloud up for a flow and opens a new browser context. */
export async function openBench(engine: Browser) {
  const host = await listen({
    port: 0,
    hostname: '127.0.0.1',
    scenario: 'warrenton',
    speed: 20,
    settings: { sessionTimeoutMs: 1e10 },
  });
  const cloud = cloudView(host.address);
  const proxy = await openFaultProxy('dist', Number(new URL(host.address).port));
  return {
    cloud,
    proxy,
    async start(flow: Flow): Promise<Bench> {
      await cloud.practice({ scenario: flow.scenario, speed: 20, faults: [] });
      await cloud.practice({ settings: { sessionTimeoutMs: 1e10 } });
      await cloud.signIn();
      const context = await engine.newContext({
        baseURL: proxy.address,
        viewport: { width: 1280, height: 800 },
        locale: 'en-CA',
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(60_000);
      await context.addInitScript(listenToPage);
      const bench: Bench = {
        cloud,
        proxy,
        page: await context.newPage(),
        async newTab() {
          const closed = bench.page;
          bench.page = await context.newPage();
          await closed.close({ runBeforeUnload: false });
          proxy.release();
          await bench.page.goto('/instances');
          await signIn(bench.page);
        },
        async signOut() {
          await bench.page.goto('/instances').catch(() => undefined);
          const banner = bench.page.getByRole('banner');
          await banner.getByRole('button').last().click();
          await bench.page.getByRole('menuitem', { name: 'Sign out' }).click();
          const dialog = bench.page.getByRole('alertdialog').getByRole('button').last();
          if (await dialog.isVisible().catch(() => false)) await dialog.click();
          proxy.release();
          await bench.page.goto('/instances');
          await signIn(bench.page);
        },
      };
      return bench;
    },
    /** Signs in where the page requires it. */
    signIn,
    async close() {
      await proxy.close();
      await host.close();
    },
  };
}

/** Records every text that the page announces or shows as a notice: some vanish before anybody reads them. */
function listenToPage(): void {
  const heard = new Set<string>(JSON.parse(sessionStorage.getItem('heard') ?? '[]'));
  const hear = () => {
    for (const element of document.querySelectorAll('[role=alert], [role=status]')) {
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text !== '' && !heard.has(text)) {
        heard.add(text);
        sessionStorage.setItem('heard', JSON.stringify([...heard]));
      }
    }
  };
  new MutationObserver(hear).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

const heardBy = (page: Page) =>
  page.evaluate<readonly string[]>(() => JSON.parse(sessionStorage.getItem('heard') ?? '[]'));

async function signIn(page: Page): Promise<void> {
  const user = page.getByLabel('User', { exact: true });
  const heading = page.getByRole('heading', { level: 1 });
  await user.or(heading).first().waitFor();
  if (!(await user.isVisible())) return;
  await user.fill('operator');
  await page.getByLabel('Password', { exact: true }).fill('cairn-practice');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await user.waitFor({ state: 'hidden' });
}

/** Signs in again where a fault has ended the session over a dialog that is to continue. */
async function signInAgain(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
  if (!(await dialog.isVisible())) return;
  await dialog.getByLabel('Password').fill('cairn-practice');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the cloud runs nothing and the page says nothing new, or for so many ms. */
async function settle({ page, cloud }: Bench, mostMs: number): Promise<void> {
  const until = Date.now() + mostMs;
  let last = '';
  let quietSince = Date.now();
  while (Date.now() < until) {
    const running = (await cloud.rows('listAsyncJobs', 'asyncjobs')).length > 0;
    const text = await page
      .locator('body')
      .innerText()
      .catch(() => '');
    if (running || text !== last) quietSince = Date.now();
    last = text;
    if (Date.now() - quietSince > 6_000) return;
    await wait(500);
  }
}

/** Texts of the page's alerts, its dialog's error and its headings. */
async function shown(page: Page): Promise<readonly string[]> {
  const texts = await page
    .getByRole('alert')
    .or(page.getByRole('main').getByRole('heading', { level: 2 }))
    .allInnerTexts()
    .catch(() => []);
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** The tasks that the page knows, newest first. */
async function tasksOf(page: Page): Promise<readonly string[]> {
  await page.goto('/instances?panel=tasks').catch(() => undefined);
  await signIn(page);
  const items = page.getByRole('complementary').getByRole('listitem');
  await items
    .first()
    .waitFor({ timeout: 3_000 })
    .catch(() => undefined);
  // A task is asked for when the page opens: only what stays *In progress* is said of the cloud.
  await items
    .filter({ hasText: 'In progress' })
    .first()
    .waitFor({ state: 'hidden', timeout: 15_000 })
    .catch(() => undefined);
  const texts = await items.allInnerTexts();
  return texts.slice(0, 4).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** One row of the table. */
export interface Cell {
  flow: string;
  change: string;
  fault: string;
  sent: string;
  there: Effect;
  said: readonly string[];
  tasks: readonly string[];
  verdict: string;
}

const deniesEffect =
  /nothing (?:of it )?was (?:changed|done|sent)|(?:was|were) not (?:changed|created|taken|deleted|attached|detached|resized|destroyed|carried out)/i;

/** Statement of a lane that stopped because of another one. */
const ofOtherLanes = /^Another instance of this run stopped.*/;
/** The same, and what a rollback says of the disks before it reaches them. */
const disksKept = /^Another instance of this run stopped.*|The disks of \S+ were not changed\./;

/** False statements of the page, compared with the cloud. */
function verdictOf(
  said: readonly string[],
  there: Effect,
  { wasDone, isIdle, command }: { wasDone: boolean; isIdle: boolean; command: string },
): string {
  const ofOthers = command === 'revertToVMSnapshot' ? ofOtherLanes : disksKept;
  if (there.isLost === true) return 'STATE LOST';
  if (there.copies > 1) {
    const isTold = said.some((text) => /twice|two |second|another|duplicate|copies/i.test(text));
    return isTold ? 'a second copy, and the page says so' : 'A SECOND COPY';
  }
  const denial = said.find((text) => deniesEffect.test(text.replace(ofOthers, '')));
  if (denial !== undefined && wasDone) return `FALSE: ${denial.slice(0, 120)}`;
  const running = isIdle ? said.find((text) => /\bIn progress\b/.test(text)) : undefined;
  return running === undefined ? 'ok' : `FALSE: ${running.slice(0, 120)}`;
}

/** Applies a fault to one change of a flow; returns what was sent, the effect, and the texts of the page. */
export async function tryCell(
  bench: Bench,
  flow: Flow,
  turn: number,
  fault: FaultKind,
): Promise<Cell> {
  const command = flow.changes[turn] ?? '';
  const { cloud, proxy } = bench;
  const { page } = bench;
  await page.goto(await flow.address(cloud));
  await signIn(page);
  const button = page.getByRole('button', { name: flow.button });
  await flow.fill(page);
  await button.first().waitFor();
  proxy.takeSent();
  const nth = flow.changes.slice(0, turn + 1).filter((each) => each === command).length;
  if (fault.before !== undefined && turn === 0) await fault.before(bench, flow);
  if (fault.trouble !== undefined) proxy.arm(command, nth, fault.trouble);
  // The later changes of a destroy are pressed for one after the other; those of a run follow by themselves.
  const presses = flow.button.source.includes('|') ? 2 : 1;
  for (let press = 0; press < presses; press += 1) {
    const next = presses === 2 ? button.nth(press) : button.last();
    const refused = page.locator('[aria-disabled=true]').and(next);
    await refused.waitFor({ state: 'detached', timeout: 20_000 }).catch(() => undefined);
    // A change by another person may rule it out.
    if (fault.before === undefined || !(await refused.isVisible())) await next.click();
    if (press + 1 === presses) continue;
    await settle(bench, 60_000);
    await signInAgain(page);
  }
  if (fault.before !== undefined && turn > 0) await fault.before(bench, flow);
  if (fault.during !== undefined) {
    await Promise.race([proxy.struck(), wait(60_000)]);
    await fault.during(bench);
    proxy.release();
  }
  if (fault.lastsMs !== undefined) {
    await Promise.race([proxy.struck(), wait(60_000)]);
    await wait(fault.lastsMs);
  }
  await settle(bench, 75_000);
  const said = [...new Set([...(await heardBy(bench.page)), ...(await shown(bench.page))])];
  const there = await flow.effect(cloud, turn);
  const sent = proxy.takeSent();
  // A second press, where the form is still there, must make no second copy.
  const place = flow.isOnPage ? bench.page.getByRole('main') : bench.page.getByRole('dialog');
  const again = place.getByRole('button', { name: flow.button });
  if (
    await again
      .last()
      .isEnabled({ timeout: 500 })
      .catch(() => false)
  ) {
    await again
      .last()
      .click()
      .catch(() => undefined);
    await settle(bench, 40_000);
    said.push('(pressed again)', ...(await shown(bench.page)));
  }
  const after = await flow.effect(cloud, turn);
  const more = proxy.takeSent();
  const tasks = await tasksOf(bench.page);
  const isIdle = (await cloud.rows('listAsyncJobs', 'asyncjobs')).length === 0;
  const texts = (list: typeof sent) =>
    list.map((each) => `${each.command}${each.reached ? '' : ' (lost)'}`).join(', ');
  return {
    flow: flow.name,
    change: command,
    fault: fault.name,
    sent: [texts(sent), texts(more)].filter((text) => text !== '').join(' / '),
    there: { ...after, text: [...new Set([there.text, after.text])].join(' / ') },
    said,
    tasks,
    verdict: verdictOf([...said, ...tasks], after, { wasDone: there.isDone, isIdle, command }),
  };
}
