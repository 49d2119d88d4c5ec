import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callFrom, type Call } from './calls';
import { callForms, callsText, cmkText, curlText, setUpText, shellWord } from './callText';

const address = 'https://cloud.example/client/api';
const call = (command: string, params: Call['params']): Call => ({ address, command, params });

/** The words of a line, as a POSIX shell splits them. */
function words(line: string): readonly string[] {
  const script = `ID=made SESSIONKEY=key; printf '%s\\0' ${line}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

/** Any text that could be sent to the engine: a shell's words contain no NUL and no lone surrogates. */
const anyText = fc
  .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...`'"$\`\\ !*~#\n=é`) }))
  .map((text) => text.replaceAll('\0', '').toWellFormed());

describe('a shell', () => {
  test.each([
    ['plain-1.0', 'plain-1.0'],
    ['', "''"],
    ['a b', "'a b'"],
    ["it's", String.raw`'it'\''s'`],
    ['$HOME `id` "x" \\', String.raw`'$HOME ${'`id`'} "x" \'`],
  ])('is given %j as %s', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });

  test('passes any text unchanged', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        expect(words(texts.map(shellWord).join(' '))).toEqual(texts);
      }),
      { numRuns: 40 },
    );
  });
});

describe('for CloudMonkey', () => {
  test.each([
    ['createSnapshot', 'cmk create snapshot'],
    ['revertToVMSnapshot', 'cmk revert tovmsnapshot'],
    ['startVirtualMachine', 'cmk start virtualmachine'],
    ['listVMSnapshot', 'cmk list vmsnapshot'],
  ])('%s is %s', (command, text) => {
    expect(cmkText(call(command, []))).toBe(text);
  });

  test.each([
    [{ name: 'volumeid', value: '0b6c-1' }, 'volumeid=0b6c-1'],
    [{ name: 'name', value: 'a b' }, "name='a b'"],
    [{ name: 'description', value: '' }, 'description='],
    [{ name: 'tags[0].key', value: 'owner' }, "'tags[0].key=owner'"],
    [{ name: 'name', value: '"a"' }, `name='""a""'`],
    [{ name: 'name', value: '"' }, `name='"""'`],
    [{ name: 'id' }, '"id=$ID"'],
  ])('%j is %s', (param, word) => {
    expect(cmkText(call('createSnapshot', [param]))).toBe(`cmk create snapshot ${word}`);
  });
});

test('curl is given the address, the session by a variable, and each parameter', () => {
  const text = curlText(call('attachVolume', [{ name: 'id' }, { name: 'name', value: "it's" }]));
  expect(text).toBe(
    [
      String.raw`curl --cookie cookies.txt https://cloud.example/client/api \ `,
      String.raw`  --data-urlencode command=attachVolume \ `,
      String.raw`  --data-urlencode response=json \ `,
      String.raw`  --data-urlencode "sessionkey=$SESSIONKEY" \ `,
      String.raw`  --data-urlencode "id=$ID" \ `,
      String.raw`  --data-urlencode name='it'\''s'`,
    ]
      .map((line) => line.trimEnd())
      .join('\n'),
  );
});

test('in both forms, every value arrives as it was', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (values) => {
      const sent = values.map((value, at) => ({ name: `p${at}`, value }));
      const line = callsText('curl', [call('createSnapshot', sent)]);
      const given = words(line).filter((word) => /^p\d=/.test(word));
      expect(given).toEqual(sent.map(({ name, value }) => `${name}=${value}`));
      const taken = words(callsText('cmk', [call('createSnapshot', sent)])).slice(3);
      expect(taken.map(asCmkTakesIt)).toEqual(given);
    }),
    { numRuns: 40 },
  );
});

/** CloudMonkey takes one pair of double quotes off a value (`NewAPIRequest` in its cmd/network.go). */
function asCmkTakesIt(word: string): string {
  const [name = '', ...rest] = word.split('=');
  const value = rest.join('=');
  return `${name}=${value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value}`;
}

test('never contains a secret parameter', () => {
  const secretNames = fc.constantFrom(
    ...['sessionkey', 'sessionKey', 'password', 'apikey', 'apiKey', 'signature', 'codefor2fa'],
    ...['currentpassword', 'secretkey', 'token'],
  );
  const secrets = fc.array(fc.tuple(secretNames, fc.uuid()), { minLength: 1 });
  const others = fc.array(fc.tuple(fc.constantFrom('id', 'name', 'passwordenabled'), fc.string()));
  fc.assert(
    fc.property(secrets, others, (hidden, shown) => {
      const made = callFrom(address, 'createTemplate', [...shown, ...hidden, ...shown]);
      expect(made.params).toHaveLength(2 * shown.length);
      for (const form of callForms)
        for (const [, secret] of hidden) expect(callsText(form, [made])).not.toContain(secret);
    }),
  );
});

test('the setup names the cloud', () => {
  for (const form of callForms) expect(setUpText(form, address)).toContain(address);
});
