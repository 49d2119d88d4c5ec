import { describe, expect, test } from 'vitest';
import { CloudError } from '../client/errors';
import type { Task } from '../types';
import { warrenton } from '../../testing/journey';
import type { Transport } from '../../testing/practice';
import { interceptNext } from '../../testing/runFaults';
import { refusal } from '../../testing/server';
import { createVolume, takeSnapshot } from '../../resources/volumes/volumeChanges';
import { volumesQuery } from '../../resources/volumes/volumes';
import { diskOfferingsQuery } from '../catalog/offerings';
import { sendOnce } from './sendOnce';
import { cases, type Warrenton } from '../../testing/lostAnswerCases';
import { scheduleCases } from '../../testing/scheduleCases';

const refused = (command: string) =>
  new Response(
    JSON.stringify({
      [`${command.toLowerCase()}response`]: {
        errorcode: 530,
        cserrorcode: 4250,
        errortext: 'Internal error executing command',
      },
    }),
    { status: 530 },
  );

const dropped = () => new TypeError('Failed to fetch');

interface Trouble {
  name: string;
  transport: (test: Warrenton) => Transport;
}

/** Troubles after which the change was carried out. */
const after: readonly Trouble[] = [
  {
    name: 'the connection drops after',
    transport: () => async (_, send) => {
      await send();
      throw dropped();
    },
  },
  {
    name: 'the server answers 530 after acting',
    transport: () => async (command, send) => {
      await send();
      return refused(command);
    },
  },
  {
    name: 'a proxy answers in HTML',
    transport: () => async (_, send) => {
      await send();
      return new Response('<html>', { status: 502 });
    },
  },
  {
    name: 'half an answer comes',
    transport: () => async (_, send) => {
      const text = await (await send()).text();
      return new Response(text.slice(0, text.length / 2));
    },
  },
  {
    name: 'the answer comes after a minute',
    transport: () => async (_, send) => {
      await send();
      return new Promise<never>(() => undefined);
    },
  },
  {
    // So does a browser where a reused connection breaks before the answer.
    name: 'the browser sends it again',
    transport: () => async (_, send) => {
      await send();
      return send();
    },
  },
  {
    name: 'the browser sends it again a little later',
    transport:
      ({ clock }) =>
      async (_, send) => {
        await send();
        await new Promise<void>((resolve) => {
          clock.after(500, resolve);
        });
        return send();
      },
  },
];

/** Sends it while time passes, and returns the result. */
async function outcomeOf(test: Warrenton, send: () => Promise<Task>) {
  const sending = send().then(
    (task) => ({ task, error: undefined }),
    (error: unknown) => ({ task: undefined, error }),
  );
  await test.clock.advance(70_000);
  const { task, error } = await sending;
  await test.clock.advance(3_600_000);
  const { cloud } = test;
  const now = cloud.tasks.list().find(({ id }) => id === task?.id) ?? task;
  return { error, task: now };
}

