import type { Environment } from '../cloud/environments/environment';
import { openCloud } from './cloud';
import { settle } from './clock';
import { signIn } from '../cloud/session/session';

/** A cloud whose server answers as the test says, at an address of an environment. */
export async function scripted(environment: Environment) {
  const test = openCloud({}, environment);
  await signIn(test.cloud, { username: 'operator', password: 'secret' });
  await settle();
  return test;
}
