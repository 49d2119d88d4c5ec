/* eslint-disable no-restricted-imports -- Tests may know client and practice cloud at once; this file serves tests alone. */
import { createCloud as createEngine } from '../../simulator/engine';
import type { State } from '../../simulator/model';
import { operator, startScenario, type ScenarioName } from '../../simulator/scenarios';
import { requestProblems } from '../../simulator/contract/facts';
import type { Cloud } from '../cloud';
import { createCloud } from '../createCloud';
import { signIn } from '../session';
import { memoryStorage } from '../storage';
import { standingClock, type StandingClock } from './clock';
import { scriptedPage } from './cloud';

export interface PracticeTest {
  cloud: Cloud;
  clock: StandingClock;
  /** What the practice cloud stores; a test may put faults into it. */
  state: State;
  /** What was wrong, by the facts of the API, with the requests so far. */
  problems: string[];
  /** Commands in the order in which they were sent. */
  sent: string[];
}

/** A cloud on the practice cloud's own engine, with the operator signed in. Both live by one clock. */
export async function practise(scenario: ScenarioName): Promise<PracticeTest> {
  const clock = standingClock();
  const state = startScenario(scenario, 1, clock.now());
  const problems: string[] = [];
  const sent: string[] = [];
  const engine = createEngine({
    state,
    sessionCheck: 'Parameter',
    clock: {
      now: clock.now,
      wait: (ms) =>
        new Promise((resolve) => {
          clock.after(ms, resolve);
        }),
    },
  });
  const cloud = createCloud({
    baseUrl: 'http://cloud.test/client/api',
    storage: memoryStorage(),
    clock,
    page: scriptedPage(),
    async fetch(input, init) {
      const request = new Request(input, init);
      const query = new URL(request.url).searchParams;
      const params =
        request.method === 'POST' ? new URLSearchParams(await request.clone().text()) : query;
      sent.push(params.get('command') ?? '');
      problems.push(...requestProblems(params));
      const response = await engine.fetch(request);
      if (response.type === 'error') throw new TypeError('Failed to fetch');
      return response;
    },
  });
  await signIn(cloud, operator);
  return { cloud, clock, state, problems, sent };
}
