import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameEnvironment, holds, homeOf, severalOwners, type Environment } from './environment';

const ofDefault = { environment: undefined };
const ofLab = { environment: { id: 'lab', name: 'Laboratory' } };
const ofShop = { environment: { id: 'shop', name: 'Shop' } };
const lab: Environment = { kind: 'project', id: 'lab' };

test.each<[string, Environment, readonly boolean[]]>([
  ['Default', { kind: 'default' }, [true, false, false]],
  ['a project', lab, [false, true, false]],
  ['all', { kind: 'all' }, [true, true, true]],
])('%s contains its own resources', (_name, environment, expected) => {
  expect([ofDefault, ofLab, ofShop].map((thing) => holds(environment, thing))).toEqual(expected);
});

test('a resource is in one environment alone, together with its other resources', () => {
  const thing = fc.constantFrom(ofDefault, ofLab, ofShop);
  fc.assert(
    fc.property(thing, thing, (first, second) => {
      expect(holds(homeOf(first), first)).toBe(true);
      expect(holds(homeOf(first), second)).toBe(sameEnvironment(first, second));
    }),
  );
});

const operator = { account: 'operator', domainId: 'd-1', domain: 'ROOT/north' };
const guest = { ...operator, account: 'guest' };
const namesake = { ...operator, domainId: 'd-2', domain: 'ROOT/south' };

test.each([
  ['nothing', [], undefined],
  ['one account’s things', [operator, operator], undefined],
  ['one account’s things and a project’s', [operator, undefined], undefined],
  ['two accounts’ things', [operator, guest, undefined], ['operator', 'guest', undefined]],
  [
    'things of one account name in two domains',
    [operator, namesake],
    ['operator (ROOT/north)', 'operator (ROOT/south)'],
  ],
])('of %s names the owners only where they differ', (_, owners, expected) => {
  const things = owners.map((owner) => ({ owner }));
  const nameOf = severalOwners(things);
  expect(nameOf && things.map(nameOf)).toEqual(expected);
});
