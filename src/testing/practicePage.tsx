import { waitFor } from '@testing-library/react';
import { Suspense, type ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { CloudProvider } from '../cloud/cloud';
import { instancesQuery } from '../resources/instances/instances';
import { recoveryPointsQuery } from '../resources/recovery-points/recoveryPoints';
import type { PracticeTest } from './practice';
import { nextTurn } from '../cloud/client/rateLimitWait';
import { NextTurnContext } from '../ui/dialog/dialogWork';
import { renderPage } from './testPage';

/** For tests of pages: elements by the pattern of their address, at one address, on the practice cloud. */
export function showAt(
  { cloud }: PracticeTest,
  address: string,
  elements: Readonly<Record<string, ReactElement>>,
) {
  return renderPage(
    <CloudProvider cloud={cloud}>
      <NextTurnContext value={(signal) => nextTurn(cloud, signal)}>
        <Suspense>
          <Routes>
            {Object.entries(elements).map(([path, element]) => (
              <Route key={path} path={path} element={element} />
            ))}
            <Route path="*" element={null} />
          </Routes>
        </Suspense>
      </NextTurnContext>
    </CloudProvider>,
    address,
  );
}

/** The instance of a name, with its recovery points by name, as the cloud has them now. */
export async function instanceNamed({ cloud }: PracticeTest, name: string) {
  const { queryClient } = cloud;
  const instances = await queryClient.fetchQuery({ ...instancesQuery(cloud), staleTime: 0 });
  const all = await queryClient.fetchQuery({ ...recoveryPointsQuery(cloud), staleTime: 0 });
  const instance = instances.items.find((each) => each.name === name);
  if (instance === undefined) throw new Error(`There is no instance ${name}`);
  const points = all.items.filter(({ instanceId }) => instanceId === instance.id);
  const point = (called: string) => {
    const found = points.find((each) => each.name === called);
    if (found === undefined) throw new Error(`${name} has no recovery point ${called}`);
    return found;
  };
  return { instance, points, point };
}

/** Waits until the page has read again what it began with: only then is a plan pinned. */
export const untilRead = ({ cloud }: PracticeTest) =>
  waitFor(() => {
    if (cloud.queryClient.isFetching() > 0) throw new Error('The page still reads.');
  });
