import { describe, expect, it } from 'vitest';
import { wireCommands, wireFields, wireListKeys, wireParams } from '../../testing/contract';
import { facts } from './facts';
import { answerKey } from './answers';

/** The type of a field by its path in an answer, e.g. `nic.ipaddress`; undefined if the API has none. */
function fieldType(kind: string, path: string): string | undefined {
  const [first = '', ...rest] = path.split('.');
  const type = facts.responses[kind]?.[first];
  const inner = type === undefined ? '' : (/^list<(.+)>$/.exec(type)?.[1] ?? type);
  return rest.length === 0 || type === undefined ? type : fieldType(inner, rest.join('.'));
}

/** The kind of object that a path is a field of, and the path in it: a first answer's, or what is under the command's key. */
function place(command: string, path: string): [string, string] | undefined {
  const fact = facts.commands[command];
  if (fact === undefined || fact.async) return undefined;
  const key = answerKey(command);
  if (command in wireListKeys || key === undefined) return [fact.response, path];
  return path.startsWith(`${key}.`) ? [fact.response, path.slice(key.length + 1)] : undefined;
}

describe.each(wireCommands.map(({ name }) => name))('the client, of %s', (name) => {
  const fact = facts.commands[name];

  it('sends only its parameters, and all required ones', () => {
    const known = Object.entries(fact?.params ?? {});
    const given = wireParams[name] ?? [];
    expect(known.map(([key]) => key)).toEqual(expect.arrayContaining([...given]));
    const required = known.filter(([, param]) => param.required === true).map(([key]) => key);
    expect(given).toEqual(expect.arrayContaining(required));
  });

  it('reads only fields that it answers', () => {
    const paths = wireFields[name] ?? [];
    if (fact?.async === true) {
      expect(['jobid', 'id']).toEqual(expect.arrayContaining([...paths]));
      return;
    }
    const key = answerKey(name);
    const unknown = paths
      .filter((path) => path !== key)
      .filter((path) => {
        const at = place(name, path);
        return at === undefined || fieldType(...at) === undefined;
      });
    expect(unknown).toEqual([]);
  });

  it('looks for its list under the right key', () => {
    if (name in wireListKeys) expect(wireListKeys[name]).toBe(answerKey(name));
  });
});
