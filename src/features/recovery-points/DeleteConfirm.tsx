import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useId, useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { useUsual } from '../../api/usual';
import type { DeletePlan } from '../../domain/deletePlan';
import { damageIn, deletionCare, isTypedRight } from '../../domain/deletionCare';
import { together } from '../../domain/durations';
import type { Instance } from '../../domain/types';
import { useText } from '../../i18n/text';
import { ErrorNotice } from '../../ui';
import { TextField } from '../../ui/Fields';
import { paths } from '../../ui/paths';
import { spanText } from '../../ui/spanText';
import { useNodeName } from './nodeName';

/** The agreement to a deletion, as weighty as what it takes. The tree is read once more at the press. */
export function DeleteConfirm(props: {
  instance: Instance;
  plan: DeletePlan;
  /** Why nothing can be agreed to now. */
  refusal: string | undefined;
  isStillSo: () => Promise<boolean>;
  onAgree: () => void;
}) {
  const { instance, plan, refusal } = props;
  const t = useText();
  const navigate = useNavigate();
  const id = useId();
  const nameOf = useNodeName(plan.before);
  const [typed, setTyped] = useState({ for: '', text: '' });
  const [work, setWork] = useState<{ reading: boolean; error?: unknown }>({ reading: false });

  const care = deletionCare(plan);
  const asked = care.kind === 'typed' ? care.pointId : undefined;
  const text = typed.for === asked ? typed.text : '';
  const point = asked === undefined ? '' : nameOf(asked);
  const untyped = asked !== undefined && !isTypedRight(text, point);
  const why = refusal ?? (untyped ? t('deletion.typeFirst', { point }) : undefined);
  const count = plan.queue.length;
  const [first] = plan.queue;
  const usualOne = useUsual('deleteRecoveryPoint');
  const usual = together(plan.queue.map(() => usualOne));

  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    if (why !== undefined || work.reading) return;
    setWork({ reading: true });
    try {
      if (await props.isStillSo()) {
        props.onAgree();
        return;
      }
      setWork({ reading: false });
    } catch (error) {
      setWork({ reading: false, error });
    }
  };

  return (
    <Agree onSubmit={(event) => void begin(event)}>
      {work.error !== undefined && <ErrorNotice error={work.error} alert />}
      {count > 1 && <p className="soft">{t('deletion.stay')}</p>}
      {care.kind === 'plain' && count > 0 && <p>{t('deletion.forGood')}</p>}
      {asked !== undefined && (
        <TextField
          label={t('deletion.type', { point })}
          hint={t(
            damageIn(plan.before)(asked) === 'undo' ? 'deletion.typeUndo' : 'deletion.typeWay',
          )}
          value={text}
          spellCheck={false}
          onChange={(event) => setTyped({ for: asked, text: event.currentTarget.value })}
        />
      )}
      {usual && why === undefined && (
        <p id={`${id}usual`} className="soft">
          {t(count > 1 ? 'durations.inAll' : 'durations.before', { span: spanText(t, usual) })}
        </p>
      )}
      <div className="actions">
        <Button onClick={() => void navigate(paths.recoveryPoints(instance.id))}>
          {t('flight.leave')}
        </Button>
        <Button
          type="submit"
          variant="contained"
          color="error"
          aria-disabled={why !== undefined || work.reading}
          aria-describedby={why === undefined ? usual && `${id}usual` : `${id}why`}
        >
          {t('deletion.confirm', { count, point: first === undefined ? '' : nameOf(first) })}
        </Button>
        {why !== undefined && <span id={`${id}why`}>{why}</span>}
        <span role="status">{work.reading && t('flight.reading')}</span>
      </div>
    </Agree>
  );
}

const Agree = styled('form')`
  margin-top: 24px;
  padding-top: 16px;
  border-top: 1px solid var(--line);
  & > p {
    max-width: 48rem;
  }
  & > .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-top: 14px;
  }
`;
