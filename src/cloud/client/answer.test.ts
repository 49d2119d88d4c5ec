import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { CloudErrorKind } from './errors';
import { unwrap, validate } from './answer';

const command = 'listVMSnapshot';
const wrapped = (body: unknown) => JSON.stringify({ listvmsnapshotresponse: body });
const refused = (errorcode: number, errortext: string) => wrapped({ errorcode, errortext });

function failure(status: number, body: string, headers: Record<string, string> = {}) {
  try {
    return unwrap(command, new Response(null, { status, headers }), body);
  } catch (error) {
    return error;
  }
}

const inactive =
  "The given command 'listVMSnapshot' either does not exist, is not available for user.";
const notOffered = (whom: string) => ({
  errorcode: 432,
  cserrorcode: 9999,
  errortext: `The API [listVMSnapshot] does not exist or is not available for ${whom}.`,
});
const unknownId =
  'Unable to execute API command listvmsnapshot due to invalid value. Invalid parameter id value=x due to incorrect long value format, or entity does not exist or due to incorrect parameter annotation for the field in api cmd class.';

describe('an answer that is an error', () => {
  test.each<[CloudErrorKind, number, string]>([
    [
      'sessionEnded',
      401,
      refused(401, 'unable to verify user credentials and/or request signature'),
    ],
    ['sessionEnded', 401, refused(401, 'unable to verify user credentials')],
    ['sessionEnded', 401, '<html>Unauthorized</html>'],
    ['commandDenied', 401, refused(401, inactive)],
    ['rateLimited', 429, refused(429, 'please retry after [250] ms.')],
    ['rateLimited', 429, '<html>Too Many Requests</html>'],
    ['invalid', 400, refused(400, 'bad')],
    ['invalid', 430, refused(430, 'malformed')],
    ['invalid', 431, refused(431, 'due to missing parameter virtualmachineid')],
    ['invalid', 431, refused(431, 'Unable to find a snapshot strategy to create snapshot [x].')],
    ['gone', 431, refused(431, unknownId)],
    ['gone', 431, refused(431, 'Unable to find a virtual machine with id 12')],
    ['gone', 431, refused(431, 'unable to find a snapshot with id 5')],
    ['gone', 431, refused(431, 'Unable to find a virtual machine with specified vmId')],
    // The engine's own spelling.
    ['gone', 431, refused(431, 'Unable to aquire volume with ID: 5')],
    ['invalid', 431, refused(431, 'Unable to acquire lock on volume with id 5')],
    ['gone', 431, refused(431, 'Unable to find UUID for id [5] of type [VMSnapshot]')],
    ['gone', 431, refused(431, 'Unable to find UUID for id [17] of type [Volume]')],
    [
      'gone',
      431,
      refused(431, 'Unable to find UUID for id [203] of type [VirtualMachineTemplate]'),
    ],
    [
      'commandDenied',
      432,
      JSON.stringify({ errorresponse: notOffered('the account for user id [u1]') }),
    ],
    ['commandDenied', 432, wrapped(notOffered('this account/user in project [p1]'))],
    ['commandDenied', 432, refused(432, 'Unknown API command: listVMSnapshot')],
    ['invalid', 432, refused(432, 'The volume is attached to a VM with memory&disk VM snapshots')],
    ['maintenance', 503, refused(503, 'Maintenance or shutdown has been initiated.')],
    ['server', 503, '<html>Service Unavailable</html>'],
    ['server', 502, '<html>Bad Gateway</html>'],
    ['server', 500, ''],
    ['server', 404, 'not here'],
    ['server', 500, refused(500, 'odd')],
    ['twoFactor', 511, refused(511, 'two factor authentication is needed')],
    ['internal', 530, refused(530, 'Failed to create vm snapshot: x')],
    ['accountRefused', 531, refused(531, 'Failed to authenticate user')],
    ['resourceLimit', 532, refused(532, 'limit')],
    ['capacity', 533, refused(533, 'capacity')],
    ['unavailable', 534, refused(534, 'unavailable')],
    ['quota', 535, refused(535, 'Maximum number of resources exceeded')],
    ['inUse', 536, refused(536, 'in use')],
    ['networkRule', 537, refused(537, 'conflict')],
    ['empty', 200, ''],
    ['empty', 200, ' \n'],
    ['malformed', 200, '{"listvmsnapshotresponse":'],
    ['malformed', 200, '{"listvolumesresponse":{}}'],
    ['malformed', 200, '[]'],
    ['malformed', 200, wrapped(null)],
    ['malformed', 200, wrapped([])],
  ])('is %s for HTTP %i %s', (kind, status, body) => {
    expect(failure(status, body)).toMatchObject({ name: 'CloudError', kind, command });
  });

  test('of a role in a project arrives in the envelope of its command', () => {
    const body =
      '{"createsnapshotresponse":{"errorcode":432,"cserrorcode":9999,"errortext":"The API [createSnapshot] does not exist or is not available for this account/user in project [11111111-2222-3333-4444-555555555555]."}}';
    const answer = () => unwrap('createSnapshot', new Response(null, { status: 432 }), body);
    expect(answer).toThrow(expect.objectContaining({ kind: 'commandDenied', status: 432 }));
  });

  test('has the codes and the text of the engine', () => {
    const body = wrapped({ errorcode: 530, cserrorcode: 4250, errortext: 'Failed: 1' });
    expect(failure(530, body)).toMatchObject({
      status: 530,
      cserrorcode: 4250,
      text: 'Failed: 1',
    });
  });

  test('with a text of 100,000 levels is an error of its kind', () => {
    const deep = `{"a":["%2D",${'['.repeat(100_000)}${']'.repeat(100_000)}]}`;
    expect(failure(530, refused(530, deep))).toMatchObject({ kind: 'internal', text: deep });
  });

  test.each([
    [250, refused(429, 'has reached his/her account api limit, please retry after [250] ms.'), {}],
    [250, refused(429, 'please retry after 250 ms.'), {}],
    [1000, refused(429, 'please retry after 0 ms.'), {}],
    [3000, '', { 'Retry-After': '3' }],
    [1000, '', { 'Retry-After': '0' }],
    [86_400_000, '', { 'Retry-After': '86400' }],
    [86_400_000, '', { 'Retry-After': '2147484' }],
    [86_400_000, '', { 'Retry-After': '9'.repeat(400) }],
    [1000, '', { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' }],
    [
      5000,
      '',
      {
        'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT',
        Date: 'Wed, 21 Oct 2026 07:27:55 GMT',
      },
    ],
    [1000, '', {}],
  ])('names a wait of %i ms', (retryAfterMs, body, headers) => {
    expect(failure(429, body, headers)).toMatchObject({ kind: 'rateLimited', retryAfterMs });
  });

  test.each([
    ['JSON', '<html></html>'],
    ['listvmsnapshotresponse', '{}'],
  ])('names %s as the invalid field', (field, body) => {
    expect(failure(200, body)).toMatchObject({ kind: 'malformed', field });
  });
});

test('an answer is the content of its envelope', () => {
  expect(failure(200, wrapped({ count: 1 }))).toEqual({ count: 1 });
});

test.each([
  ['vm[1].size', { vm: [{ size: 1 }, { size: 'large' }] }],
  ['vm[0].size', { vm: [{}] }],
  ['vm', { vm: 'none' }],
  ['answer', 'text'],
])('validation names %s', (field, answer) => {
  const schema = v.object({ vm: v.array(v.object({ size: v.number() })) });
  const attempt = () => validate(command, schema, answer);
  expect(attempt).toThrow(expect.objectContaining({ kind: 'malformed', command, field }));
});
