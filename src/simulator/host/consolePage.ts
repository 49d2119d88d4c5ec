import type { InstanceRecord } from '../model';
import type { CommandContext } from '../commandContext';
import { remove } from '../store';

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Duration of the simulated start up to the login, ms. */
const bootTime = 20_000;

const bootLines = [
  'Probing EDD (edd=off to disable)... ok',
  'Decompressing the kernel... done',
  'Starting udev: [  OK  ]',
  'Checking filesystems: [  OK  ]',
  'Mounting local filesystems: [  OK  ]',
  'Bringing up interface eth0: [  OK  ]',
  'Starting system logger: [  OK  ]',
  'Starting sshd: [  OK  ]',
];

function screen(context: CommandContext, instance: InstanceRecord): string {
  const osName = context.state.collections.osTypes.get(instance.osTypeId)?.name ?? 'Linux';
  if (instance.state !== 'Running') return 'No signal: the instance is not running.';
  const age = context.now - (instance.bootedAt ?? instance.created);
  if (age < bootTime) {
    const lines = Math.max(1, Math.ceil((age / bootTime) * bootLines.length));
    return bootLines.slice(0, lines).join('\n');
  }
  return `${osName}\nKernel on an x86_64\n\n${instance.name} login: `;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>
body { margin: 0; padding: 1.5rem; background: #14171c; color: #d8dde6; font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 1rem; font-size: 1.125rem; font-weight: 600; }
pre { margin: 0; padding: 1rem; min-height: 20rem; background: #000; color: #e6e6e6; border: 1px solid #3a404b; border-radius: 4px; overflow: auto; font: 0.9375rem/1.4 ui-monospace, monospace; }
p { margin: 1rem 0 0; color: #aab2c0; }
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** Content of an opened console: text, for a page to draw. */
export interface ConsoleScreen {
  title: string;
  /** Absent where there is nothing to show. */
  screen: string | undefined;
  note: string;
}

/** The simulated screen that a token opens, once (CloudStack rules §11). */
export function consolePageOf(context: CommandContext, token: string): ConsoleScreen {
  const { consoleTokens, instances } = context.state.collections;
  const known = consoleTokens.get(token);
  remove(context.state, 'consoleTokens', token);
  const instance = known === undefined ? undefined : instances.get(known.instanceId);
  if (instance === undefined)
    return {
      title: 'Console',
      screen: undefined,
      note: 'This address was good for one opening. Open the console from the instance again.',
    };
  return {
    title: `${instance.name} — console`,
    screen: screen(context, instance),
    note: 'Simulated screen of the practice cloud.',
  };
}

/** The same as a page. */
export function consolePage(
  context: CommandContext,
  token: string,
): { status: number; html: string } {
  const { title, screen, note } = consolePageOf(context, token);
  const pre = screen === undefined ? '' : `<pre>${escape(screen)}</pre>\n`;
  return {
    status: screen === undefined ? 404 : 200,
    html: page(title, `${pre}<p>${escape(note)}</p>`),
  };
}
