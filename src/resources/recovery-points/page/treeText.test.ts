import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { buildLineage } from '../lineage/lineage';
import { chain } from '../../../testing/samplePoints';
import { samplePoint } from '../../../testing/samples';
import type { RecoveryPoint } from '../../../cloud/types';
import { en } from '../../../i18n/en';
import { fr } from '../../../i18n/fr';
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
const ghost = samplePoint({ id: 'g', name: 'ghost', state: 'Hidden', current: true, createdAt: 0 });
const onGhost = samplePoint({ id: 'x', name: 'x', parentId: 'g', createdAt: 1 });
const lone = samplePoint({ id: 'l', name: 'lone', createdAt: 4 });

test.each<[string, readonly RecoveryPoint[], string, string]>([
  [
    'one line',
    line,
    '3 recovery points in one tree, a single line; the newest is p2, day 2. Now descends from p2, after 3 recovery points on its way; none lies off the way to Now.',
    '3 points de reprise dans un seul arbre, d’une seule ligne; le plus récent est p2, day 2. Maintenant descend de p2, après 3 points de reprise sur son chemin; aucun n’est hors du chemin vers Maintenant.',
  ],
  [
    'branches, and a failed point',
    [...line, side],
    '4 recovery points in one tree, 2 branches; the newest is side, day 8; 1 failed. Now descends from p2, after 3 recovery points on its way; 1 lies off the way to Now.',
    '4 points de reprise dans un seul arbre, 2 branches; le plus récent est side, day 8; 1 a échoué. Maintenant descend de p2, après 3 points de reprise sur son chemin; 1 est hors du chemin vers Maintenant.',
  ],
  [
    'on a kept point',
    [ghost, onGhost],
    '1 recovery point and 1 that the hypervisor keeps in one tree, a single line; the newest is x, day 1. Now descends from ghost, which the hypervisor keeps; 1 lies off the way to Now.',
    '1 point de reprise et 1 que l’hyperviseur conserve dans un seul arbre, d’une seule ligne; le plus récent est x, day 1. Maintenant descend de ghost, que l’hyperviseur conserve; 1 est hors du chemin vers Maintenant.',
  ],
  [
    'none current, two trees',
    [lone, { ...lone, id: 'm' }],
    '2 recovery points in 2 trees, 2 branches; the newest is lone, day 4. Now descends from no recovery point; 2 lie off the way to Now.',
    '2 points de reprise dans 2 arbres, 2 branches; le plus récent est lone, day 4. Maintenant ne descend d’aucun point de reprise; 2 sont hors du chemin vers Maintenant.',
  ],
  [
    'a kept point alone',
    [ghost],
    'No recovery point and 1 that the hypervisor keeps in one tree, a single line. Now descends from ghost, which the hypervisor keeps; none lies off the way to Now.',
    'Aucun point de reprise et 1 que l’hyperviseur conserve dans un seul arbre, d’une seule ligne. Maintenant descend de ghost, que l’hyperviseur conserve; aucun n’est hors du chemin vers Maintenant.',
  ],
])('%s', (_, points, english, french) => {
  expect(told('en', points)).toBe(english);
  expect(told('fr', points)).toBe(french);
});
