import type { State } from '../model';
import { buildBaseFixture } from './baseFixture';
import { warrentonScenario } from './warrenton';

export { observer, operator, operatorKeys, type PracticeCredentials } from './accounts';

/** Every scenario, the default first. `faults` is warrenton again, for trying faults. */
export const scenarioNames = [
  'warrenton',
  'protected',
  'forest',
  'fleet',
  'groves',
  'faults',
  'empty',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** True for the name of a scenario. */
export function isScenarioName(name: unknown): name is ScenarioName {
  return scenarioNames.some((known) => known === name);
}

type ScenarioBuilder = (seed: number, now: number) => State;

/** The default is loaded with the host; the code of the others is loaded when one is chosen. */
const builders: Record<ScenarioName, () => Promise<ScenarioBuilder>> = {
  warrenton: () => Promise.resolve(warrentonScenario),
  protected: async () => (await import('./protected')).protectedFleet,
  forest: async () => (await import('./forest')).forest,
  fleet: async () => (await import('./fleet')).fleet,
  groves: async () => (await import('./groves')).groves,
  faults: () => Promise.resolve(warrentonScenario),
  empty: () => Promise.resolve((seed, now) => buildBaseFixture(seed, now).state),
};

/** The cloud as a scenario starts: the same for one seed and one moment (ms since 1970). */
export async function startScenario(name: ScenarioName, seed: number, now: number): Promise<State> {
  const build = await builders[name]();
  return build(seed, now);
}
