import type { Fault, Settings } from '../model';
import type { FaultPreset } from '../presets';
import type { PracticeCredentials, ScenarioName } from '../scenarios';

export type { Fault, FaultPreset, PracticeCredentials, ScenarioName };

/** Controls of the practice cloud as a whole. Where tabs share it, a change applies to all of them. */
export interface SimulatorControls {
  readonly scenarios: readonly ScenarioName[];
  scenario(): ScenarioName;
  /** Speeds to offer. */
  readonly speeds: readonly number[];
  /** Practice seconds per real second; 0 is paused. */
  speed(): number;
  setSpeed(speed: number): Promise<void>;
  /** The practice clock, ms since 1970. */
  now(): number;
  /** Moves the practice clock forward by ms; tasks that are due end. */
  moveForward(ms: number): Promise<void>;
  /** Restarts the same scenario. The session stays. */
  reset(): Promise<void>;
  /** Starts a scenario from its beginning. The session stays. */
  changeScenario(name: ScenarioName): Promise<void>;
  /** Faults from now on; used-up faults are removed. */
  faults(): readonly Fault[];
  /** Replaces all faults. Of two with one id the later one counts. */
  setFaults(faults: readonly Fault[]): Promise<void>;
  readonly faultPresets: readonly FaultPreset[];
  /** Settings of the server: its limits, its zone, its format. */
  settings(): Settings;
  /** Changes some settings, until the scenario is restarted. */
  changeSettings(changes: Partial<Settings>): Promise<void>;
  /** Calls back after any change above, by anyone. Returns its removal. */
  subscribe(listener: () => void): () => void;
  /** The account that may do everything. */
  readonly credentials: PracticeCredentials;
  /** The account that may only look. */
  readonly observerCredentials: PracticeCredentials;
}
