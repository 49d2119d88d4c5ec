import { expect, test } from 'vitest';
import { subjectOf } from './errors';

test.each([
  ['listVirtualMachines', 'instance'],
  ['rebootVirtualMachine', 'instance'],
  ['createConsoleEndpoint', 'instance'],
  ['revertToVMSnapshot', 'recoveryPoint'],
  ['deleteSnapshot', 'snapshot'],
  ['detachVolume', 'volume'],
  ['createSnapshot', 'volume'],
  ['listTemplates', 'template'],
  // An unknown id may be of one of several resources.
  ['deployVirtualMachine', 'other'],
  ['attachVolume', 'other'],
  ['createVMSnapshot', 'other'],
])('an unknown id of %s is of: %s', (command, subject) => {
  expect(subjectOf(command)).toBe(subject);
});
