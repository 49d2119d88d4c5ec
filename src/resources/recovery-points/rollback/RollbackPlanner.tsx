import styled from '@emotion/styled';
import { useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useCloud } from '../../../cloud/cloud';
import { isWhole } from '../../../cloud/lists/list';
import { sumOfEstimates } from '../../../cloud/tasks/durations';
import type { RecoveryPoint } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { paths } from '../../../ui/navigation/paths';
import { CallsToCome, ShowCalls } from '../../shared/ShowCalls';
import { useCloudTime } from '../../shared/cloudTime';
import { buildLineage } from '../lineage/lineage';
import { PlanConfirmation } from '../runs/PlanConfirmation';
import { usePinnedTree, type TreeReading } from '../runs/pinnedTree';
import { newRunId } from '../../../cloud/runs/run';
import { useStepEstimate } from '../runs/stepEstimate';
import { TreeChanged } from '../runs/TreeChanged';
import { LossSummary } from './LossSummary';
import { newRollback } from './rollback';
import { RollbackChoiceFields } from './RollbackChoiceFields';
import { callsOfRollback } from './rollbackCommands';
import { RollbackLead } from './RollbackLead';
import { RollbackLines, usePlanLines } from './RollbackLines';
import { defaultChoices, rollbackPlan, type RollbackInputs } from './rollbackPlan';
import { PlannedPicture } from './PlannedPicture';
import { rollbacksOf } from './rollbacks';
import { safetyDescription, safetyMark, safetyMoment, safetyName, undoPoint } from './safetyPoint';

/** The plan of a rollback, before anyone confirms it: a sentence, a picture, then the details. */
export function RollbackPlanner(props: {
  reading: TreeReading & Omit<RollbackInputs, 'target'>;
  target: RecoveryPoint;
  isOtherRunning: boolean;
}) {
  const { reading } = props;
  const t = useText();
  const { locale } = useIntl();
  const cloud = useCloud();
  const stepUsual = useStepEstimate();
  const id = useId();
  const steps = useRef<HTMLHeadingElement>(null);
  const now = useCloudTime(reading.readAt);
  const [run] = useState(newRunId);

  // The state before an undo is usually minutes old, so it is saved only on request.
  const isUndoOf = ({ points }: Pick<RollbackInputs, 'points'>) =>
    undoPoint(buildLineage(points.items))?.id === props.target.id;
  const [choices, setChoices] = useState(() => ({
    ...defaultChoices,
    safetyPoint: defaultChoices.safetyPoint && !isUndoOf(reading),
  }));

  const planOf = ({ instance, points }: Pick<RollbackInputs, 'instance' | 'points'>) => {
    const target = points.items.find((point) => point.id === props.target.id) ?? props.target;
    const facts: RollbackInputs = { ...reading, instance, points, target };
    return { facts, plan: rollbackPlan(facts, choices) };
  };
  const pinned = usePinnedTree(reading, (tree) => planOf(tree).plan.blocked);
  const { facts, plan } = planOf(pinned.tree);
  const { instance, target, points } = facts;
  const undone = points.items.find(
    (point) => isUndoOf(facts) && point.id === safetyMark(target)?.targetId,
  );
  const blocking = plan.lines.filter(({ state }) => state === 'blocks').length;
  const refusalText = () => {
    if (!isWhole(reading.points)) return t('rollback.unreadPoints');
    if (pinned.changes.length > 0) return t('rollback.locked');
    if (plan.blocked) return t('rollback.blocked', { count: Math.max(blocking, 1) });
    return props.isOtherRunning ? t('rollback.otherFirst', { instance: instance.name }) : undefined;
  };
  const refusal = refusalText();

  const safety = safetyName(
    t('rollback.safetyName', { date: safetyMoment(now, locale) }),
    points.items,
  );
  const rollback = () => {
    const sentence = t('rollback.safetyText', { instance: instance.name, point: target.name });
    const description = safetyDescription(sentence, { targetId: target.id, runId: run });
    return newRollback(
      facts,
      plan,
      { name: safety, description },
      { id: run, now: cloud.clock.now() },
    );
  };
  const lines = usePlanLines({ facts, plan, safety });
  const inAll = sumOfEstimates(
    plan.steps.map((step) => stepUsual(step, { instance, target, safety: plan.safety })),
  );

  // No plan without a whole tree; the notice above names the missing data.
  if (!isWhole(points)) return null;
  return (
    <>
      <RollbackLead
        id={`${id}lead`}
        target={target}
        now={now}
        hasSafety={plan.safety !== undefined}
        undone={undone?.name}
      />
      <TreeChanged
        shown={pinned}
        onRefresh={() => {
          pinned.refreshTree();
          steps.current?.focus();
        }}
      />
      <RollbackLines lines={lines} part="problems" />
      <PlannedPicture
        instance={instance}
        target={target}
        points={points}
        plan={plan}
        safety={safety}
        tasks={reading.tasks}
        now={now}
      />
      <Frame>
        <Cards>
          <LossSummary facts={facts} plan={plan} now={now} />
          <section>
            <h2 ref={steps} tabIndex={-1} id={`${id}steps`}>
              {t('rollback.steps')}
            </h2>
            <RollbackChoiceFields
              facts={facts}
              plan={plan}
              choices={choices}
              onChange={setChoices}
            />
            <RollbackLines lines={lines} part="steps" labelledBy={`${id}steps`} />
            <RollbackLines lines={lines} part="passed" />
          </section>
        </Cards>
      </Frame>
      {refusal === undefined && (
        <ShowCalls>
          <CallsToCome
            calls={() => callsOfRollback(cloud, rollback(), { instance, points: points.items })}
          />
        </ShowCalls>
      )}
      <PlanConfirmation
        back={paths.recoveryPoints(instance.id)}
        about={plan.steps.join(' ') + String(plan.safety)}
        confirm={t('recoveryPoints.rollback.confirm')}
        describedBy={`${id}lead`}
        refusal={refusal}
        estimate={inAll}
        revalidate={pinned.revalidate}
        onAgree={() => rollbacksOf(cloud).start(rollback())}
      >
        {plan.steps.length > 1 && <p className="soft">{t('rollback.stay')}</p>}
      </PlanConfirmation>
    </>
  );
}

const Frame = styled('div')`
  container-type: inline-size;
  margin-bottom: 12px;
`;

const Cards = styled('div')`
  display: grid;
  gap: 12px;
  grid-template-columns: minmax(0, 1fr);
  & > section {
    min-width: 0;
    padding: 12px 16px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface-raised);
  }
  & > section > h2 {
    margin-bottom: 6px;
    font-size: 0.875rem;
  }
  @container (min-width: 36rem) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  @container (min-width: 70rem) {
    grid-template-columns: repeat(3, minmax(0, 3fr)) minmax(0, 5fr);
  }
`;
