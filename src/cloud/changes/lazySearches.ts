import { CloudError, certaintyOf } from '../client/errors';
import type { SearchOptions, Searches } from './searches';
import { isOpen } from '../tasks/taskStore';

/** Searches whose code loads with the first dialog or the first lost answer: most pages never need it. */
export function createLazySearches(options: SearchOptions): Searches {
  const { book } = options;
  let loading: Promise<Searches> | undefined;
  let loaded: Searches | undefined;

  async function load(): Promise<Searches> {
    loading ??= import('./searches').then(({ createSearches }) => createSearches(options));
    try {
      loaded = await loading;
      return loaded;
    } catch {
      loading = undefined;
      throw new CloudError('offline', { command: '' });
    }
  }

  return {
    async settle(id, error) {
      const searches = await load().catch(() => {
        throw error instanceof CloudError && certaintyOf(error) !== 'certain'
          ? new CloudError(error.kind, { ...error, effect: 'unknown' })
          : error;
      });
      return searches.settle(id, error);
    },
    async earlier(change) {
      return book.entries().some(({ unanswered }) => unanswered)
        ? (await load()).earlier(change)
        : undefined;
    },
    async conclude(id, outcome, news) {
      const hasTrace = outcome !== 'succeeded' && book.find(id)?.trace !== undefined;
      const searches = hasTrace ? await load().catch(() => undefined) : undefined;
      if (searches === undefined) await options.end(id, outcome, news);
      else await searches.conclude(id, outcome, news);
    },
    async findCopies(id) {
      if (book.find(id)?.trace?.kind !== 'made') return;
      const searches = await load().catch(() => undefined);
      await searches?.findCopies(id);
    },
    adopt: (jobId, about) => loaded?.adopt(jobId, about) ?? false,
    resume() {
      if (!book.entries().some(isOpen)) return;
      void load().then(
        (searches) => searches.resume(),
        () => undefined,
      );
    },
    lookForDue: async () => loaded?.lookForDue() ?? false,
    isNeeded: () => loaded?.isNeeded() ?? false,
    clear: () => loaded?.clear(),
  };
}
