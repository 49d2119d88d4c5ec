import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments';

describe('readArguments', () => {
  it('has a default for everything', () => {
    expect(readArguments([])).toEqual({
      kind: 'serve',
      options: {
        port: 8080,
        hostname: '127.0.0.1',
        scenario: 'warrenton',
        speed: 1,
        settings: { defaultPageSize: 500, encodeApiResponse: false },
      },
    });
  });

  it('takes the given options', () => {
    const args = ['--port', '0', '--host=::1', '--scenario', 'fleet', '--speed', '2.5'];
    const more = ['--page-size', '20', '--encode'];
    expect(readArguments([...args, ...more])).toEqual({
      kind: 'serve',
      options: {
        port: 0,
        hostname: '::1',
        scenario: 'fleet',
        speed: 2.5,
        settings: { defaultPageSize: 20, encodeApiResponse: true },
      },
    });
    expect(readArguments(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [['--port', '65536'], '--port 65536: not a port'],
    [['--port', 'web'], '--port web: not a port'],
    [['--speed=-1'], '--speed -1: not a number from 0 to 100000'],
    [['--page-size', '0'], '--page-size 0: not a number'],
    [['--speed', 'fast'], '--speed fast: not a number from 0 to 100000'],
    [
      ['--scenario', 'x'],
      '--scenario x: there are warrenton, protected, forest, fleet, groves, faults, empty',
    ],
    [['--scenery', 'x'], "Unknown option '--scenery'"],
    [['8080'], "Unexpected argument '8080'"],
  ])('refuses %j with its reason', (args, reason) => {
    expect(readArguments(args)).toEqual({ kind: 'wrong', reason: expect.stringContaining(reason) });
  });
});