describe.each([...cases, ...scheduleCases])('$name', ({ makes, prepare }) => {
  test.each(after)('was done where $name, and that is said', async ({ transport }) => {
    const test = await warrenton();
    const { command, send, done } = await prepare(test);
    interceptNext(test, command, transport(test));
    const { task, error } = await outcomeOf(test, send);
    expect(error).toBeUndefined();
    expect(task).toMatchObject({ outcome: 'succeeded' });
    expect(test.sent.filter((each) => each === command)).toHaveLength(1);
    // Duplicates made by the browser's resend are reported.
    const copies = (task?.copies ?? []).length;
    expect(copies).toBe(makes ? done() - 1 : 0);
    expect(done()).toBeGreaterThan(0);
    const others = test.cloud.tasks.list().filter(({ outcome }) => outcome !== 'succeeded');
    expect(others).toEqual([]);
  });

  test('is not known where the connection drops before', async () => {
    const test = await warrenton();
    const { command, send, done } = await prepare(test);
    interceptNext(test, command, () => Promise.reject(dropped()));
    const { error } = await outcomeOf(test, send);
    expect(error).toMatchObject({ kind: 'offline', effect: 'none' });
    expect(done()).toBe(0);
    expect(test.cloud.tasks.list()[0]).toMatchObject({ outcome: 'unknown' });
  });

  test('was not done where it is refused, and leaves no task', async () => {
    const test = await warrenton();
    const { command, send, done } = await prepare(test);
    const before = test.cloud.tasks.list();
    interceptNext(test, command, (sent) => Promise.resolve(refused(sent)));
    const { error } = await outcomeOf(test, send);
    expect(error).toMatchObject({ kind: 'internal', effect: undefined });
    expect(done()).toBe(0);
    expect(test.cloud.tasks.list()).toEqual(before);
  });

  test('is not sent a second time where the first was lost and done', async () => {
    const test = await warrenton();
    const { command, send, done } = await prepare(test);
    let isDown = false;
    test.network.transport = async (sent, pass) => {
      if (isDown) throw dropped();
      if (sent !== command) return pass();
      isDown = true;
      await pass();
      throw dropped();
    };
    const first = await outcomeOf(test, send);
    expect(first.error).toMatchObject({ kind: 'offline', effect: 'unknown' });
    isDown = false;
    test.network.transport = (_, pass) => pass();
    const second = await outcomeOf(test, send);
    expect(second.error).toBeInstanceOf(CloudError);
    expect(second.error).toMatchObject({ kind: 'alreadyDone' });
    expect(test.sent.filter((each) => each === command)).toHaveLength(1);
    expect(done()).toBe(1);
  });
});

describe('a resource whose request was lost', () => {
  const created = (test: Warrenton, name: string) => {
    const { cloud } = test;
    return async () => {
      const { items } = await cloud.queryClient.fetchQuery(diskOfferingsQuery(cloud));
      const offering = items.find(({ customSize }) => !customSize);
      const volume = await test.volume('DATA-2755');
      const { zoneId } = volume;
      if (offering === undefined) return expect.fail('every tier has a size to choose');
      const rest = { sizeGiB: undefined, zoneId, instance: undefined, environment: undefined };
      return sendOnce(cloud, createVolume, { name, offering, ...rest });
    };
  };

  test.each([
    ['is one task where another one of its name is listed', 'fresh', true],
    ['is found by a name of nothing visible', '\u200b', false],
    ['is found by a name with a directional mark', 'fr\u202eesh', false],
  ])('%s', async (_, name, hasTwin) => {
    const test = await warrenton();
    const { cloud, clock } = test;
    const send = created(test, name);
    if (hasTwin) await send();
    await clock.advance(60_000);
    const before = cloud.tasks.list();
    interceptNext(test, 'createVolume', async (_command, pass) => {
      await pass();
      await cloud.queryClient.fetchQuery({ ...volumesQuery(cloud), staleTime: 0 });
      throw dropped();
    });
    const { error } = await outcomeOf(test, send);
    expect(error).toBeUndefined();
    const fresh = cloud.tasks.list().filter(({ id }) => before.every((each) => each.id !== id));
    expect(fresh).toMatchObject([{ kind: 'createVolume', outcome: 'succeeded' }]);
  });
});

test.each([
  ['nothing was done', false],
  ['a first request was carried out', true],
])(
  'a change refused by a rate limit, where %s, is told rightly after a reload',
  async (_, isDone) => {
    const test = await warrenton();
    const volume = await test.volume('ROOT-2758');
    interceptNext(test, 'createSnapshot', async (sent, send) => {
      if (isDone) await send();
      return refusal(sent, 429, 'please retry after [100] ms.');
    });
    const sending = sendOnce(test.cloud, takeSnapshot, { volume, name: 'probe' });
    await expect(sending).rejects.toMatchObject({ kind: 'rateLimited' });
    const { tasks } = test.reload();
    const { user } = test.cloud.session.current();
    tasks.resume(user?.id ?? '');
    // It is not shown as running, or as not known.
    const seen = new Set<string>();
    tasks.subscribe(() => tasks.list().forEach(({ outcome }) => seen.add(outcome)));
    expect(tasks.list()).toEqual([]);
    await test.clock.advance(3_600_000);
    expect([...seen]).toEqual(isDone ? ['running', 'succeeded'] : []);
  },
);
