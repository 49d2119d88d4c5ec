import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Environment } from './environment';
import { addressIn, environmentAt } from './environmentAddress';
import { paths } from '../../ui/navigation/paths';

const byDefault: Environment = { kind: 'default' };
const lab: Environment = { kind: 'project', id: 'lab' };

test.each<[pathname: string, base: string, environment: Environment, basename: string]>([
  ['/', '/', byDefault, '/'],
  ['/instances', '/', byDefault, '/'],
  ['/environments', '/', byDefault, '/'],
  ['/environments/', '/', byDefault, '/'],
  ['/instances/environments/lab', '/', byDefault, '/'],
  ['/environments/lab', '/', lab, '/environments/lab'],
  ['/environments/lab/volumes/v1/resize', '/', lab, '/environments/lab'],
  ['/environments/all/instances', '/', { kind: 'all' }, '/environments/all'],
  ['/cairn/environments/lab/volumes', '/cairn/', lab, '/cairn/environments/lab'],
  ['/environments/lab', '/cairn/', byDefault, '/cairn/'],
  ['/environments/a%2Fb/volumes', '/', { kind: 'project', id: 'a/b' }, '/environments/a%2Fb'],
  ['/environments/%zz/volumes', '/', { kind: 'project', id: '%zz' }, '/environments/%zz'],
])('%s below %s', (pathname, base, environment, basename) => {
  expect(environmentAt(pathname, base)).toEqual({ environment, basename });
});

test('an address in an environment is read as that environment', () => {
  const environment = fc.oneof(
    fc.constant(byDefault),
    fc.constant<Environment>({ kind: 'all' }),
    fc
      .string({ minLength: 1 })
      .filter((id) => id !== 'all' && !/^\.+$/.test(id))
      .map((id): Environment => ({ kind: 'project', id })),
  );
  fc.assert(
    fc.property(environment, fc.constantFrom('/', '/cairn/'), (given, base) => {
      const { pathname } = new URL(addressIn(given, paths.volume('v 1'), base), 'http://a.test');
      const read = environmentAt(pathname, base);
      expect(read.environment).toEqual(given);
      expect(`${read.basename.replace(/\/$/, '')}${paths.volume('v 1')}`).toBe(pathname);
    }),
  );
});
