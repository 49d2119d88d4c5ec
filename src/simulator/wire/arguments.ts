import { parseArgs } from 'node:util';
import type { HttpOptions } from '../host/httpHost';
import { isScenarioName, scenarioNames } from '../scenarios';

/** Usage of the command. */
export const usage = `npm run simulator -- [--port 8080] [--host 127.0.0.1] [--scenario NAME] [--speed 1]

  --port      where to listen, 0 to 65535; 0 takes any free one
  --host      the address to listen on; only this machine by default
  --scenario  ${scenarioNames.join(', ')}
  --page-size the largest page of a list; 500 by default (default.page.size)
  --encode    writes every text URL-encoded (encode.api.response)
  --speed     practice seconds per second; 0 is paused
  --help      this text
`;

/** Request of the command line: a server, the usage, or an error with its reason. */
export type CommandLine =
  { kind: 'serve'; options: HttpOptions } | { kind: 'help' } | { kind: 'wrong'; reason: string };

const options = {
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '127.0.0.1' },
  scenario: { type: 'string', default: 'warrenton' },
  speed: { type: 'string', default: '1' },
  'page-size': { type: 'string', default: '500' },
  encode: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the command line, without the program's name. */
export function readArguments(args: readonly string[]): CommandLine {
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return { kind: 'help' };
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN;
    if (!(port <= 65535)) return wrong(`--port ${values.port}: not a port`);
    const speed = /^\d+(\.\d+)?$/.test(values.speed) ? Number(values.speed) : NaN;
    if (!(speed <= 100_000)) return wrong(`--speed ${values.speed}: not a number from 0 to 100000`);
    const pageSize = values['page-size'];
    if (!/^[1-9]\d{0,5}$/.test(pageSize)) return wrong(`--page-size ${pageSize}: not a number`);
    const settings = { defaultPageSize: Number(pageSize), encodeApiResponse: values.encode };
    const { scenario } = values;
    if (!isScenarioName(scenario))
      return wrong(`--scenario ${scenario}: there are ${scenarioNames.join(', ')}`);
    return { kind: 'serve', options: { port, hostname: values.host, scenario, speed, settings } };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(reason: string): CommandLine {
  return { kind: 'wrong', reason };
}
