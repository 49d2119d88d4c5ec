import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useEffect, useEffectEvent, useId, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { DurationEstimate } from '../../../cloud/tasks/durations';
import { useText } from '../../../i18n/text';
import { WorkNotice } from '../../../ui/dialog/DialogEnd';
import { useNextTurn, useWork } from '../../../ui/dialog/dialogWork';
import { spanText } from '../../shared/spanText';

const noClosing = () => {};

/** Form to confirm or leave a plan. The press reads the tree once more. */
export function PlanConfirmation(props: {
  /** Address for *Cancel*. */
  back: string;
  /** Key of the plan: different for a different plan. */
  about: string;
  /** Verb and object. */
  confirm: string;
  /** Id of the element with the plan in one sentence. */
  describedBy?: string;
  /** Reason why the plan cannot be confirmed now. */
  refusal: string | undefined;
  /** Usual duration of the whole plan. */
  estimate: DurationEstimate | undefined;
  revalidate: () => Promise<boolean>;
  onAgree: () => void;
  /** Content before the buttons. */
  children: ReactNode;
}) {
  const { about, refusal } = props;
  const t = useText();
  const navigate = useNavigate();
  const id = useId();
  const work = useWork(noClosing, true);
  const estimate = refusal === undefined ? props.estimate : undefined;
  const why = refusal === undefined ? estimate && `${id}estimate` : `${id}refusal`;
  const description = [props.describedBy, why].filter(Boolean).join(' ');

  // A press is for the shown plan: leaving or changing it cancels the press.
  const takeBack = useEffectEvent(() => work.takeBack());
  useEffect(() => () => takeBack(), [about, refusal]);

  const agree = () =>
    void work.run(async (signal) => {
      const isUnchanged = await props.revalidate();
      if (isUnchanged && !signal.aborted) props.onAgree();
      return isUnchanged;
    });
  useNextTurn(work, () => (refusal === undefined ? agree() : undefined));

  return (
    <Box
      onSubmit={(event) => {
        event.preventDefault();
        if (refusal === undefined) agree();
      }}
    >
      <WorkNotice {...work} />
      <div className="notes">
        {props.children}
        {estimate && (
          <p id={`${id}estimate`} className="soft">
            {t('durations.inAll', { span: spanText(t, estimate) })}
          </p>
        )}
      </div>
      <div className="actions">
        <Button onClick={() => void navigate(props.back)}>{t('rollback.leave')}</Button>
        <Button
          type="submit"
          variant="contained"
          color="error"
          aria-disabled={refusal !== undefined || work.busy}
          aria-describedby={description || undefined}
        >
          {props.confirm}
        </Button>
        {refusal !== undefined && <span id={`${id}refusal`}>{refusal}</span>}
        <span role="status">{work.busy && work.held === undefined && t('rollback.reading')}</span>
      </div>
    </Box>
  );
}

/**
 * The buttons stay in view below the plan. With enough room, the content before them is beside them; else it scrolls with
 * the plan.
 */
const Box = styled('form')`
  display: contents;
  & > .notes {
    max-width: 48rem;
  }
  & > .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: flex-end;
    margin-top: 16px;
    padding: 10px 0;
    border-top: 1px solid var(--line);
    background: var(--surface);
  }
  @media (min-height: 20rem) {
    & > .actions {
      position: sticky;
      bottom: 0;
      z-index: 2;
    }
  }
  & > .actions > *,
  & label {
    min-width: 0;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  @media (max-width: 30rem) {
    & > .actions > button {
      flex: 1 1 auto;
    }
  }
  & > .actions > [role='status']:empty {
    display: none;
  }
  @media (min-width: 1000px) and (min-height: 30rem) {
    position: sticky;
    bottom: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: center;
    margin-top: 16px;
    padding: 10px 0;
    border-top: 1px solid var(--line);
    background: var(--surface);
    & > * {
      flex: 1 1 20rem;
      margin: 0;
    }
    & > .notes > p {
      font-size: 0.8125rem;
    }
    & > .actions {
      position: static;
      flex: 0 1 auto;
      margin: 0 0 0 auto;
      padding: 0;
      border: 0;
    }
  }
`;
