import { changeTags } from '../../../cloud/tags/tagChanges';

/** Changes purpose and pin. */
export const savePin = changeTags('savePin');

/** Removes the pin alone. */
export const unpin = changeTags('unpin');
