import { describe, expect, it } from 'vitest';
import type { UserRecord } from '../model';
import { listed, refusalOf, testFixture, smallState, type TestFixture } from '../testFixture';
import { change } from '../store';
import { totp } from './totp';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const code = 'validateUserTwoFactorAuthenticationCode';
const setup = 'setupUserTwoFactorAuthentication';

/** A small cloud whose user needs a second factor, signed in with the password alone. */
async function halfSignedIn(fields: Partial<UserRecord>): Promise<TestFixture> {
  const state = smallState();
  change(state, 'users', 'user-of-ada', fields);
  return testFixture(state);
}

const withApp = { secondFactor: { provider: 'totp', key: secret, verified: true } } as const;
const withPin = { secondFactor: { provider: 'staticpin', key: '246810', verified: true } } as const;
const mandated = { secondFactorMandated: true };

describe('login', () => {
  it.each([
    [withApp, 'totp'],
    [withPin, 'staticpin'],
    [mandated, undefined],
  ])('of a user with %j names the provider %s', async (fields, providerfor2fa) => {
    const { call } = await halfSignedIn(fields);
    const { inner } = await call('login', { username: 'ada', password: 'secret' });
    expect(inner).toMatchObject({ is2faenabled: 'true', is2faverified: 'false' });
    expect(inner.providerfor2fa).toBe(providerfor2fa);
  });
});

describe('before the code', () => {
  it.each(['listVolumes', 'stopVirtualMachine', 'unheardOf'])(
    '%s is refused with 511, and ends the session',
    async (command) => {
      const { call } = await halfSignedIn(withApp);
      expect(refusalOf(await call(command))).toMatch(/^511 .*enabled but not verified/);
      expect((await call('listApis')).status).toBe(401);
    },
  );

  it('commands that lead to it are answered', async () => {
    const { call } = await halfSignedIn(mandated);
    expect((await call('listApis')).status).toBe(200);
    const answered = await call('listUserTwoFactorAuthenticatorProviders');
    expect(listed(answered, 'providers').map(({ name }) => name)).toEqual(['totp', 'staticpin']);
    expect(refusalOf(await call('listVolumes'))).toMatch(/^511 .*mandated by admin/);
  });
});

describe('the code', () => {
  it('of an app is valid for its thirty seconds alone', async () => {
    const { call, now, wait } = await halfSignedIn(withApp);
    const codefor2fa = totp(secret, now());
    wait(30_000);
    expect((await call(code, { codefor2fa })).status).toBe(511);
    await call('login', { username: 'ada', password: 'secret' });
  });

  it('resumes the session', async () => {
    const { call, now } = await halfSignedIn(withApp);
    expect((await call(code, { codefor2fa: totp(secret, now()) })).inner).toEqual({
      success: true,
    });
    expect((await call('listVolumes')).status).toBe(200);
  });

  it('may be a PIN', async () => {
    const { call } = await halfSignedIn(withPin);
    expect((await call(code, { codefor2fa: '246810' })).status).toBe(200);
  });

  it('ends the session when it is wrong; the error’s text is the body of another', async () => {
    const { call } = await halfSignedIn(withPin);
    const answered = await call(code, { codefor2fa: '000000' });
    expect(answered.status).toBe(511);
    expect(JSON.parse(String(answered.inner.errortext))).toMatchObject({
      [`${code.toLowerCase()}response`]: {
        errorcode: 511,
        errortext: 'two-factor authentication code provided is invalid',
      },
    });
    expect((await call(code, { codefor2fa: '246810' })).status).toBe(401);
  });

  it('is refused when it is empty, without ending the session', async () => {
    const { call } = await halfSignedIn(withPin);
    expect((await call(code)).status).toBe(531);
    expect((await call(code, { codefor2fa: '246810' })).status).toBe(200);
  });
});

describe('setting up', () => {
  const begin = async (provider: string) => {
    const small = await halfSignedIn(mandated);
    const { inner } = await small.call(setup, { provider });
    return { ...small, key: String(Object(inner.setup2fa).secretcode) };
  };

  it('gives an app a secret, and continues with its first code', async () => {
    const { call, key, now } = await begin('totp');
    expect(key).toMatch(/^[A-Z2-7]{32}$/);
    expect((await call(code, { codefor2fa: totp(key, now()) })).status).toBe(200);
    expect((await call('listVolumes')).status).toBe(200);
    const { inner } = await call('login', { username: 'ada', password: 'secret' });
    expect(inner.providerfor2fa).toBe('totp');
  });

  it('returns a PIN', async () => {
    const { call, key } = await begin('staticpin');
    expect(key).toMatch(/^\d{6}$/);
    expect((await call(code, { codefor2fa: key })).status).toBe(200);
  });

  it('restarts after a wrong code, in the same session', async () => {
    const { call, key } = await begin('staticpin');
    expect((await call(code, { codefor2fa: 'wrong' })).status).toBe(511);
    expect((await call(code, { codefor2fa: key })).status).toBe(530);
    const { inner } = await call(setup, { provider: 'staticpin' });
    expect(Object(inner.setup2fa).secretcode).not.toBe(key);
  });

  it('is refused while a key is there, until it is taken away', async () => {
    const { call } = await begin('totp');
    expect((await call(setup, { provider: 'staticpin' })).status).toBe(530);
    expect((await call(setup, { enable: 'false' })).status).toBe(200);
    expect((await call(setup, { provider: 'staticpin' })).status).toBe(200);
  });

  it('is discarded at the next sign-in when it was not finished', async () => {
    const { call } = await begin('totp');
    const { inner } = await call('login', { username: 'ada', password: 'secret' });
    expect(inner.providerfor2fa).toBeUndefined();
  });
});
