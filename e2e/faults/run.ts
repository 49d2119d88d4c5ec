import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { browser } from '../browser';
import { faults, openBench, tryCell, type Cell } from './cell';
import { flows } from './flows';
import { protectionFlows } from './protectionFlows';

/**
 * Lets every change of every flow meet every fault, in a real browser over HTTP, and prints a table: what was sent,
 * what is there, what the page said. Fails if the page said something false, or a resource was created twice
 * without a report. `--flow`, `--fault` choose by a pattern of the name; `--workers` is how many cells are tried at
 * once.
 */
const { values: options } = parseArgs({
  options: {
    flow: { type: 'string', default: '' },
    fault: { type: 'string', default: '' },
    workers: { type: 'string', default: '2' },
  },
});

const cells = [...flows, ...protectionFlows]
  .filter(({ name }) => new RegExp(options.flow).test(name))
  .flatMap((flow) =>
    flow.changes.flatMap((_, turn) =>
      faults
        .filter(({ name }) => new RegExp(options.fault).test(name))
        .map((fault) => ({ flow, turn, fault })),
    ),
  );
const queue = cells.values();
const rows: Cell[] = [];

async function work(engine: Browser): Promise<void> {
  const bench = await openBench(engine);
  for (const { flow, turn, fault } of queue) {
    const started = await bench.start(flow);
    const where = `${flow.name}, ${flow.changes[turn] ?? ''}, ${fault.name}`;
    try {
      const cell = await tryCell(started, flow, turn, fault);
      rows.push(cell);
      process.stderr.write(
        `${String(rows.length)} of ${String(cells.length)} ${where}: ${cell.verdict}\n`,
      );
    } catch (reason) {
      rows.push({
        flow: flow.name,
        change: flow.changes[turn] ?? '',
        fault: fault.name,
        sent: '',
        there: { text: '', copies: 0, isDone: false },
        said: [String(reason).split('\n')[0] ?? ''],
        tasks: [],
        verdict: 'NOT TRIED',
      });
      process.stderr.write(`${where}: ${String(reason)}\n`);
    }
    await started.page.context().close();
  }
  await bench.close();
}

const engine = await chromium.launch(browser());
await Promise.all(Array.from({ length: Number(options.workers) }, () => work(engine)));
await engine.close();

const text = (value: string) => value.replaceAll('|', '/').replaceAll('\n', ' ');
const table = [
  '| flow | change | fault | sent | there | said | tasks | verdict |',
  '|---|---|---|---|---|---|---|---|',
  ...rows.map((cell) =>
    [
      '',
      cell.flow,
      cell.change,
      cell.fault,
      cell.sent,
      cell.there.text,
      cell.said.join(' · '),
      cell.tasks.join(' · '),
      cell.verdict,
      '',
    ]
      .map(text)
      .join(' | ')
      .trim(),
  ),
].join('\n');
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/faults.md', `${table}\n`);
const wrong = rows.filter(({ verdict }) => !/^(ok|a second)/.test(verdict));
process.stdout.write(
  `${String(rows.length)} cells, ${String(wrong.length)} wrong; the table is in test-results/faults.md\n${wrong
    .map((cell) => `${cell.flow}, ${cell.change}, ${cell.fault}: ${cell.verdict}`)
    .join('\n')}\n`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
