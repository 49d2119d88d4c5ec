import { expect, test } from 'vitest';
import { reasonFor, verdictOf, type Verdict } from './reasons';
import { refusalText } from './reasonText';
import type { Text } from '../../i18n/text';

const t: Text = (id) => id;
const offered = new Map<'delete' | 'resize' | 'attach', Verdict>([
  ['delete', verdictOf(reasonFor('deleteAttached', { volume: 'DATA-1', instance: 'db' }))],
  ['resize', verdictOf(undefined)],
]);
const absent = new Map([
  ['attach' as const, reasonFor('volumeAttached', { volume: 'DATA-1', instance: 'db' })],
]);
const verdicts = Object.assign(offered, { absent });

test('a dialog is refused a forbidden action and one that no menu shows, each with its reason', () => {
  expect(refusalText(t, verdicts, 'delete')).toBe('reason.deleteAttached');
  expect(refusalText(t, verdicts, 'resize')).toBeUndefined();
  expect(refusalText(t, verdicts, 'attach')).toBe('reason.volumeAttached');
  expect(refusalText(t, undefined, 'attach')).toBeUndefined();
});
