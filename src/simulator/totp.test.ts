import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hmacSha1, sha1 } from './sha1';
import { fromBase32, totp } from './totp';

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (digest: Uint8Array) => Buffer.from(digest).toString('hex');

describe('sha1', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('of %i bytes is what Node says', (length) => {
    const message = bytes('é0123456789'.repeat(100)).slice(0, length);
    expect(hex(sha1(message))).toBe(createHash('sha1').update(message).digest('hex'));
  });
});

describe('hmacSha1', () => {
  it.each([1, 20, 64, 65, 200])('with a key of %i bytes is what Node says', (length) => {
    const key = bytes('k'.repeat(length));
    const message = bytes('what is to be signed');
    const expected = createHmac('sha1', key).update(message).digest('hex');
    expect(hex(hmacSha1(key, message))).toBe(expected);
  });
});

describe('totp', () => {
  // RFC 6238, appendix B, the last six of its eight digits.
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at %i s is %s', (seconds, code) => {
    expect(totp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', seconds * 1000)).toBe(code);
  });

  it('holds for thirty seconds', () => {
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    expect(totp(secret, 59_999)).toBe(totp(secret, 30_000));
    expect(totp(secret, 60_000)).not.toBe(totp(secret, 59_999));
  });
});

it('reads base32 as people write it', () => {
  expect(Buffer.from(fromBase32('jbsw y3dp ehpk 3pxp')).toString('latin1')).toBe(
    'Hello!\xde\xad\xbe\xef',
  );
});
