import * as v from 'valibot';
import { expect, test } from 'vitest';
import { listVMSnapshot } from './recoveryPointCommands';

test.each([
  ['before-upgrade', 'before-upgrade'],
  [' before upgrade', ' before upgrade'],
  ['   ', 'i-2-3-VM_VS_1'],
  ['', 'i-2-3-VM_VS_1'],
  [undefined, 'i-2-3-VM_VS_1'],
])('a point displayed as %j is called %j', (displayname, expected) => {
  const wire = {
    id: 'point-1',
    name: 'i-2-3-VM_VS_1',
    displayname,
    state: 'Ready',
    type: 'Disk',
    virtualmachineid: 'instance-1',
    created: '2026-01-01T00:00:00+0000',
  };
  expect(v.parse(listVMSnapshot.item, wire).name).toBe(expected);
});
