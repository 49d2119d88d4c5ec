import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  amount,
  chosenText,
  flag,
  hypervisor,
  maybe,
  moment,
  oneOf,
  parseMoment,
  shownText,
  taskIdOf,
} from './schema';

test.each([
  ['2021-10-04T09:24:38+0000', Date.UTC(2021, 9, 4, 9, 24, 38)],
  ['2021-10-04T09:24:38+0530', Date.UTC(2021, 9, 4, 3, 54, 38)],
  ['2015-03-25T12:02:35-0400', Date.UTC(2015, 2, 25, 16, 2, 35)],
  ['2015-03-25T12:02:35-04:00', Date.UTC(2015, 2, 25, 16, 2, 35)],
  ['2016-12-31T23:59:60+0000', Date.UTC(2017, 0, 1)],
  ['2016-12-31T23:59:60.250+0000', Date.UTC(2017, 0, 1, 0, 0, 0, 250)],
])('%s is a moment', (text, expected) => {
  expect(parseMoment(text)).toBe(expected);
});

test.each(['', 'yesterday', '2021-10-04', '2021-13-41T09:24:38+0000', '2021-10-04T09:24:61+0000'])(
  '%j is none',
  (text) => {
    expect(v.is(moment, text)).toBe(false);
  },
);

test('a missing or null field is undefined; a missing flag is false', () => {
  const schema = v.object({ name: maybe(v.string()), current: flag });
  expect(v.parse(schema, {})).toEqual({ name: undefined, current: false });
  expect(v.parse(schema, { name: null, current: null })).toEqual({
    name: undefined,
    current: false,
  });
  expect(v.is(schema, { name: 1 })).toBe(false);
});

test.each([
  ['abc\u202egnp.exe', 'abcgnp.exe'],
  ['\u2067a\u2069\u202b\u202c', 'a'],
  ['\u05d0\u05d1 caf\u00e9\u200d', '\u05d0\u05d1 caf\u00e9\u200d'],
])('%j is read as %j', (text, expected) => {
  expect(v.parse(chosenText, text)).toBe(expected);
});

test.each([
  ['East', 'East'],
  ['E\u202east', 'East'],
  ['', undefined],
  [' ', undefined],
  ['\u200b', undefined],
  ['\u2800', undefined],
  [null, undefined],
  [7, undefined],
])('the text %j is shown as %j', (given, expected) => {
  expect(v.parse(shownText, given)).toBe(expected);
});

test.each([
  ['KVM', 'KVM'],
  ['Newer', 'Newer'],
  ['None', undefined],
  ['Any', undefined],
  ['', undefined],
  ['\u200b', undefined],
  [undefined, undefined],
])('the hypervisor %j is %j', (given, expected) => {
  expect(v.parse(hypervisor, given)).toBe(expected);
});

test.each([
  [17179869184, 17179869184],
  [0, 0],
  [-1, undefined],
  [Infinity, undefined],
  ['16', undefined],
  [null, undefined],
  [undefined, undefined],
])('the amount %j is %j', (given, expected) => {
  expect(v.parse(amount, given)).toBe(expected);
});

test('an unknown word of a newer engine becomes the fallback', () => {
  const state = oneOf(['Ready', 'Unknown'], 'Unknown');
  expect(v.parse(state, 'Ready')).toBe('Ready');
  expect(v.parse(state, 'Hibernating')).toBe('Unknown');
  expect(v.is(state, 7)).toBe(false);
});

test('only a job that is pending is a task on the object', () => {
  expect(taskIdOf({ jobid: 'j', jobstatus: 0 })).toBe('j');
  expect(taskIdOf({ jobid: 'j', jobstatus: 1 })).toBeUndefined();
  expect(taskIdOf({ jobid: undefined, jobstatus: undefined })).toBeUndefined();
});
