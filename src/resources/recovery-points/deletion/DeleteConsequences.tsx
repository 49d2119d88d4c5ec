import styled from '@emotion/styled';
import { nowId } from '../lineage/lineage';
import type { Instance } from '../../../cloud/types';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';
import type { DeletionInputs } from './deletionInputs';
import { useNodeName } from '../page/nodeName';

/** Effects of a deletion on children, on *Current*, on the space and on the undo of a rollback. */
export function DeleteConsequences(props: { instance: Instance; facts: DeletionInputs }) {
  const { plan, lossOf } = props.facts;
  const instance = props.instance.name;
  const t = useText();
  const names = useNameList();
  const nameOf = useNodeName(plan.before);

  const isFailed = (id: string) => lossOf(id) === 'failed';
  const failed = plan.queue.filter(isFailed);
  const sound = plan.queue.filter((id) => !isFailed(id));
  const counted = (ids: readonly string[]) => ({
    count: ids.length,
    names: names(ids.map(nameOf)),
  });
  const pointsIn = ({ nodes }: typeof plan.before) =>
    [...nodes.values()].filter(({ kind }) => kind === 'point').length;
  const freed = [...plan.before.nodes.values()]
    .filter(({ id, kind }) => kind === 'hidden' && !plan.after.nodes.has(id))
    .flatMap((node) => (node.kind === 'hidden' && node.name !== undefined ? [node.name] : []));
  const parents = [...new Set(plan.moves.map(({ to }) => to))];
  const undo = plan.queue.find((id) => lossOf(id) === 'undo');

  const moveText = (to: string | undefined) => {
    const values = counted(
      plan.moves.filter((move) => move.to === to).map(({ pointId }) => pointId),
    );
    return to === undefined
      ? t('deletion.movesToRoot', values)
      : t('deletion.movesTo', { ...values, parent: nameOf(to) });
  };
  const currentText = () => {
    if (plan.current === undefined) return t('deletion.currentStays');
    const { to } = plan.current;
    return to === undefined
      ? t('deletion.currentNone')
      : t('deletion.currentTo', { parent: nameOf(to) });
  };
  const hidden = (key: 'staysHidden' | 'mayStayHidden') =>
    [...plan[key]].map(([id, users]) => {
      const others = users.map((user) => (user === nowId ? t('recoveryPoints.now') : nameOf(user)));
      const values = { point: nameOf(id), instance, count: users.length, names: names(others) };
      return <p key={id}>{t(`deletion.${key}`, values)}</p>;
    });
  const kept = [...hidden('staysHidden'), ...hidden('mayStayHidden')];

  return (
    <>
      <List>
        {sound.length > 0 && <li>{t('deletion.goes', { instance, ...counted(sound) })}</li>}
        {failed.length > 0 && <li>{t('deletion.goesFailed', counted(failed))}</li>}
        {parents.map((to) => (
          <li key={to ?? ''}>{moveText(to)}</li>
        ))}
        {parents.length === 0 && <li>{t('deletion.noMoves')}</li>}
        <li>{currentText()}</li>
        {freed.length > 0 && <li>{t('deletion.freed', { names: names(freed) })}</li>}
        <li>{t('deletion.left', { left: pointsIn(plan.after), all: pointsIn(plan.before) })}</li>
      </List>
      {kept.length > 0 && <Notice tone="warning">{kept}</Notice>}
      {undo !== undefined && (
        <Notice tone="warning">{t('deletion.losesUndo', { point: nameOf(undo) })}</Notice>
      )}
    </>
  );
}

const List = styled('ul')`
  margin: 0 0 12px;
  padding-inline-start: 20px;
  & > li {
    margin-top: 3px;
    overflow-wrap: anywhere;
  }
`;
