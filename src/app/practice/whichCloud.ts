import { tabStorage } from '../../browser/storage';
import type { Config } from '../start/config';

/** A real cloud, or the practice cloud in this browser. */
export type CloudName = 'real' | 'practice';

const storageKey = 'cairn.cloud';

/** The cloud of this tab. One that was chosen survives a reload; one that is no longer offered does not. */
export function cloudOfTab(config: Config, storage = tabStorage()): CloudName {
  if (config.practiceCloud === 'only') return 'practice';
  return config.practiceCloud && storage.getItem(storageKey) === 'practice' ? 'practice' : 'real';
}

/** Restarts this tab on another cloud: a page knows one cloud for its whole life. */
export function goToCloud(name: CloudName, storage = tabStorage()): void {
  storage.setItem(storageKey, name);
  location.assign(import.meta.env.BASE_URL);
}
