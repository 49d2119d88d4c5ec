import { expect, test } from 'vitest';
import {
  sampleCapabilities,
  sampleInstance,
  sampleSnapshot,
  sampleVolume,
} from '../../testing/samples';
import type { ActionContext } from './context';
import { instanceVerdicts } from '../instances/instanceRules';
import { snapshotVerdicts } from '../snapshots/snapshotRules';
import { addVolumeRefusal, volumeVerdicts } from '../volumes/volumeRules';

const here = { id: 'lab', name: 'Laboratory' };
const at = (state: 'Active' | 'Suspended'): ActionContext => ({
  capabilities: sampleCapabilities,
  tasks: [],
  environment: { ...here, state },
});

/** Actions refused in a context because of its environment. */
function refused(context: ActionContext, environment: typeof here | undefined): string[] {
  const verdicts = [
    ...instanceVerdicts(sampleInstance({ state: 'Stopped', environment }), context),
    ...volumeVerdicts(sampleVolume({ environment }), context),
    ...snapshotVerdicts(sampleSnapshot({ environment }), context),
  ];
  return verdicts.flatMap(([action, verdict]) =>
    !verdict.allowed && verdict.reason.code === 'environmentInactive' ? [action] : [],
  );
}

test('in a suspended environment nothing can be created or started, and all else can be done', () => {
  expect(refused(at('Suspended'), here)).toEqual(['start', 'createTemplate', 'createVolume']);
  expect(addVolumeRefusal(at('Suspended'))).toEqual({
    code: 'environmentInactive',
    values: { environment: 'Laboratory' },
  });
});

test.each([
  ['it is active', at('Active'), here],
  ['it is not known', { ...at('Suspended'), environment: undefined }, here],
  ['the resource is in another one', at('Suspended'), { ...here, id: 'shop' }],
  ['the resource is in none', at('Suspended'), undefined],
])('nothing is refused where %s', (_, context, environment) => {
  expect(refused(context, environment)).toEqual([]);
});
