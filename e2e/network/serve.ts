import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nginx } from './nginx';

/**
 * Serves the production build behind nginx, by the sample configuration itself: only its addresses are changed.
 * `--port` is where it listens, `--cloud` the port of the CloudStack behind it.
 */
const { values } = parseArgs({
  options: { port: { type: 'string' }, cloud: { type: 'string' } },
});

const program = nginx();
if (program === undefined || values.port === undefined || values.cloud === undefined)
  throw new Error('serve.ts --port 4174 --cloud 4175, with nginx installed');

const home = mkdtempSync(join(tmpdir(), 'cairn-nginx-'));
// The processes that nginx starts as another user read it too.
chmodSync(home, 0o755);
cpSync('dist', join(home, 'site'), { recursive: true });
writeFileSync(join(home, 'site/config.json'), '{"api": "/client/api", "practiceCloud": true}');

/** The sample with some of its words replaced. */
function adapted(changes: Readonly<Record<string, string>>): string {
  let text = readFileSync('deploy/nginx.conf', 'utf8');
  for (const [before, after] of Object.entries(changes)) {
    if (!text.includes(before)) throw new Error(`deploy/nginx.conf has no "${before}"`);
    text = text.replaceAll(before, after);
  }
  return text;
}

writeFileSync(
  join(home, 'cairn.conf'),
  adapted({
    'listen 80;': `listen 127.0.0.1:${values.port};`,
    '/usr/share/cairn;': `${home}/site;`,
    'server 127.0.0.1:8080;': `server 127.0.0.1:${values.cloud};`,
    '/var/log/nginx/': `${home}/`,
  }),
);
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
writeFileSync(
  join(home, 'nginx.conf'),
  `daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
error_log stderr warn;
events {}
http {
  types {
    text/html html;
    text/css css;
    application/javascript js;
    application/json json;
    image/svg+xml svg;
  }
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  include ${home}/cairn.conf;
}
`,
);

const server = spawn(program, ['-e', 'stderr', '-p', home, '-c', join(home, 'nginx.conf')], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  rmSync(home, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
