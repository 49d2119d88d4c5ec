import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Code inside the page itself, to work without the files that may fail: inserted unchanged (vite.config.ts). */
export const guard = {
  style: readFileSync(new URL('../src/app/start/guard.css', import.meta.url), 'utf8'),
  script: readFileSync(new URL('../src/app/start/guard.js', import.meta.url), 'utf8'),
};

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The page's policy. The hashes are those of the page's own guard, and of an empty style element: Emotion creates one
 * and fills it through the CSSOM. Trusted Types allow the one URL that `src/app/start/trustedTypes.ts` lets through:
 * the worker's.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${hash(guard.script)}`,
  `style-src 'self' ${hash('')} ${hash(guard.style)}`,
  "style-src-attr 'none'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Headers of each file of the page. A `meta` element cannot forbid frames; a header can. */
export const headers = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/** Header of each answer over HTTPS, CloudStack's too: a browser then uses HTTPS alone (RFC 6797). */
export const strictTransport = { header: 'max-age=31536000', seconds: 31_536_000 } as const;

/** Caching by the browser: a file with a hash in its name forever, any other after revalidation. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;
