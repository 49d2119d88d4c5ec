import { useSyncExternalStore } from 'react';
import { browserStorage } from '../browser/storage';
import { createListeners } from '../browser/listeners';

const storageKey = 'cairn.singleKeys';
const { subscribe, notify } = createListeners();

/** True while `/`, `.` and `?` act without a modifier: people who use speech input can turn them off (WCAG 2.1.4). */
export const areSingleKeysOn = () => browserStorage().getItem(storageKey) !== 'off';

export function setSingleKeys(isOn: boolean): void {
  browserStorage().setItem(storageKey, isOn ? 'on' : 'off');
  notify();
}

export const useSingleKeys = () => useSyncExternalStore(subscribe, areSingleKeysOn);
