import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { decideRollback, flightHaltKinds, type Flight, type FlightOrder } from '../domain/flight';
import { flightSteps } from '../domain/flightPlan';
import { isGoing } from '../domain/run';
import { useCloud, type Cloud } from './cloud';
import { sendStep } from './flightOrders';
import { flightsKey } from './runKeys';
import { createRuns, runsByCloud, type RunKind, type Runs } from './runs';
import { runEntries } from './runStore';
import { maybe } from './wire/schema';

const pointType = v.picklist(['Disk', 'DiskAndMemory']);

const flights: RunKind<Flight, FlightOrder> = {
  key: flightsKey,
  schema: v.object({
    ...runEntries([...flightSteps, 'clear'], flightHaltKinds),
    target: v.object({ id: v.string(), name: v.string(), type: pointType }),
    steps: v.array(v.picklist(flightSteps)),
    safety: maybe(v.object({ type: pointType, name: v.string(), description: v.string() })),
    wasRunning: v.boolean(),
    from: maybe(v.string()),
  }),
  isGoing,
  decide: decideRollback,
  carryOut: sendStep,
};

/** The rollbacks of one tab. */
export function createFlights(cloud: Cloud): Runs<Flight> {
  return createRuns(cloud, flights);
}

/** The flights of a cloud. */
export const flightsOf = runsByCloud(createFlights);

/** Every flight that is remembered. */
export function useFlights(): readonly Flight[] {
  const { subscribe, list } = flightsOf(useCloud());
  return useSyncExternalStore(subscribe, list);
}
