import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

/** ms; starting a process takes its time on a busy machine. */
const patience = { timeout: 60_000 };

function simulator(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/simulator/host/http.ts', ...args]);
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => (said.out += String(data)));
  child.stderr.on('data', (data) => (said.err += String(data)));
  return { child, said, ended: once(child, 'close') };
}

describe('npm run simulator', patience, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it is, serves, and stops at %s',
    async (signal) => {
      const { child, said, ended } = simulator(
        '--port',
        '0',
        '--scenario',
        'empty',
        '--speed',
        '60',
      );
      await once(child.stdout, 'data');
      expect(said.out).toMatch(
        /^Practice cloud "empty" at http:\/\/127\.0\.0\.1:\d+\/client\/api, sign in as operator \/ cairn-practice\n$/,
      );
      const address = /http:\S+(?=\/client\/api)/.exec(said.out)?.[0] ?? '';
      const state = await (await fetch(`${address}/practice`)).json();
      expect(state).toMatchObject({ scenario: 'empty', speed: 60 });
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
    },
  );

  it('refuses an invalid option, with the reason and the usage', async () => {
    const { said, ended } = simulator('--scenario', 'atlantis');
    expect(await ended).toEqual([2, null]);
    expect(said.err).toContain('simulator: --scenario atlantis: there are warrenton,');
    expect(said.err).toContain('npm run simulator -- [--port 8080]');
    expect(said.out).toBe('');
  });

  it('says so when its port is taken', async () => {
    const first = simulator('--port', '0', '--scenario', 'empty');
    await once(first.child.stdout, 'data');
    const port = /:(\d+)\/client/.exec(first.said.out)?.[1] ?? '';
    const second = simulator('--port', port, '--scenario', 'empty');
    expect(await second.ended).toEqual([2, null]);
    expect(second.said.err).toBe(
      `simulator: port ${port} of 127.0.0.1 is taken; choose another one with --port\n`,
    );
    first.child.kill('SIGTERM');
    expect(await first.ended).toEqual([0, null]);
  });
});
