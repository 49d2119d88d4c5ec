import { givenNameOf, type Named } from '../../../cloud/lists/names';

/**
 * Name of the template and of the instance that test a snapshot. By it, anyone finds them in any browser: unlike a
 * tag, they have it from the first moment. It is a host name.
 */
export function testNameOf(snapshotId: string): string {
  return `restore-test-${snapshotId.replace(/[^A-Za-z0-9]/g, '').slice(0, 12)}`;
}

/** Name of the test that a template or an instance was created for; undefined for all others. */
export function testOf(resource: Named): string | undefined {
  const name = givenNameOf(resource);
  return name !== undefined && /^restore-test-[A-Za-z0-9]{1,12}$/.test(name) ? name : undefined;
}

/** True for a resource of a snapshot's restore test. */
export function isTestResource(resource: Named, snapshotId: string): boolean {
  return givenNameOf(resource) === testNameOf(snapshotId);
}
