import type { State } from '../model';
import { addMany } from './forest';
import { day, buildBaseFixture, minute } from './ground';
import { addInstance } from './addResources';

/** Numbers of recovery points of the scenario's instances. */
const sizes = [10, 200, 1000, 5000];

/** Instances whose trees of recovery points grow ever larger, to feel the weight of them. */
export function groves(seed: number, now: number): State {
  const ground = buildBaseFixture(seed, now, { vmSnapshotMax: 5010 });
  for (const [index, size] of sizes.entries()) {
    const number = 3201 + index;
    const { instance } = addInstance(ground, {
      name: `grove-${String(size)}`,
      number,
      compute: ground.compute.small,
      template: ground.templates.ubuntu14,
      network: ground.networks.apps,
      zone: ground.zones.qc1,
      ip: `10.160.93.${String(150 + index)}`,
      age: 400 * day - number * minute,
    });
    addMany(ground, instance, size);
  }
  return ground.state;
}
