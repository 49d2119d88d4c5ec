import { describe, expect, test } from 'vitest';
import type { Rollback } from '../../resources/recovery-points/rollback/rollback';
import { observer, operator } from '../../simulator/scenarios';
import type { Cloud } from '../cloud';
import { createRollbacks } from '../../resources/recovery-points/rollback/rollbacks';
import { hasRuns } from './runKeys';
import type { Runs } from './runs';
import { signIn, signOut } from '../session/session';
import { memoryStorage } from '../../browser/storage';
import { rollbackFor, readFacts } from '../../testing/rollbackFacts';
import { browserLocks, tabClock } from '../../testing/locks';
import { browserTabs } from '../../testing/peers';
import { fault } from '../../testing/runFaults';
import { practiceCloud } from '../../testing/practice';

interface Tab {
  cloud: Cloud;
  runs: Runs<Rollback>;
  /** Like closing the tab, or a crash: nothing in it runs any more. */
  close(): void;
}

/** The tabs of one browser, on one practice cloud. */
async function browser() {
  const practice = await practiceCloud('warrenton');
  const openLocks = browserLocks();
  const tabs = browserTabs();
  /** A new tab, or a duplicate of another with its storage. */
  const openTab = (from?: Tab): Tab => {
    const clock = tabClock(practice.clock);
    const { lock, close } = openLocks();
    const of = from?.cloud ?? { ...practice.cloud, storage: memoryStorage() };
    const cloud = practice.duplicate(of, { clock, lock, peers: tabs.tab() });
    cloud.start();
    const end = () => {
      clock.sleep();
      close();
    };
    return { cloud, runs: createRollbacks(cloud), close: end };
  };
  const signedIn = async (person = operator) => {
    const tab = openTab();
    await signIn(tab.cloud, person);
    await practice.clock.advance(0);
    return tab;
  };
  const beginSession = async (
    { cloud, runs }: Tab,
    [instance, point] = ['demo-saas-video', 'encoder-2-installed'],
  ) => {
    const facts = await readFacts(cloud, instance, point);
    runs.start(rollbackFor(facts, `run-${instance}`, practice.clock.now()));
    return facts.instance.id;
  };
  const until = async (isSo: () => boolean) => {
    for (let seconds = 0; seconds < 600 && !isSo(); seconds += 1)
      await practice.clock.advance(1_000);
    expect(isSo()).toBe(true);
  };
  const reverts = () => practice.sent.filter((command) => command === 'revertToVMSnapshot').length;
  return { ...practice, openTab, signedIn, beginSession, until, reverts };
}

const node = ['warrenton-mysql-node01', 'node01-recovery01'] as const;

describe('a run whose tab is closed', () => {
  test('is listed as stopped at the next sign-in, and can be resumed', async () => {
    const { signedIn, beginSession, until, clock, reverts } = await browser();
    const first = await signedIn();
    const id = await beginSession(first);
    await until(() => first.runs.of(id)?.stepIndex === 2);
    const done = reverts();
    first.close();
    const second = await signedIn();
    const left = second.runs.of(id) ?? expect.fail('it is lost');
    expect(left).toMatchObject({ stepIndex: 2, halt: { kind: 'left' } });
    expect(second.runs.wasLeft(left)).toBe(true);
    await clock.advance(60_000);
    expect(reverts()).toBe(done);
    second.runs.resume(id);
    await until(() => second.runs.of(id)?.end === 'succeeded');
    expect(reverts()).toBe(1);
    expect(hasRuns((await signedIn()).cloud)).toBe(false);
  });

  test('is reported in another open tab, but only once its tab is gone', async () => {
    const { signedIn, beginSession, until, clock } = await browser();
    const first = await signedIn();
    const second = await signedIn();
    const id = await beginSession(first);
    await until(() => first.runs.of(id)?.stepIndex === 1);
    await clock.advance(10_000);
    expect(second.runs.of(id)).toBeUndefined();
    first.close();
    await clock.advance(20_000);
    const left = second.runs.of(id) ?? expect.fail('it is lost');
    expect(left.halt?.kind).toBe('left');
    expect(second.runs.wasLeft(left)).toBe(true);
  });

  test('is not reported in another tab when its page is only reloaded', async () => {
    const { signedIn, beginSession, until, openTab, clock } = await browser();
    const first = await signedIn();
    const second = await signedIn();
    const id = await beginSession(first);
    await until(() => first.runs.of(id)?.stepIndex === 1);
    first.close();
    const again = openTab(first);
    await until(() => again.runs.of(id)?.end === 'succeeded');
    await clock.advance(30_000);
    expect(second.runs.of(id)).toBeUndefined();
  });

  test('is not shown to another person', async () => {
    const { signedIn, beginSession, until } = await browser();
    const first = await signedIn();
    const id = await beginSession(first);
    await until(() => first.runs.of(id)?.stepIndex === 1);
    first.close();
    const other = await signedIn(observer);
    expect(other.runs.list()).toEqual([]);
    expect(hasRuns(other.cloud)).toBe(false);
  });

  test('is also reported if it had stopped by itself', async () => {
    const { signedIn, beginSession, until, state } = await browser();
    const first = await signedIn();
    fault(state, 'stopVirtualMachine', { kind: 'httpError', code: 530, text: 'No.' });
    const id = await beginSession(first);
    await until(() => first.runs.of(id)?.halt !== undefined);
    first.close();
    const { runs } = await signedIn();
    const left = runs.of(id) ?? expect.fail('it is lost');
    expect(left.halt?.kind).toBe('refused');
    expect(runs.wasLeft(left)).toBe(true);
  });
});

