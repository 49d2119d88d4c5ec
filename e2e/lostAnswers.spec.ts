import { faults, openBench, tryCell } from './faults/cell';
import { flows } from './faults/flows';
import { expect, test } from './test';

// The whole table is `npm run faults`.
test.describe('a browser that resends a change by itself, since a reused connection broke', () => {
  test.setTimeout(300_000);

  for (const name of ['create template', 'create volume, attach', 'create recovery point'])
    test(`${name}: the created resource is shown, and each copy of it is reported`, async ({
      browser,
    }) => {
      const flow = flows.find((each) => each.name === name);
      const fault = faults.find(({ trouble }) => trouble === 'cutAfter');
      if (flow === undefined || fault === undefined) throw new Error(`there is no flow ${name}`);
      const bench = await openBench(browser);
      const started = await bench.start(flow);
      const cell = await tryCell(started, flow, 0, fault);
      expect(cell.there.isDone).toBe(true);
      expect(cell.verdict).toMatch(/^(ok|a second copy, and the page says so)$/);
      await started.page.context().close();
      await bench.close();
    });
});
