import type { Cloud } from '../../../cloud/cloud';
import { deletionsOf } from '../deletion/deletions';
import { rollbacksOf } from '../rollback/rollbacks';
import { creationsOf } from '../moment/creations';

/** True while a run of this browser is in progress on an instance. */
export function isInRun(cloud: Cloud, instanceId: string): boolean {
  const isOn = ({ instance }: { instance: { id: string } }) => instance.id === instanceId;
  return (
    rollbacksOf(cloud).inProgressAnywhere().some(isOn) ||
    deletionsOf(cloud).inProgressAnywhere().some(isOn) ||
    creationsOf(cloud).inProgressAnywhere().some(isOn)
  );
}
