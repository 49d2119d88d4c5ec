import type { DeletePlan } from '../../domain/deletePlan';
import type { Instance } from '../../domain/types';
import { useNameList } from '../../i18n/nameList';
import { useText } from '../../i18n/text';
import { Consequences, Notice } from '../../ui';
import { useNodeName } from './nodeName';

/** What becomes of children, of *Current* and of the space when a point is deleted. */
export function DeleteConsequences(props: {
  instance: Instance;
  pointId: string;
  plan: DeletePlan;
}) {
  const { instance, pointId, plan } = props;
  const t = useText();
  const names = useNameList();
  const nameOf = useNodeName(plan.before);
  const isHidden = plan.staysHidden.has(pointId);
  const mayBeHidden = plan.mayStayHidden.has(pointId);

  const moveText = (moves: DeletePlan['moves'], kind: 'children' | 'others') => {
    const moved = moves.map((move) => nameOf(move.pointId));
    const values = { count: moved.length, names: names(moved) };
    const to = moves[0]?.to;
    return to === undefined
      ? t(`recoveryPoints.delete.${kind}ToRoot`, values)
      : t(`recoveryPoints.delete.${kind}To`, { ...values, parent: nameOf(to) });
  };
  const groups = (kind: 'children' | 'others') => {
    const moves = plan.moves.filter(({ from }) => (from === pointId) === (kind === 'children'));
    return [...new Set(moves.map(({ to }) => to))].map((parent) => (
      <li key={parent ?? ''}>
        {moveText(
          moves.filter(({ to }) => to === parent),
          kind,
        )}
      </li>
    ));
  };
  const currentText = () => {
    if (plan.current === undefined) return t('recoveryPoints.delete.currentStays');
    const { to } = plan.current;
    return to === undefined
      ? t('recoveryPoints.delete.currentNone')
      : t('recoveryPoints.delete.currentTo', { parent: nameOf(to) });
  };

  return (
    <>
      <p>{t('recoveryPoints.delete.gone', { instance: instance.name })}</p>
      <Consequences title={t('recoveryPoints.delete.becomes')}>
        {plan.moves.length === 0 && <li>{t('recoveryPoints.delete.noMoves')}</li>}
        {groups('children')}
        {groups('others')}
        <li>{currentText()}</li>
      </Consequences>
      {(isHidden || mayBeHidden) && (
        <Notice tone="warning">
          {t(
            isHidden ? 'recoveryPoints.delete.staysHidden' : 'recoveryPoints.delete.mayStayHidden',
          )}
        </Notice>
      )}
    </>
  );
}
