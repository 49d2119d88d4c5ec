import { describe, expect, it } from 'vitest';
import { facts, requestProblems, responseProblems } from './facts';

const id = '0b8f6c1e-3c55-4c1e-9a47-2f6f6f1d9b10';

describe('the extract', () => {
  it('has names, types, lengths and flags, and no prose', () => {
    for (const command of Object.values(facts.commands)) {
      expect(Object.keys(facts.responses)).toContain(command.response);
      for (const fact of Object.values(command.params))
        expect(['type', 'of', 'required', 'length']).toEqual(
          expect.arrayContaining(Object.keys(fact)),
        );
    }
    expect(JSON.stringify(facts)).not.toMatch(/"description": ?"[^"]* [^"]*"/);
  });
});

describe('requestProblems', () => {
  it.each([
    [{ command: 'createVMSnapshot', virtualmachineid: id, name: 'a', snapshotmemory: 'true' }, []],
    [{ command: 'listVolumes', 'tags[0].key': 'a', 'tags[0].value': 'b' }, []],
    [{ command: 'listVolumes', ids: `${id},${id}`, sessionkey: 'k', response: 'json' }, []],
    [{ command: 'listvolumes' }, ['listvolumes: no such command']],
    [
      { command: 'revertToVMSnapshot', id },
      ['revertToVMSnapshot: no parameter id', 'revertToVMSnapshot: vmsnapshotid is missing'],
    ],
    [{ command: 'listVolumes', page: 'one' }, ['listVolumes: page is no integer: one']],
    [{ command: 'listVolumes', listall: 'yes' }, ['listVolumes: listall is no boolean: yes']],
    [{ command: 'listVolumes', ids: `${id},2` }, ['listVolumes: ids is no uuid: 2']],
    [{ command: 'listVolumes', 'id[0].key': 'a' }, ['listVolumes: id is no map']],
  ])('%j', (params: Record<string, string>, problems) => {
    expect(requestProblems(new URLSearchParams(params))).toEqual(problems);
  });
});

describe('responseProblems', () => {
  it.each([
    ['VMSnapshotResponse', { id, current: true, created: '2015-03-25T12:02:35-0400' }, []],
    ['VMSnapshotResponse', { id, parentName: 'a' }, []],
    ['VMSnapshotResponse', { parentname: 'a' }, ['VMSnapshotResponse.parentname: no such field']],
    [
      'VMSnapshotResponse',
      { created: '2015-03-25T12:02:35Z' },
      ['VMSnapshotResponse.created is no date: "2015-03-25T12:02:35Z"'],
    ],
    [
      'UserVmResponse',
      { nic: [{ ipaddress: 1 }] },
      ['UserVmResponse.nic[0].ipaddress is no string: 1'],
    ],
    ['UserVmResponse', { nic: {} }, ['UserVmResponse.nic is no list']],
    ['NoResponse', {}, ['NoResponse: no such kind of answer']],
  ])('%s %j', (kind, value, problems) => {
    expect(responseProblems(kind, value)).toEqual(problems);
  });
});
