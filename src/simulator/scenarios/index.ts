import type { State } from '../model';
import { fleet } from './fleet';
import { forest } from './forest';
import { groves } from './groves';
import { buildBaseFixture } from './ground';
import { warrentonScenario } from './warrenton';

export { observer, operator, operatorKeys, type PracticeCredentials } from './accounts';

/** Every scenario, the default first. `faults` is warrenton again, for trying faults. */
export const scenarioNames = ['warrenton', 'forest', 'fleet', 'groves', 'faults', 'empty'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** True for the name of a scenario. */
export function isScenarioName(name: unknown): name is ScenarioName {
  return scenarioNames.some((known) => known === name);
}

const builders: Record<ScenarioName, (seed: number, now: number) => State> = {
  warrenton: warrentonScenario,
  forest,
  fleet,
  groves,
  faults: warrentonScenario,
  empty: (seed, now) => buildBaseFixture(seed, now).state,
};

/** The cloud as a scenario starts: the same for one seed and one moment (ms since 1970). */
export function startScenario(name: ScenarioName, seed: number, now: number): State {
  return builders[name](seed, now);
}
