import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { InEnvironment } from '../../cloud/environments/environment';
import { signIn } from '../../cloud/session/session';
import { observer, operator } from '../../simulator/scenarios';
import { practiceCloud } from '../../testing/practice';
import { instanceNamed, showAt } from '../../testing/practicePage';
import { DescriptionList } from '../../ui';
import { useEnvironmentFacts } from './environmentFacts';

afterEach(cleanup);

function Facts({ of, list }: { of: InEnvironment; list?: readonly InEnvironment[] }) {
  return (
    <DescriptionList items={[{ term: 'ID', detail: '1' }, ...useEnvironmentFacts(of, '/', list)]} />
  );
}

const other = { owner: { account: 'other', domainId: 'd', domain: 'ROOT' } };

test.each([
  ['the person’s own, alone', operator, [], undefined],
  ['the person’s own, in a list with another’s', operator, [other], 'warrenton'],
  ['another’s', observer, [], 'warrenton'],
])('the account of a resource that is %s', async (_, person, list, account) => {
  const practice = await practiceCloud('warrenton');
  await signIn(practice.cloud, person);
  const { instance } = await instanceNamed(practice, 'warrenton-mysql-node01');
  const { owner } = instance;
  showAt(practice, '/', { '/': <Facts of={{ owner }} list={list} /> });
  await screen.findByText('ID');
  const term = screen.queryByText('Account');
  expect(term?.nextElementSibling?.textContent.replace(/ \(.*/, '')).toBe(account);
});
