import { expect, test } from 'vitest';
import { signature, signedText, signerOf } from './apiKey';
import { operatorKeys, startScenario } from '../scenarios';

/** The example of CloudStack's programmer guide, section "Signing API Requests". */
const guide = {
  apikey: 'plgWJfZK4gyS3mOMTVmjUVg-X-jlWlnfaUJ9GAbBbf9EdM-kAYMmAiLqzzq1ElZLYq_u38zCm0bewzGUdP66mg',
  command: 'listUsers',
  response: 'json',
};
const guideSecret =
  'VDaACYb0LV9eNjTetIOElcVQkvJck_J_QljX_FcHRj87ZKiy0z0ty0ZsYBkoXkY9b7eq1EhwJaw7FF3akA3KBQ';

test('signs as the programmer guide of CloudStack does', () => {
  expect(signature(guideSecret, signedText(Object.entries(guide)))).toBe(
    'TTpdDq/7j/J58XCRHomKoQXEQds=',
  );
});

test.each([
  [{ b: '1', a: '2' }, 'a=2&b=1'],
  [{ name: 'A b+c' }, 'name=a%20b%2bc'],
  [{ name: "it's (é)*~!" }, 'name=it%27s%20%28%c3%a9%29*%7e%21'],
  [{ 'tags[0].key': 'x' }, 'tags[0].key=x'],
  [{ command: 'x', Signature: 'y', apiKey: 'Z' }, 'apikey=z&command=x'],
])('of %j it signs %s', (params, text) => {
  expect(signedText(Object.entries(params))).toBe(text);
});

const now = Date.UTC(2026, 10, 23, 4, 0, 0);
const state = await startScenario('warrenton', 1, now);

function signed(params: Record<string, string>, secret = operatorKeys.secretKey) {
  const all = new Map(
    Object.entries({ command: 'listZones', apiKey: operatorKeys.apiKey, ...params }),
  );
  return all.set('signature', signature(secret, signedText(all)));
}

test.each([
  [{}],
  [{ signatureVersion: '3', expires: '2026-11-23T04:00:00+0000' }],
  [{ signatureVersion: '3', expires: '2026-11-23T09:31:00+0530' }],
])('knows who signed with %j', (params) => {
  expect(signerOf(state, now, signed(params))?.user.username).toBe('operator');
});

test.each([
  [{ signatureVersion: '3' }],
  [{ signatureVersion: '3', expires: '2026-11-23T03:59:59+0000' }],
  [{ signatureVersion: '3', expires: 'tomorrow' }],
  [{ apiKey: 'another' }],
])('rejects a signature with %j', (params) => {
  expect(signerOf(state, now, signed(params))).toBeUndefined();
});

test('rejects wrong, copied and missing signatures', () => {
  expect(signerOf(state, now, signed({}, 'guessed'))).toBeUndefined();
  expect(signerOf(state, now, signed({}).set('command', 'deleteVolume'))).toBeUndefined();
  expect(signerOf(state, now, new Map([['command', 'listZones']]))).toBeUndefined();
});
