import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import type { Account, State, UserRecord } from '../model';

/** `yyyy-MM-dd'T'HH:mm:ssZ`, as the engine reads it; ms since 1970, NaN for anything else. */
function momentOf(text: string): number {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)([+-]\d\d):?(\d\d)$/.exec(text);
  return parts === null ? NaN : Date.parse(`${parts[1]}${parts[2]}:${parts[3]}`);
}

/** As Java's URLEncoder writes it, but for the space. */
function encoded(value: string): string {
  return encodeURIComponent(value).replace(
    /[!~'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}

/** Text that is signed: every parameter but the signature, sorted by name as sent, all in lower case. */
export function signedText(params: Iterable<readonly [name: string, value: string]>): string {
  return [...params]
    .filter(([name]) => name.toLowerCase() !== 'signature')
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&')
    .toLowerCase();
}

/** The signature of a text: HMAC-SHA-1, as Base64. */
export function signature(secretKey: string, text: string): string {
  const utf8 = new TextEncoder();
  return btoa(String.fromCharCode(...hmac(sha1, utf8.encode(secretKey), utf8.encode(text))));
}

/** User who signed a call with an API key; undefined where it is unsigned, wrong, or too late (CloudStack rules §4). */
export function signerOf(
  state: State,
  now: number,
  params: ReadonlyMap<string, string>,
): { user: UserRecord; account: Account } | undefined {
  const named = new Map([...params].map(([name, value]) => [name.toLowerCase(), value]));
  const apiKey = named.get('apikey');
  if (apiKey === undefined) return undefined;
  if (named.get('signatureversion') === '3' && !(momentOf(named.get('expires') ?? '') >= now))
    return undefined;
  const user = [...state.collections.users.values()].find((each) => each.keys?.apiKey === apiKey);
  const account = state.collections.accounts.get(user?.accountId ?? '');
  if (user?.keys === undefined || account === undefined || user.disabled === true) return undefined;
  const right = signature(user.keys.secretKey, signedText(params));
  return named.get('signature') === right ? { user, account } : undefined;
}
