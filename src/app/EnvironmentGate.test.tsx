import { cleanup, screen } from '@testing-library/react';
import { useQuery } from '@tanstack/react-query';
import { afterEach, expect, test } from 'vitest';
import { CloudProvider, useCloud } from '../cloud/cloud';
import { environmentsQuery } from '../cloud/environments/environments';
import { named } from '../testing/journey';
import { practiceCloud } from '../testing/practice';
import { volumesQuery } from '../resources/volumes/volumes';
import { renderPage } from '../testing/testPage';
import { EnvironmentGate } from './EnvironmentGate';

afterEach(cleanup);

function Volumes() {
  const { data } = useQuery(volumesQuery(useCloud()));
  return data?.items.map(({ name }) => <p key={name}>{name}</p>);
}

/** A page of volumes in an environment of the practice cloud. */
async function open(name: string) {
  const practice = await practiceCloud('warrenton');
  const { items } = await practice.cloud.queryClient.fetchQuery(environmentsQuery(practice.cloud));
  const { id } = named(items, name);
  const cloud = practice.reload({ kind: 'project', id });
  renderPage(
    <CloudProvider cloud={cloud}>
      <EnvironmentGate>
        <Volumes />
      </EnvironmentGate>
    </CloudProvider>,
    '/volumes',
  );
  const { projects } = practice.state.collections;
  const project = projects.get(id);
  if (project === undefined) throw new Error(`there is no ${name}`);
  return { ...practice, cloud, projects, project };
}

const notThere = () => screen.findByRole('heading', { name: 'Environment not found' });

test('an environment shows its pages', async () => {
  await open('Laboratory');
  await screen.findByText('lab-datasets');
  expect(screen.queryByText(/is suspended/)).toBeNull();
});

test('a suspended environment shows a notice above its pages', async () => {
  await open('Archive 2024');
  await screen.findByText('ROOT-2776');
  await screen.findByText('This environment is suspended');
});

test('an environment that is deleted while shown is replaced by links to the others', async () => {
  const { cloud, projects, project } = await open('Laboratory');
  await screen.findByText('lab-datasets');
  projects.delete(project.id);
  await cloud.queryClient.refetchQueries({ queryKey: ['volumes'] });
  await notThere();
  expect(screen.queryByText('lab-datasets')).toBeNull();
  await screen.findByRole('link', { name: /^Web shop/ });
});

test('an environment that the person was removed from is replaced too', async () => {
  const { cloud, projects, project } = await open('Web shop');
  await screen.findByText('ROOT-2774');
  projects.set(project.id, { ...project, accountIds: [] });
  await cloud.queryClient.refetchQueries({ queryKey: ['volumes'] });
  await notThere();
  await screen.findByRole('link', { name: /^Laboratory/ });
});
