/**
 * Replaces the package `tough-cookie` in the browser build. MSW keeps the cookies of mocked answers in a jar of its own
 * and in `localStorage`; the practice cloud in the browser sets none, so that this jar stays empty.
 */
export class CookieJar {
  getCookiesSync(): readonly never[] {
    return [];
  }
  setCookie(): Promise<void> {
    return Promise.resolve();
  }
}

/** The store of that jar. */
export class MemoryCookieStore {
  idx = {};
}

/** A cookie that was stored earlier: none was. */
export const Cookie = {
  fromJSON(): undefined {
    return undefined;
  },
};
