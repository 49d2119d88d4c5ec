import { expect, test } from 'vitest';
import { reasonFor, verdictOf, type Verdict } from './reasons';
import { refusalText } from './reasonText';
import type { Text } from '../../i18n/text';

const t: Text = (id) => id;
const verdicts = new Map<'delete' | 'resize' | 'attach', Verdict>([
  ['delete', verdictOf(reasonFor('deleteAttached', { volume: 'DATA-1', instance: 'db' }))],
  ['resize', verdictOf(undefined)],
]);

test('a dialog is refused a forbidden action and one that is not offered, once that is known', () => {
  expect(refusalText(t, verdicts, 'delete')).toBe('reason.deleteAttached');
  expect(refusalText(t, verdicts, 'resize')).toBeUndefined();
  expect(refusalText(t, verdicts, 'attach')).toBe('ui.notOffered');
  expect(refusalText(t, undefined, 'attach')).toBeUndefined();
});
