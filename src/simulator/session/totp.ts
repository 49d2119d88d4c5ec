import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Validity of one code, ms. */
const step = 30_000;

/** The bytes of a base32 text (RFC 4648); other characters are skipped. */
export function fromBase32(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const letter of text.toUpperCase()) {
    const index = alphabet.indexOf(letter);
    if (index < 0) continue;
    value = ((value << 5) | index) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** A base32 letter for each number below 32. */
export function base32Letter(index: number): string {
  return alphabet[index] ?? 'A';
}

/** The six-digit code that is valid at a time, ms since 1970 (RFC 6238 with SHA-1 and 30 s). */
export function totp(secret: string, ms: number): string {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(ms / step)));
  const digest = hmac(sha1, fromBase32(secret), new Uint8Array(counter.buffer));
  const at = (digest[19] ?? 0) & 0xf;
  const number = new DataView(digest.buffer, digest.byteOffset).getUint32(at) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
