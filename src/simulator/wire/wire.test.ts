import { describe, expect, it } from 'vitest';
import { ApiError, compactDate, errorBody, readDate, writeDate } from './wire';

const noon = Date.parse('2021-10-04T12:24:38Z');

describe('dates', () => {
  it.each([
    [0, '2021-10-04T12:24:38+0000'],
    [330, '2021-10-04T17:54:38+0530'],
    [-240, '2021-10-04T08:24:38-0400'],
  ])('are written with the offset %i without a colon', (offset, text) => {
    expect(writeDate(noon, offset)).toBe(text);
    expect(readDate(text)).toBe(noon);
  });

  it.each([
    ['2021-10-04', Date.parse('2021-10-04T00:00:00Z')],
    ['2021-10-04 12:24:38', noon],
    ['2021-10-04T12:24:38Z', noon],
    ['yesterday', undefined],
    ['2021-13-41', undefined],
  ])('are read from %s', (text, ms) => {
    expect(readDate(text)).toBe(ms);
  });

  it('are compact in names', () => {
    expect(compactDate(noon)).toBe('20211004122438');
  });
});

describe('an error body', () => {
  it('has the key of the command, in lower case', () => {
    expect(JSON.stringify(errorBody('createVMSnapshot', new ApiError(431, 'No.', 4350)))).toBe(
      '{"createvmsnapshotresponse":{"uuidList":[],"errorcode":431,"cserrorcode":4350,"errortext":"No."}}',
    );
  });

  it('has a general key for an unknown command, and no cserrorcode where there is none', () => {
    expect(JSON.stringify(errorBody(undefined, new ApiError(401, 'Who?')))).toBe(
      '{"errorresponse":{"uuidList":[],"errorcode":401,"errortext":"Who?"}}',
    );
  });
});
