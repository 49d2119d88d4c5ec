import type { ProxyOptions } from 'vite';

/** `CLOUDSTACK_URL` names no CloudStack; the message says why. */
export class CloudStackUrlError extends Error {
  constructor(given: string, reason: string) {
    super(
      `CLOUDSTACK_URL=${given} ${reason}. Give the address of CloudStack's own console, such as https://cloud.example/client`,
    );
  }
}

function read(given: string): URL {
  if (!URL.canParse(given)) throw new CloudStackUrlError(given, 'is no address');
  const url = new URL(given);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new CloudStackUrlError(given, 'does not begin with http:// or https://');
  if (url.username !== '' || url.password !== '')
    throw new CloudStackUrlError('…', 'holds a user or a password; sign in on the page instead');
  if (url.search !== '' || url.hash !== '')
    throw new CloudStackUrlError(given, 'has something behind its path');
  if (/\/api\/?$/.test(url.pathname))
    throw new CloudStackUrlError(given, 'is that of its API: leave /api out');
  return url;
}

/**
 * Passes `/client` on to a cloud, cookies included: CloudStack has no CORS, so the browser must see one origin.
 * Errors: CloudStackUrlError.
 */
export function cloudProxy(given: string): Record<string, ProxyOptions> {
  const url = read(given);
  const path = url.pathname.replace(/\/+$/, '');
  return {
    '^/client(/|$)': {
      target: url.origin,
      changeOrigin: true,
      rewrite: (asked) => asked.replace(/^\/client/, path),
      cookiePathRewrite: { '*': '/client' },
      cookieDomainRewrite: { '*': '' },
    },
  };
}
