import type { PracticeTest } from './practice';
import type { PagedList } from '../cloud/lists/list';
import { snapshotsQuery } from '../resources/snapshots/snapshots';
import { templatesQuery } from '../resources/templates/templates';
import { volumesQuery } from '../resources/volumes/volumes';
import { resizeVolumeCommand } from '../resources/volumes/volumeChanges';

function named<T extends { name: string }>({ items }: PagedList<T>, name: string): T {
  const found = items.find((resource) => resource.name === name);
  if (found === undefined) throw new Error(`There is no ${name}`);
  return found;
}

/** The volume of a name, as the cloud has it now. */
export async function volumeNamed({ cloud }: PracticeTest, name: string) {
  const query = { ...volumesQuery(cloud), staleTime: 0 };
  return named(await cloud.queryClient.fetchQuery(query), name);
}

/** Enlarges a volume to so many GiB, as another person would; nothing is remembered of before. */
export async function resizeTo({ cloud, clock }: PracticeTest, id: string, size: number) {
  await cloud.client.change(resizeVolumeCommand, { id, size });
  await clock.advance(3_600_000);
  cloud.queryClient.clear();
}

/** The snapshot of a name, as the cloud has it now. */
export async function snapshotNamed({ cloud }: PracticeTest, name: string) {
  const query = { ...snapshotsQuery(cloud), staleTime: 0 };
  return named(await cloud.queryClient.fetchQuery(query), name);
}

/** The template of a name, as the cloud has it now. */
export async function templateNamed({ cloud }: PracticeTest, name: string) {
  const query = { ...templatesQuery(cloud), staleTime: 0 };
  return named(await cloud.queryClient.fetchQuery(query), name);
}
