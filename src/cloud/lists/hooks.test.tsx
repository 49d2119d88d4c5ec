import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { useQuery } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { type Cloud, CloudProvider, useCloud } from '../cloud';
import { useChange } from '../tasks/useChange';
import { signIn, useSession, useSignOut } from '../session/session';
import { useTaskEvents, useTasks } from '../tasks/taskHooks';
import type { TaskEvent } from '../tasks/taskBook';
import { openCloud, signedInCloud } from '../../testing/cloud';
import { settle } from '../../testing/clock';
import { answer, noAnswer, person, refusal } from '../../testing/server';
import { done, query, startSnapshotTask, volume } from '../../testing/snapshotTask';
import { takeSnapshot } from '../../resources/volumes/volumeChanges';
import { volumesQuery } from '../../resources/volumes/volumes';

afterEach(cleanup);

/** Renders hooks inside a page of a cloud. */
function onCloud<T>(cloud: Cloud, hook: () => T) {
  return renderHook(hook, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <StrictMode>
        <CloudProvider cloud={cloud}>{children}</CloudProvider>
      </StrictMode>
    ),
  });
}

const openDialog = () => new AbortController().signal;

describe('useChange', () => {
  test('returns the started task', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('createSnapshot', () => answer('createSnapshot', { id: 's', jobid: 'job-1' }));
    const { result } = onCloud(cloud, () => ({ take: useChange(takeSnapshot), tasks: useTasks() }));
    const sent = act(() => result.current.take.send({ volume, name: 'a' }, openDialog()));
    await expect(sent).resolves.toMatchObject({ id: 'job-1', outcome: 'running' });
    expect(result.current.take.isSuccess).toBe(true);
    expect(result.current.tasks).toHaveLength(1);
  });

  test.each([
    ['offline', noAnswer],
    ['quota', () => refusal('createSnapshot', 535, 'Maximum number')],
  ])('returns the error, and resends nothing: %s', async (kind, handler) => {
    const { cloud, server } = await signedInCloud();
    server.on('createSnapshot', handler);
    const { result } = onCloud(cloud, () => useChange(takeSnapshot));
    await act(async () => {
      const sent = result.current.send({ volume, name: 'a' }, openDialog());
      await expect(sent).rejects.toMatchObject({ kind });
    });
    expect(result.current.isError).toBe(true);
    await act(settle);
    expect(server.callsOf('createSnapshot')).toHaveLength(1);
  });

  test('sends nothing once its dialog is gone, though it was pressed', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('createSnapshot', () => answer('createSnapshot', { id: 's', jobid: 'job-1' }));
    const { result } = onCloud(cloud, () => useChange(takeSnapshot));
    const dialog = new AbortController();
    await act(async () => {
      const sent = result.current.send({ volume, name: 'a' }, dialog.signal);
      dialog.abort();
      await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
    });
    expect(server.callsOf('createSnapshot')).toHaveLength(0);
  });
});

describe('tasks on the page', () => {
  test('are announced as they start and end, and shown while they run', async () => {
    const { cloud, server, clock } = await startSnapshotTask();
    const events: TaskEvent[] = [];
    const { result } = onCloud(cloud, () => {
      useTaskEvents((event) => events.push(event));
      return useTasks();
    });
    expect(result.current).toMatchObject([{ kind: 'createSnapshot', outcome: 'running' }]);
    server.on(query, () => answer(query, done));
    await act(() => clock.advance(2_000));
    expect(events.map(({ type }) => type)).toEqual(['ended']);
    expect(result.current).toMatchObject([{ outcome: 'succeeded' }]);
  });
});

describe('the session on the page', () => {
  const credentials = { username: 'operator', password: 'secret' };

  test('changes as people sign in and out', async () => {
    const { cloud } = openCloud();
    const { result } = onCloud(cloud, () => ({
      session: useSession(),
      signOut: useSignOut(),
    }));
    expect(result.current.session.status).toBe('signedOut');
    await act(() => signIn(cloud, credentials));
    expect(result.current.session).toMatchObject({
      status: 'signedIn',
      user: { displayName: 'Ada Byron' },
    });
    await act(() => result.current.signOut.mutateAsync());
    expect(result.current.session.status).toBe('signedOut');
  });

  test('that ends keeps the page, and waiting reads resume after signing in again', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('listVolumes', () =>
      refusal('listVolumes', 401, 'unable to verify user credentials'),
    );
    const { result } = onCloud(cloud, () => {
      const volumes = useQuery(volumesQuery(useCloud()));
      return { volumes, status: useSession().status };
    });
    await act(settle);
    expect(result.current.status).toBe('ended');
    expect(result.current.volumes).toMatchObject({ status: 'pending', fetchStatus: 'fetching' });
    server.on('listVolumes', () => answer('listVolumes', {}));
    await act(async () => {
      cloud.session.begin({ ...cloudUser(cloud), id: 'user-1' }, 'key-2');
      await settle();
    });
    await waitFor(() => {
      expect(result.current.volumes.data).toMatchObject({ items: [], total: 0 });
    });
  });

  test('of another person resets the page, without data of the first', async () => {
    const { cloud, server } = await signedInCloud();
    server.on('listVolumes', () => answer('listVolumes', { count: 1, volume: [wireVolume] }));
    const { result } = onCloud(cloud, () => useQuery(volumesQuery(useCloud())));
    await waitFor(() => {
      expect(result.current.data?.items).toHaveLength(1);
    });
    server.on('listVolumes', () => new Promise(() => undefined));
    act(() => {
      cloud.session.begin({ ...cloudUser(cloud), id: 'user-2' }, 'key-2');
    });
    expect(result.current.data).toBeUndefined();
  });
});

const wireVolume = {
  id: '1',
  name: 'ROOT-1',
  type: 'ROOT',
  state: 'Ready',
  zoneid: 'z',
  zonename: 'Z',
};

function cloudUser(cloud: Cloud) {
  const { user } = cloud.session.current();
  if (user === undefined) throw new Error(`${person.username} is not signed in`);
  return user;
}
