/**
 * Everything that the practice cloud stores, as plain data that can be cloned, stored and sent between tabs. Times
 * are ms since 1970 (UTC), sizes are bytes, unless the name says otherwise. Records are never changed in place: `put`
 * (store.ts) replaces one and counts a change of its collection.
 */
export type * from './model/places';
export type * from './model/people';
export type * from './model/machines';
export type * from './model/storage';
export type * from './model/work';
export type * from './model/state';
export { resourceTypes } from './model/people';
