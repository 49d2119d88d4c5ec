import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { buildLineage } from '../lineage/lineage';
import { chain } from '../../../testing/samplePoints';
import { samplePoint } from '../../../testing/samples';
import type { RecoveryPoint } from '../../../cloud/types';
import { en, fr } from '../../../testing/texts';
import { treeText } from './treeText';

function told(language: 'en' | 'fr', points: readonly RecoveryPoint[]) {
  const intl = createIntl({ locale: language, messages: language === 'en' ? en : fr });
  return treeText(buildLineage(points), true, {
    t: (id, values) => String(intl.formatMessage({ id }, values)),
    dateTime: (moment) => `day ${moment}`,
  }).join(' ');
}

const line = chain(3).map((point) => ({ ...point, name: point.id }));
const side = samplePoint({ id: 's', name: 'side', parentId: 'p0', createdAt: 8, state: 'Error' });
const hidden = samplePoint({
  id: 'g',
  name: 'hidden',
  state: 'Hidden',
  current: true,
  createdAt: 0,
});
const onHidden = samplePoint({ id: 'x', name: 'x', parentId: 'g', createdAt: 1 });
const lone = samplePoint({ id: 'l', name: 'lone', createdAt: 4 });

test.each<[string, readonly RecoveryPoint[], string, string]>([
  [
    'one line',
    line,
    '3 recovery points, 1 tree, 1 branch. Newest: p2, day 2. Current branch: 3 points, ending at p2. No points on other branches.',
    '3 points de reprise, 1 arbre, 1 branche. Le plus récent\u00a0: p2, day 2. Branche actuelle\u00a0: 3 points, jusqu’à p2. Aucun point sur une autre branche.',
  ],
  [
    'branches, and a failed point',
    [...line, side],
    '4 recovery points, 1 tree, 2 branches, 1 failed. Newest: side, day 8. Current branch: 3 points, ending at p2. 1 point on other branches.',
    '4 points de reprise, 1 arbre, 2 branches, 1 en échec. Le plus récent\u00a0: side, day 8. Branche actuelle\u00a0: 3 points, jusqu’à p2. 1 point sur une autre branche.',
  ],
  [
    'on a kept point',
    [hidden, onHidden],
    '1 recovery point and 1 hidden point, 1 tree, 1 branch. Newest: x, day 1. The current branch ends at hidden, a hidden point. 1 point on other branches.',
    '1 point de reprise et 1 point masqué, 1 arbre, 1 branche. Le plus récent\u00a0: x, day 1. La branche actuelle finit à hidden, un point masqué. 1 point sur une autre branche.',
  ],
  [
    'none current, two trees',
    [lone, { ...lone, id: 'm' }],
    '2 recovery points, 2 trees, 2 branches. Newest: lone, day 4. There is no current branch. 2 points on other branches.',
    '2 points de reprise, 2 arbres, 2 branches. Le plus récent\u00a0: lone, day 4. Il n’y a pas de branche actuelle. 2 points sur d’autres branches.',
  ],
  [
    'a kept point alone',
    [hidden],
    'No recovery points and 1 hidden point, 1 tree, 1 branch. The current branch ends at hidden, a hidden point. No points on other branches.',
    'Aucun point de reprise et 1 point masqué, 1 arbre, 1 branche. La branche actuelle finit à hidden, un point masqué. Aucun point sur une autre branche.',
  ],
])('%s', (_, points, english, french) => {
  expect(told('en', points)).toBe(english);
  expect(told('fr', points)).toBe(french);
});
