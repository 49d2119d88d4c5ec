import type { Volume } from '../../cloud/types';
import type { VolumeState } from '../../cloud/states';

/** States in which the engine deletes a volume at once; else it can be recovered for a while (CloudStack rules §11). */
const deletedAtOnce: readonly VolumeState[] = ['Allocated', 'Uploaded', 'Destroy'];

/** True where deleting a volume now is immediate and permanent. */
export const isDeletedAtOnce = ({ state }: Pick<Volume, 'state'>): boolean =>
  deletedAtOnce.includes(state);
