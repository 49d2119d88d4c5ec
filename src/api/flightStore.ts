import * as v from 'valibot';
import { cloudErrorKinds } from '../domain/errors';
import { flightSteps } from '../domain/flightPlan';
import { haltKinds, type Flight } from '../domain/flight';
import { readJson, writeJson, type KeyValueStorage } from './storage';
import { maybe } from './wire/schema';

const pointType = v.picklist(['Disk', 'DiskAndMemory']);
const environment = v.object({ id: v.string(), name: v.string() });
const flight = v.object({
  id: v.string(),
  instance: v.object({ id: v.string(), name: v.string(), environment: maybe(environment) }),
  target: v.object({ id: v.string(), name: v.string(), type: pointType }),
  steps: v.array(v.picklist(flightSteps)),
  safety: maybe(v.object({ type: pointType, name: v.string(), description: v.string() })),
  wasRunning: v.boolean(),
  from: maybe(v.string()),
  startedAt: v.number(),
  at: v.number(),
  since: v.number(),
  doneAt: v.array(v.number()),
  tried: v.boolean(),
  sent: maybe(
    v.object({
      order: v.picklist([...flightSteps, 'clear']),
      taskId: maybe(v.string()),
      at: v.number(),
    }),
  ),
  taskIds: v.array(v.string()),
  halt: maybe(
    v.object({
      kind: v.picklist(haltKinds),
      cause: maybe(v.picklist(cloudErrorKinds)),
      text: maybe(v.string()),
    }),
  ),
  end: maybe(v.picklist(['landed', 'setAside'])),
  endedAt: maybe(v.number()),
});
const kept = v.object({ userId: v.string(), flights: v.array(flight) });

/** A person's flights as the tab's storage holds them; none that are another's. */
export function loadFlights(
  storage: KeyValueStorage,
  key: string,
  userId: string,
): readonly Flight[] {
  const found = v.safeParse(kept, readJson(storage, key));
  return found.success && found.output.userId === userId ? found.output.flights : [];
}

/** Nothing is kept of none. */
export function saveFlights(
  storage: KeyValueStorage,
  key: string,
  userId: string,
  flights: readonly Flight[],
): void {
  if (flights.length === 0) storage.removeItem(key);
  else writeJson(storage, key, { userId, flights });
}
