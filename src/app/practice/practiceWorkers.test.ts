import { expect, test, vi } from 'vitest';
import { endPracticeWorkers } from './practiceWorkers';

const site = 'https://cloud.example/';

/** A browser with these service workers, the page under the control of the last one or of none. */
function browserWith(scripts: readonly string[], controlled: boolean) {
  const ended: string[] = [];
  const registrations = scripts.map((script) => ({
    active: { scriptURL: `${site}${script}` },
    unregister: async () => ended.push(script) > 0,
  }));
  const workers = {
    controller: controlled ? (registrations.at(-1)?.active ?? null) : null,
    getRegistrations: async () => registrations,
  };
  return { workers: () => Object(workers), ended };
}

test.each([
  [['practiceWorker.js'], false, ['practiceWorker.js'], 0],
  [['mockServiceWorker.js'], true, ['mockServiceWorker.js'], 1],
  [['cairn/practiceWorker.js'], true, ['cairn/practiceWorker.js'], 1],
  [['another.js'], true, [], 0],
  [['practiceWorker.js', 'another.js'], true, ['practiceWorker.js'], 0],
  [[], false, [], 0],
])('of %j, controlled: %s, ends %j and loads the page again %i times', async (...given) => {
  const [scripts, controlled, expected, reloads] = given;
  const { workers, ended } = browserWith(scripts, controlled);
  const reload = vi.fn();
  // A page that reloads never continues.
  const done = endPracticeWorkers({ workers, reload }).then(() => 'done');
  await vi.waitFor(() => expect(ended).toEqual(expected));
  expect(await Promise.race([done, new Promise((resolve) => setTimeout(resolve))])).toBe(
    reloads === 0 ? 'done' : undefined,
  );
  expect(reload).toHaveBeenCalledTimes(reloads);
});

test.each([
  ['without service workers', () => undefined],
  [
    'that refuses to say',
    () => Object({ getRegistrations: () => Promise.reject(new Error('no')) }),
  ],
  [
    'that refuses them',
    () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  ],
])('in a browser %s the real cloud is opened', async (_how, workers) => {
  const reload = vi.fn();
  await endPracticeWorkers({ workers, reload });
  expect(reload).not.toHaveBeenCalled();
});
