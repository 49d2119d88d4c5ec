import { useState } from 'react';
import { useDurationEstimate } from '../../../cloud/tasks/durationEstimate';
import type { DeletePlan } from './deletePlan';
import { damageIn, deletionCare } from './deletionCare';
import { together } from '../../../cloud/tasks/durations';
import type { Instance } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { isTypedRight, typeable } from '../../../ui/dialog/typeable';
import { TextField } from '../../../ui/form/Fields';
import { paths } from '../../../ui/navigation/paths';
import { Agreement } from '../runs/Agreement';
import { useNodeName } from '../page/nodeName';
import { usePlanBehind } from '../runs/planBehind';

/** The agreement to a deletion, as weighty as what it takes. */
export function DeleteConfirm(props: {
  instance: Instance;
  plan: DeletePlan;
  /** Counts the trees that were shown: what was typed for one says nothing of the next. */
  version: number;
  /** Why nothing can be agreed to now. */
  refusal: string | undefined;
  revalidate: () => Promise<boolean>;
  onAgree: () => void;
}) {
  const { instance, plan, version } = props;
  const t = useText();
  const planBehind = usePlanBehind(instance.id);
  const nameOf = useNodeName(plan.before);
  const usual = useDurationEstimate('deleteRecoveryPoint');
  const [typed, setTyped] = useState({ for: '', version, text: '' });

  const care = deletionCare(plan);
  const asked = care.kind === 'typed' ? care.pointId : undefined;
  const text = typed.for === asked && typed.version === version ? typed.text : '';
  const point = asked === undefined ? '' : typeable(nameOf(asked)) || asked;
  const untyped = asked !== undefined && !isTypedRight(text, point);
  const count = plan.queue.length;
  const [first] = plan.queue;
  const isUndo = asked !== undefined && damageIn(plan.before)(asked) === 'undo';

  return (
    <Agreement
      back={planBehind ?? paths.recoveryPoints(instance.id)}
      about={plan.queue.join(' ')}
      confirm={t('deletion.confirm', { count, point: first === undefined ? '' : nameOf(first) })}
      refusal={props.refusal ?? (untyped ? t('deletion.typeFirst', { point }) : undefined)}
      usual={together(plan.queue.map(() => usual))}
      revalidate={props.revalidate}
      onAgree={props.onAgree}
    >
      {count > 1 && <p className="soft">{t('deletion.stay')}</p>}
      {care.kind === 'plain' && count > 0 && <p>{t('deletion.forGood')}</p>}
      {asked !== undefined && (
        <TextField
          label={t('deletion.type', { point })}
          hint={t(isUndo ? 'deletion.typeUndo' : 'deletion.typeWay')}
          value={text}
          spellCheck={false}
          onChange={(event) => setTyped({ for: asked, version, text: event.currentTarget.value })}
        />
      )}
    </Agreement>
  );
}
