import { describe, expect, test } from 'vitest';
import type { Rollback } from '../../resources/recovery-points/rollback/rollback';
import { createRollbacks } from '../../resources/recovery-points/rollback/rollbacks';
import { leaseMs } from '../session/leases';
import type { Runs } from './runs';
import { snapshotAll } from '../../resources/instances/snapshotAll';
import { memoryStorage } from '../../browser/storage';
import { rollbackFor, readFacts } from '../../testing/rollbackFacts';
import { leasingTab, tabClock } from '../../testing/locks';
import { practiceCloud } from '../../testing/practice';

/** A tab of a browser without Web Locks, and its duplicate with the same storage. */
async function browser() {
  const practice = await practiceCloud('warrenton');
  const storage = memoryStorage();
  const openTab = () => {
    const clock = tabClock(practice.clock);
    return { ...clock, clock, ...leasingTab(clock, storage) };
  };
  const [one, two] = [openTab(), openTab()];
  const first = practice.duplicate(practice.cloud, one);
  first.start();
  const copyOfFirst = () => {
    const cloud = practice.duplicate(first, two);
    cloud.start();
    return cloud;
  };
  return { ...practice, one, first, copyOfFirst };
}

/** A rollback of several steps in the first tab. */
async function rollingBack() {
  const practice = await browser();
  const { first, copyOfFirst } = practice;
  const facts = await readFacts(first, 'demo-saas-video', 'encoder-2-installed');
  const runs = createRollbacks(first);
  runs.start(rollbackFor(facts, 'run-1', practice.clock.now()));
  const last = (of: Runs<Rollback> = runs) => of.of(facts.instance.id) ?? expect.fail('it is gone');
  const comesTo = async (isSo: (rollback: Rollback) => boolean) => {
    for (let seconds = 0; seconds < 600 && !isSo(last()); seconds += 1)
      await practice.clock.advance(1_000);
  };
  const copy = () => createRollbacks(copyOfFirst());
  const changes = () =>
    practice.sent.filter((command) => /^(create|stop|revert|start)/.test(command));
  return { ...practice, last, comesTo, copy, changes };
}

const allOnce = [
  'createVMSnapshot',
  'stopVirtualMachine',
  'revertToVMSnapshot',
  'startVirtualMachine',
];

describe('without Web Locks', () => {
  test('one of two tabs with the same run carries it out', async () => {
    const { clock, last, comesTo, copy, changes } = await rollingBack();
    await comesTo(({ stepIndex, sent }) => stepIndex === 1 && sent?.taskId !== undefined);
    const other = copy();
    await clock.advance(60 * 60_000);
    expect(last().end).toBe('succeeded');
    expect(last(other).halt?.kind).toBe('elsewhere');
    expect(changes()).toEqual(allOnce);
  });

  test('a tab that sleeps past its lease sends nothing once another has taken over', async () => {
    const { clock, one, last, comesTo, copy, changes } = await rollingBack();
    await comesTo(({ stepIndex, sent }) => stepIndex === 1 && sent?.taskId !== undefined);
    one.sleep();
    const other = copy();
    await clock.advance(60 * 60_000);
    const sent = changes();
    one.wake();
    await clock.advance(60 * 60_000);
    expect(last(other).end).toBe('succeeded');
    expect(last().halt?.kind).toBe('elsewhere');
    expect(changes()).toEqual(sent);
    expect(sent).toEqual(allOnce);
  });

  test('a tab that sleeps past its lease completes the run that no other tab knows', async () => {
    const { clock, one, last, comesTo, changes } = await rollingBack();
    await comesTo(({ stepIndex, sent }) => stepIndex === 1 && sent?.taskId !== undefined);
    one.sleep();
    await clock.advance(leaseMs + 1_000);
    one.wake();
    await clock.advance(60 * 60_000);
    expect(last().end).toBe('succeeded');
    expect(changes()).toEqual(allOnce);
  });

  test('the duplicate of a crashed tab finishes its run', async () => {
    const { clock, one, last, comesTo, copy, changes } = await rollingBack();
    await comesTo(({ stepIndex, sent }) => stepIndex === 1 && sent?.taskId !== undefined);
    one.sleep();
    const other = copy();
    await clock.advance(10_000);
    expect(last(other)).toMatchObject({ stepIndex: 1, halt: undefined });
    await clock.advance(60 * 60_000);
    expect(last(other).end).toBe('succeeded');
    expect(changes()).toEqual(allOnce);
  });

  test('a round of snapshots in two tabs is sent once, also past a lease', async () => {
    const { clock, one, first, copyOfFirst, sent } = await browser();
    const facts = await readFacts(first, 'warrenton-mysql-node01', 'node01-recovery01');
    const {
      instance,
      volumes: { items: volumes },
    } = facts;
    expect(volumes.length).toBeGreaterThan(1);
    snapshotAll(first, { instance, volumes });
    await clock.advance(1_000);
    one.sleep();
    copyOfFirst();
    await clock.advance(60 * 60_000);
    const times = () => sent.filter((command) => command === 'createSnapshot').length;
    expect(times()).toBe(volumes.length);
    one.wake();
    await clock.advance(60 * 60_000);
    expect(times()).toBe(volumes.length);
  });

  test('where no storage is granted either, nothing is sent, and it says why', async () => {
    const practice = await practiceCloud('warrenton');
    const facts = await readFacts(practice.cloud, 'demo-saas-video', 'encoder-2-installed');
    const runs = createRollbacks({ ...practice.cloud, lock: () => Promise.resolve('unavailable') });
    runs.start(rollbackFor(facts, 'run-1', practice.clock.now()));
    await practice.clock.advance(60_000);
    expect(runs.of(facts.instance.id)?.halt?.kind).toBe('noLock');
    expect(practice.sent.filter((command) => allOnce.includes(command))).toEqual([]);
  });
});
