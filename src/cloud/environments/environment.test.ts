import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  sameEnvironment,
  isInEnvironment,
  environmentOf,
  severalOwners,
  type Environment,
} from './environment';

const ofDefault = { environment: undefined };
const ofLab = { environment: { id: 'lab', name: 'Laboratory' } };
const ofShop = { environment: { id: 'shop', name: 'Shop' } };
const lab: Environment = { kind: 'project', id: 'lab' };

test.each<[string, Environment, readonly boolean[]]>([
  ['Default', { kind: 'default' }, [true, false, false]],
  ['a project', lab, [false, true, false]],
  ['all', { kind: 'all' }, [true, true, true]],
])('%s contains its own resources', (_name, environment, expected) => {
  expect(
    [ofDefault, ofLab, ofShop].map((resource) => isInEnvironment(environment, resource)),
  ).toEqual(expected);
});

test('a resource is in one environment alone, together with its other resources', () => {
  const resource = fc.constantFrom(ofDefault, ofLab, ofShop);
  fc.assert(
    fc.property(resource, resource, (first, second) => {
      expect(isInEnvironment(environmentOf(first), first)).toBe(true);
      expect(isInEnvironment(environmentOf(first), second)).toBe(sameEnvironment(first, second));
    }),
  );
});

const operator = { account: 'operator', domainId: 'd-1', domain: 'ROOT/north' };
const guest = { ...operator, account: 'guest' };
const namesake = { ...operator, domainId: 'd-2', domain: 'ROOT/south' };

test.each([
  ['nothing', [], undefined],
  ['one account’s resources', [operator, operator], undefined],
  ['one account’s resources and a project’s', [operator, undefined], undefined],
  ['two accounts’ resources', [operator, guest, undefined], ['operator', 'guest', undefined]],
  [
    'resources of one account name in two domains',
    [operator, namesake],
    ['operator (ROOT/north)', 'operator (ROOT/south)'],
  ],
])('of %s names the owners only where they differ', (_, owners, expected) => {
  const resources = owners.map((owner) => ({ owner }));
  const nameOf = severalOwners(resources);
  expect(nameOf && resources.map(nameOf)).toEqual(expected);
});
