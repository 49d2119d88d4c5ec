import { CloudError } from './errors';
import { readJson, writeJson, type KeyValueStorage } from '../../browser/storage';

/** Entries a page, where the engine has said nothing else: its usual limit (CloudStack rules §5). */
const usualPageSize = 500;

const storageKey = 'cairn.apiPageSize';

/** Page size of this tab's list requests. */
export interface PageSize {
  current(): number;
  /** Lowers the size until the tab closes. */
  lower(size: number): void;
}

export function createPageSize(storage: KeyValueStorage): PageSize {
  const kept = readJson(storage, storageKey);
  let size = typeof kept === 'number' && kept >= 1 ? Math.min(kept, usualPageSize) : usualPageSize;
  return {
    current: () => size,
    lower(next) {
      size = next;
      writeJson(storage, storageKey, next);
    },
  };
}

/** The engine's maximum page size, where it refused a larger one (`default.page.size`). */
export function largestPage(error: unknown): number | undefined {
  if (!(error instanceof CloudError) || error.kind !== 'invalid') return undefined;
  const size = /page size value: (\d+)/i.exec(error.text ?? '')?.[1];
  return size === undefined || Number(size) < 1 ? undefined : Number(size);
}
