import type { Fault, Settings } from '../model';
import type { FaultPreset } from '../presets';
import type { PracticeCredentials, ScenarioName } from '../scenarios';

export type { Fault, FaultPreset, PracticeCredentials, ScenarioName };

/** What a person may do with the practice cloud as a whole. Where tabs share it, a change holds for all of them. */
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
  /** Moves the practice clock on at once, by ms; tasks whose time has come end. */
  moveForward(ms: number): Promise<void>;
  /** Starts the same scenario anew. Who is signed in stays so. */
  reset(): Promise<void>;
  /** Starts a scenario anew. Who is signed in stays so. */
  changeScenario(name: ScenarioName): Promise<void>;
  /** What shall go wrong from now on; used-up faults leave it. */
  faults(): readonly Fault[];
  /** Replaces all faults. Of two with one id the later one counts. */
  setFaults(faults: readonly Fault[]): Promise<void>;
  readonly faultPresets: readonly FaultPreset[];
  /** How the server is set: its limits, its zone, how it writes. */
  settings(): Settings;
  /** Changes some settings, until the scenario is started anew. */
  changeSettings(changes: Partial<Settings>): Promise<void>;
  /** Calls back after anything above has changed, by whomever. Returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** The account that may do everything. */
  readonly credentials: PracticeCredentials;
  /** The account that may only look. */
  readonly observerCredentials: PracticeCredentials;
}
