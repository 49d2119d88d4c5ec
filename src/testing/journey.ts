import { runChange, type Change } from '../cloud/changes/change';
import { instancesQuery } from '../resources/instances/instances';
import { volumesQuery } from '../resources/volumes/volumes';
import { practiceCloud, type PracticeTest } from './practice';

/** The item of a list with a name. */
export function named<T extends { name: string }>(items: readonly T[], name: string): T {
  const found = items.find((item) => item.name === name);
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
}

/** Makes a change, and returns its task once every task has ended. */
export async function runToEnd<Input>(test: PracticeTest, change: Change<Input>, input: Input) {
  const { id } = await runChange(test.cloud, change, input);
  await test.clock.advance(3_600_000);
  test.cloud.queryClient.clear();
  const task = test.cloud.tasks.list().find((each) => each.id === id);
  if (task === undefined) throw new Error('the task is not there');
  return task;
}

/** The documented cloud, and its instances and volumes by name. */
export async function warrenton() {
  const test = await practiceCloud('warrenton');
  const { cloud } = test;
  const { queryClient } = cloud;
  return {
    ...test,
    instance: async (name: string) =>
      named((await queryClient.fetchQuery(instancesQuery(cloud))).items, name),
    volume: async (name: string) =>
      named((await queryClient.fetchQuery(volumesQuery(cloud))).items, name),
  };
}
