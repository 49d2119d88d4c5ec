import { describe, expect, it } from 'vitest';
import { fromBase32, totp } from './totp';

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

  it('is valid for thirty seconds', () => {
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
