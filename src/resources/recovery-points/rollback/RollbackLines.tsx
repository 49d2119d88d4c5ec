import styled from '@emotion/styled';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { Icon, useFormats } from '../../../ui';
import { usePageBeneath } from '../../../ui/dialog/dialogRoute';
import { spanText } from '../../shared/spanText';
import { taskPart } from '../../../ui/navigation/paths';
import { Checklist, type LineState } from '../runs/Checklist';
import { useStepEstimate } from '../runs/stepEstimate';
import type { RollbackInputs, RollbackPlan } from './rollbackPlan';
import { lineText } from './rollbackText';

interface PlanLineShown {
  key: string;
  state: LineState;
  title: string;
  /** Replaces the text of the state. */
  note?: string | undefined;
  detail: ReactNode;
}

/** The lines of a plan in words: problems first, then steps, then passed checks. */
export interface PlanLines {
  problems: readonly PlanLineShown[];
  steps: readonly PlanLineShown[];
  passed: readonly PlanLineShown[];
}

/** Words for the lines of a plan; `safety` names the safety point that it has. */
export function usePlanLines(props: {
  facts: RollbackInputs;
  plan: RollbackPlan;
  safety: string;
}): PlanLines {
  const { facts, plan, safety } = props;
  const t = useText();
  const { dateTime } = useFormats();
  const names = useNameList();
  const estimateOf = useStepEstimate();
  const beneath = usePageBeneath();
  const { instance, target } = facts;
  const lines = plan.lines.map((line) => {
    const { title, details } = lineText(line, facts, plan, { t, dateTime, names, safety });
    const step = plan.steps.find((each) => each === line.kind);
    const estimate = step && estimateOf(step, { instance, target, safety: plan.safety });
    const taskId = typeof line.reason === 'object' ? line.reason.taskId : undefined;
    const detail = details.length > 0 && (
      <>
        {details.join(' ')}{' '}
        {taskId && <Link to={beneath(taskPart(taskId))}>{t('remedy.task')}</Link>}
      </>
    );
    const isPlanned = line.state === 'willDo';
    return {
      key: line.kind,
      state: line.state,
      title,
      note: isPlanned
        ? ((estimate && t('durations.usually', { span: spanText(t, estimate) })) ?? '')
        : undefined,
      detail: detail || undefined,
    };
  });
  const checks = lines.slice(0, lines.length - plan.steps.length);
  return {
    problems: checks.filter(({ state }) => state !== 'ready'),
    steps: lines.slice(checks.length),
    passed: checks.filter(({ state }) => state === 'ready'),
  };
}

/** One part of a plan's lines; passed checks are folded. */
export function RollbackLines(props: {
  lines: PlanLines;
  part: keyof PlanLines;
  /** Name of the list; default: its own heading. */
  labelledBy?: string;
}) {
  const { lines, part, labelledBy } = props;
  const t = useText();
  const id = useId();
  const shown = lines[part];
  if (shown.length === 0) return null;
  if (part === 'passed')
    return (
      <Passed>
        <summary id={id}>
          <Icon name="check" /> {t('rollback.checksPassed', { count: shown.length })}
        </summary>
        <Checklist labelledBy={id} lines={shown} />
      </Passed>
    );
  if (labelledBy !== undefined) return <Checklist labelledBy={labelledBy} lines={shown} />;
  return (
    <Problems>
      <h2 id={id}>{t('rollback.checks')}</h2>
      <Checklist labelledBy={id} lines={shown} />
    </Problems>
  );
}

const Passed = styled('details')`
  margin-top: 10px;
  & > summary {
    color: var(--success);
    font-weight: 500;
  }
  & > ol {
    margin-top: 6px;
  }
`;

const Problems = styled('section')`
  max-width: 48rem;
  margin-bottom: 16px;
  & > h2 {
    margin-bottom: 6px;
  }
`;