describe('a run that stopped by itself', () => {
  /** Two tabs of one person; the run of the first one has stopped. */
  async function stoppedRun() {
    const all = await browser();
    const first = await all.signedIn();
    const second = await all.signedIn();
    fault(all.state, 'stopVirtualMachine', { kind: 'httpError', code: 530, text: 'No.' });
    const id = await all.beginSession(first);
    await all.until(() => first.runs.of(id)?.halt !== undefined);
    await all.clock.advance(30_000);
    return { ...all, first, second, id };
  }

  test('is reported in another open tab, but only once its tab is closed', async () => {
    const { first, second, id, clock, until } = await stoppedRun();
    expect(second.runs.of(id)).toBeUndefined();
    first.close();
    await clock.advance(20_000);
    const left = second.runs.of(id) ?? expect.fail('it is lost');
    expect(left.halt?.kind).toBe('refused');
    expect(second.runs.wasLeft(left)).toBe(true);
    second.runs.resume(id);
    await until(() => second.runs.of(id)?.end === 'succeeded');
  });

  test('is not reported where its page is only reloaded', async () => {
    const { first, second, id, clock, openTab } = await stoppedRun();
    first.close();
    openTab(first);
    await clock.advance(60_000);
    expect(second.runs.of(id)).toBeUndefined();
  });

  test('is reported in a tab that has an earlier run of the instance', async () => {
    const { clock, signedIn, beginSession, until, state } = await browser();
    const second = await signedIn();
    const id = await beginSession(second);
    await until(() => second.runs.of(id)?.end === 'succeeded');
    const first = await signedIn();
    const facts = await readFacts(first.cloud, 'demo-saas-video', 'encoder-2-installed');
    fault(state, 'stopVirtualMachine', { kind: 'httpError', code: 530, text: 'No.' });
    first.runs.start(rollbackFor(facts, 'run-later', clock.now()));
    await until(() => first.runs.of(id)?.halt !== undefined);
    first.close();
    await clock.advance(30_000);
    expect(second.runs.of(id)).toMatchObject({ id: 'run-later', halt: { kind: 'refused' } });
  });

  test('is forgotten by the others once its tab abandons it', async () => {
    const { first, second, id, clock } = await stoppedRun();
    first.runs.abandon(id);
    first.close();
    await clock.advance(60_000);
    expect(second.runs.of(id)).toBeUndefined();
  });
});

describe('two tabs', () => {
  test('store their own runs: neither overwrites the other', async () => {
    const { signedIn, beginSession, until, clock } = await browser();
    const first = await signedIn();
    const ids = [await beginSession(first)];
    const second = await signedIn();
    ids.push(await beginSession(second, [...node]));
    await until(() => second.runs.of(ids[1] ?? '')?.sent?.taskId !== undefined);
    expect(second.runs.list()).toHaveLength(1);
    first.close();
    second.close();
    const third = await signedIn();
    await clock.advance(0);
    expect(
      third.runs
        .list()
        .map(({ instance }) => instance.id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });

  test('with the same stopped run: the other does not resend a step that one completed', async () => {
    const { signedIn, openTab, beginSession, until, state, clock, reverts } = await browser();
    const first = await signedIn();
    fault(state, 'stopVirtualMachine', { kind: 'httpError', code: 530, text: 'No.' });
    const id = await beginSession(first);
    await until(() => first.runs.of(id)?.halt !== undefined);
    const copy = openTab(first);
    copy.runs.resume(id);
    await until(() => copy.runs.of(id)?.end === 'succeeded');
    first.runs.resume(id);
    await clock.advance(60_000);
    expect(first.runs.of(id)?.halt?.kind).toBe('elsewhere');
    expect(reverts()).toBe(1);
  });

  test('with the same stopped run resume from the later of its steps', async () => {
    const { signedIn, openTab, beginSession, until, state, reverts } = await browser();
    const first = await signedIn();
    fault(state, 'stopVirtualMachine', { kind: 'httpError', code: 530, text: 'No.' });
    const id = await beginSession(first);
    await until(() => first.runs.of(id)?.halt !== undefined);
    const copy = openTab(first);
    fault(state, 'revertToVMSnapshot', { kind: 'httpError', code: 530, text: 'No.' });
    copy.runs.resume(id);
    await until(() => copy.runs.of(id)?.halt !== undefined);
    first.runs.resume(id);
    expect(first.runs.of(id)).toEqual(copy.runs.of(id));
    first.runs.resume(id);
    await until(() => first.runs.of(id)?.end === 'succeeded');
    expect(reverts()).toBe(2);
  });

  test('signing out in one stops the other’s run until the next sign-in', async () => {
    const { signedIn, openTab, beginSession, until } = await browser();
    const first = await signedIn();
    const id = await beginSession(first);
    await until(() => first.runs.of(id)?.stepIndex === 1);
    await signOut(openTab(first).cloud);
    expect(first.runs.list()).toEqual([]);
    expect((await signedIn()).runs.of(id)).toMatchObject({ stepIndex: 1, halt: { kind: 'left' } });
  });
});
