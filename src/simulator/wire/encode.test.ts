import { expect, it } from 'vitest';
import { encodeTexts } from './encode';
import { testFixture, smallState } from '../testFixture';

it('encodes ASCII but letters and digits, and leaves dates, numbers and names of fields', () => {
  const created = '2026-11-22T12:00:00+0000';
  expect(
    encodeTexts({
      'a-b': 'warrenton-nginx01 100% é/ü',
      list: ['a b', { id: '1-2' }],
      nothing: undefined,
      created,
      size: 5,
      ready: true,
    }),
  ).toEqual({
    'a-b': 'warrenton%2Dnginx01%20100%25%20é%2Fü',
    list: ['a%20b', { id: '1%2D2' }],
    nothing: undefined,
    created,
    size: 5,
    ready: true,
  });
});

it('applies to every answer of a server with this setting, errors too', async () => {
  const { call } = await testFixture(smallState({ encodeApiResponse: true }));
  expect((await call('listZones')).text).toContain('"id":"zone%2D1"');
  const refused = await call('listZones', { page: '1' });
  expect(refused.inner.errortext).toBe(
    '%22pagesize%22%20parameter%20is%20required%20when%20%22page%22%20is%20specified',
  );
});
