interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
}

declare global {
  /** Absent where the browser has no Trusted Types; TypeScript does not know them yet. */
  var trustedTypes: TrustedTypes | undefined;
}

/**
 * The only script address that the page may make from text: the practice cloud's own worker
 * (the page's policy asks for Trusted Types). Anything else stays refused.
 */
export function allowOnlyOurWorker(): void {
  const worker = `${import.meta.env.BASE_URL}practiceWorker.js`;
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      const asked = new URL(url, location.href);
      if (asked.origin === location.origin && asked.pathname === worker) return url;
      throw new TypeError(`Refused to load a script from ${asked.href}`);
    },
  });
}
