import { describeLineage, pathToNow, type Lineage, type PointNode } from '../lineage/lineage';
import type { Text } from '../../../i18n/text';

/** Text and date formats of the page's language. */
interface Words {
  t: Text;
  /** A moment as the page writes it. */
  dateTime: (moment: number) => string;
}

/** A tree in two sentences: its size and shape, and the place of *Now*. Without the second where points are unread. */
export function treeText(
  lineage: Lineage,
  isWhole: boolean,
  { t, dateTime }: Words,
): readonly [string, string] {
  const { points, hidden, roots, branches, current } = describeLineage(lineage);
  const all = [...lineage.nodes.values()].filter(
    (node): node is PointNode => node.kind === 'point',
  );
  const newest = all.reduce<PointNode | undefined>(
    (last, node) => (last && last.point.createdAt > node.point.createdAt ? last : node),
    undefined,
  );
  const onTheWay = new Set(pathToNow(lineage));
  const way = all.filter(({ id }) => onTheWay.has(id)).length;
  const currentName =
    current?.kind === 'point' ? current.point.name : current?.kind === 'hidden' ? current.name : '';
  return [
    t('tree.told', {
      points,
      hidden,
      roots,
      branches,
      dated: newest === undefined ? 'no' : 'yes',
      newest: newest?.point.name,
      date: newest && dateTime(newest.point.createdAt),
      failed: all.filter(({ point }) => point.state === 'Error').length,
    }),
    !isWhole
      ? t('tree.toldUnread')
      : t('tree.toldNow', {
          stands: current?.kind ?? 'nothing',
          current: currentName ?? t('tree.unnamed'),
          way,
          off: points - way,
        }),
  ];
}
