import { readArguments, usage } from '../wire/arguments';
import { listen, type HttpOptions } from './httpHost';
import { operator } from '../scenarios';

/** Serves the practice cloud until SIGINT or SIGTERM. */
async function serve(options: HttpOptions): Promise<void> {
  const { address, close } = await listen(options);
  process.stdout.write(
    `Practice cloud "${options.scenario}" at ${address}/client/api, sign in as ${operator.username} / ${operator.password}\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

function refuse(reason: string): void {
  process.stderr.write(`simulator: ${reason}\n`);
  process.exitCode = 2;
}

function explain(error: unknown, { port, hostname }: HttpOptions): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error.message;
  return `port ${String(port)} of ${hostname} is taken; choose another one with --port`;
}

const commandLine = readArguments(process.argv.slice(2));
if (commandLine.kind === 'help') process.stdout.write(usage);
else if (commandLine.kind === 'wrong') refuse(`${commandLine.reason}\n\n${usage}`);
else
  await serve(commandLine.options).catch((error: unknown) => {
    refuse(explain(error, commandLine.options));
  });
