import type { State } from '../model';
import { addMany } from './forest';
import { day, buildBaseFixture, minute } from './baseFixture';
import { addInstance } from './addResources';

/** Numbers of recovery points of the scenario's instances. */
const sizes = [10, 200, 1000, 5000];

/** Instances whose trees of recovery points grow ever larger, to feel the weight of them. */
export function groves(seed: number, now: number): State {
  const fixture = buildBaseFixture(seed, now, { vmSnapshotMax: 5010 });
  for (const [index, size] of sizes.entries()) {
    const number = 3201 + index;
    const { instance } = addInstance(fixture, {
      name: `grove-${String(size)}`,
      number,
      compute: fixture.compute.small,
      template: fixture.templates.ubuntu14,
      network: fixture.networks.apps,
      zone: fixture.zones.qc1,
      ip: `10.160.93.${String(150 + index)}`,
      age: 400 * day - number * minute,
    });
    addMany(fixture, instance, size);
  }
  return fixture.state;
}
