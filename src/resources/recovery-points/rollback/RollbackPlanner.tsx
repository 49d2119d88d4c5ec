import styled from '@emotion/styled';
import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useCloud } from '../../../cloud/cloud';
import { callsOfRollback } from './rollbackCommands';
import { rollbacksOf } from './rollbacks';
import { together } from '../../../cloud/tasks/durations';
import { newRollback } from './rollback';
import {
  rollbackPlan,
  defaultChoices,
  type RollbackInputs,
  type RollbackStep,
} from './rollbackPlan';
import { buildLineage } from '../lineage/lineage';
import { isWhole } from '../../../cloud/lists/list';
import { safetyDescription, safetyMark, undoPoint } from './safetyPoint';
import type { RecoveryPoint } from '../../../cloud/types';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { usePageBeneath } from '../../../ui/dialog/dialogRoute';
import { paths, taskPart } from '../../../ui/navigation/paths';
import { spanText } from '../../../ui/feedback/spanText';
import { CallsToCome, ShowCalls } from '../../shared/ShowCalls';
import { Agreement } from '../runs/Agreement';
import { RollbackChoiceFields } from './RollbackChoices';
import { Checklist } from '../runs/Checklist';
import { LossSummary } from './LossSummary';
import { lineText, safetyNameText } from './rollbackText';
import { usePinnedTree, type TreeReading } from '../runs/pinnedTree';
import { newRunId } from '../runs/runId';
import { useStepEstimate } from '../runs/stepEstimate';
import { TreeChanged } from '../runs/TreeChanged';

/** The plan of a rollback, before anyone agrees to it. */
export function RollbackPlanner(props: {
  reading: TreeReading & Omit<RollbackInputs, 'target'>;
  target: RecoveryPoint;
  isOtherRunning: boolean;
}) {
  const { reading } = props;
  const t = useText();
  const cloud = useCloud();
  const { dateTime } = useFormats();
  const names = useNameList();
  const stepUsual = useStepEstimate();
  const beneath = usePageBeneath();
  const id = useId();
  const checks = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState(defaultChoices);
  const { readAt } = reading;
  const [time, setTime] = useState({ readAt, now: cloud.client.now() });
  if (time.readAt !== readAt) setTime({ readAt, now: cloud.client.now() });
  const [run] = useState(newRunId);

  const planOf = ({ instance, points }: Pick<RollbackInputs, 'instance' | 'points'>) => {
    const target = points.items.find((point) => point.id === props.target.id) ?? props.target;
    const facts: RollbackInputs = { ...reading, instance, points, target };
    return { facts, plan: rollbackPlan(facts, choices) };
  };
  const pinned = usePinnedTree(reading, (tree) => planOf(tree).plan.blocked);
  const { facts, plan } = planOf(pinned.tree);
  const { instance, target } = facts;
  const isLocked = pinned.changes.length > 0;
  const blocking = plan.lines.filter(({ state }) => state === 'blocks').length;
  const refusalText = () => {
    if (!isWhole(reading.points)) return t('rollback.unreadPoints');
    if (isLocked) return t('rollback.locked');
    if (plan.blocked) return t('rollback.blocked', { count: Math.max(blocking, 1) });
    return props.isOtherRunning ? t('rollback.otherFirst', { instance: instance.name }) : undefined;
  };
  const refusal = refusalText();
  const isUndo = undoPoint(buildLineage(facts.points.items))?.id === target.id;
  const undone = facts.points.items.find(({ id }) => isUndo && id === safetyMark(target)?.targetId);

  const rollback = () => {
    const sentence = t('rollback.safetyText', { instance: instance.name, point: target.name });
    const safety = {
      name: safetyNameText(t, target.name),
      description: safetyDescription(sentence, { targetId: target.id, runId: run }),
    };
    return newRollback(facts, plan, safety, { id: run, now: cloud.clock.now() });
  };

  const refreshTree = () => {
    pinned.refreshTree();
    checks.current?.focus();
  };

  const words = { t, dateTime, names };
  const usualOf = (step: RollbackStep) =>
    stepUsual(step, { instance, target, safety: plan.safety });
  const inAll = together(plan.steps.map(usualOf));
  const listed = (isCheck: boolean) =>
    plan.lines.flatMap((line, index) => {
      if (index < plan.lines.length - plan.steps.length !== isCheck) return [];
      const { title, details } = lineText(line, facts, plan, words);
      const step = plan.steps.find((each) => each === line.kind);
      const usual = line.state === 'willDo' && step ? usualOf(step) : undefined;
      const told = usual
        ? [...details, t('durations.step', { span: spanText(t, usual) })]
        : details;
      const taskId = typeof line.reason === 'object' ? line.reason.taskId : undefined;
      const detail = told.length > 0 && (
        <>
          {told.join(' ')}{' '}
          {taskId && <Link to={beneath(taskPart(taskId))}>{t('remedy.task')}</Link>}
        </>
      );
      return [{ key: line.kind, state: line.state, title, detail: detail || undefined }];
    });

  // A tree that was never read as a whole makes no plan; what is missing from it is said above.
  if (!isWhole(facts.points)) return null;
  return (
    <>
      {undone && <p>{t('rollback.undoes', { point: undone.name })}</p>}
      <TreeChanged shown={pinned} onRefresh={refreshTree} />
      <Columns>
        <div>
          <h2 ref={checks} tabIndex={-1} id={`${id}checks`}>
            {t('rollback.checks')}
          </h2>
          <Checklist labelledBy={`${id}checks`} lines={listed(true)} />
          <h2 id={`${id}steps`}>{t('rollback.steps')}</h2>
          <RollbackChoiceFields facts={facts} plan={plan} choices={choices} onChange={setChoices} />
          <Checklist labelledBy={`${id}steps`} lines={listed(false)} />
        </div>
        <LossSummary facts={facts} plan={plan} now={time.now} />
      </Columns>
      {refusal === undefined && (
        <ShowCalls>
          <CallsToCome
            calls={() =>
              callsOfRollback(cloud, rollback(), { instance, points: facts.points.items })
            }
          />
        </ShowCalls>
      )}
      <Agreement
        back={paths.recoveryPoints(instance.id)}
        about={plan.steps.join(' ') + String(plan.safety)}
        confirm={t('recoveryPoints.rollback.confirm')}
        refusal={refusal}
        usual={inAll}
        revalidate={pinned.revalidate}
        onAgree={() => rollbacksOf(cloud).begin(rollback())}
      >
        {plan.steps.length > 1 && <p className="soft">{t('rollback.stay')}</p>}
      </Agreement>
    </>
  );
}

const Columns = styled('div')`
  display: grid;
  gap: 24px 32px;
  grid-template-columns: minmax(0, 1fr);
  & > div:first-of-type > h2 {
    margin: 20px 0 8px;
  }
  & > div:first-of-type > h2:first-of-type {
    margin-top: 0;
  }
  @media (min-width: 1000px) {
    grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr);
  }
`;
