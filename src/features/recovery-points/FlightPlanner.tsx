import styled from '@emotion/styled';
import { useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useCloud } from '../../api/cloud';
import { callsOfFlight } from '../../api/flightOrders';
import { flightsOf } from '../../api/flights';
import { together } from '../../domain/durations';
import { newFlight } from '../../domain/flight';
import {
  flightPlan,
  usualChoices,
  type FlightFacts,
  type FlightStep,
} from '../../domain/flightPlan';
import { buildLineage } from '../../domain/lineage';
import { isWhole } from '../../domain/list';
import { safetyDescription, safetyMark, undoPoint } from '../../domain/safetyPoint';
import type { RecoveryPoint } from '../../domain/types';
import { useNameList } from '../../i18n/nameList';
import { useText } from '../../i18n/text';
import { useFormats } from '../../ui';
import { usePageBeneath } from '../../ui/dialogRoute';
import { paths, taskPart } from '../../ui/paths';
import { spanText } from '../../ui/spanText';
import { CallsToCome, ShowCalls } from '../../ui/ShowCalls';
import { Agreement } from './Agreement';
import { RollbackChoiceFields } from './FlightChoices';
import { FlightLines } from './FlightLines';
import { FlightLosses } from './FlightLosses';
import { lineText, safetyNameText } from './flightText';
import { useHeldTree, type TreeReading } from './heldTree';
import { newRunId } from './runId';
import { useStepUsual } from './stepUsual';
import { TreeChanged } from './TreeChanged';

/** The plan of a rollback, before anyone agrees to it. */
export function FlightPlanner(props: {
  reading: TreeReading & Omit<FlightFacts, 'target'>;
  target: RecoveryPoint;
  isOtherUnderWay: boolean;
}) {
  const { reading } = props;
  const t = useText();
  const cloud = useCloud();
  const { dateTime } = useFormats();
  const names = useNameList();
  const stepUsual = useStepUsual();
  const beneath = usePageBeneath();
  const id = useId();
  const checks = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState(usualChoices);
  const { readAt } = reading;
  const [time, setTime] = useState({ readAt, now: cloud.client.now() });
  if (time.readAt !== readAt) setTime({ readAt, now: cloud.client.now() });
  const [run] = useState(newRunId);

  const planOf = ({ instance, points }: Pick<FlightFacts, 'instance' | 'points'>) => {
    const target = points.items.find((point) => point.id === props.target.id) ?? props.target;
    const facts: FlightFacts = { ...reading, instance, points, target };
    return { facts, plan: flightPlan(facts, choices) };
  };
  const held = useHeldTree(reading, (tree) => planOf(tree).plan.blocked);
  const { facts, plan } = planOf(held.tree);
  const { instance, target } = facts;
  const isLocked = held.changes.length > 0;
  const blocking = plan.lines.filter(({ state }) => state === 'blocks').length;
  const refusalText = () => {
    if (!isWhole(reading.points)) return t('flight.unreadPoints');
    if (isLocked) return t('flight.locked');
    if (plan.blocked) return t('flight.blocked', { count: Math.max(blocking, 1) });
    return props.isOtherUnderWay ? t('flight.otherFirst', { instance: instance.name }) : undefined;
  };
  const refusal = refusalText();
  const isUndo = undoPoint(buildLineage(facts.points.items))?.id === target.id;
  const undone = facts.points.items.find(({ id }) => isUndo && id === safetyMark(target)?.targetId);

  const flight = () => {
    const sentence = t('flight.safetyText', { instance: instance.name, point: target.name });
    const safety = {
      name: safetyNameText(t, target.name),
      description: safetyDescription(sentence, { targetId: target.id, runId: run }),
    };
    return newFlight(facts, plan, safety, { id: run, now: cloud.clock.now() });
  };

  const showNow = () => {
    held.showNow();
    checks.current?.focus();
  };

  const words = { t, dateTime, names };
  const usualOf = (step: FlightStep) => stepUsual(step, { instance, target, safety: plan.safety });
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
          {taskId && <Link to={beneath(taskPart(taskId))}>{t('wayOut.task')}</Link>}
        </>
      );
      return [{ key: line.kind, state: line.state, title, detail: detail || undefined }];
    });

  // A tree that was never read as a whole makes no plan; what is missing from it is said above.
  if (!isWhole(facts.points)) return null;
  return (
    <>
      {undone && <p>{t('flight.undoes', { point: undone.name })}</p>}
      <TreeChanged shown={held} onShowNow={showNow} />
      <Columns>
        <div>
          <h2 ref={checks} tabIndex={-1} id={`${id}checks`}>
            {t('flight.checks')}
          </h2>
          <FlightLines labelledBy={`${id}checks`} lines={listed(true)} />
          <h2 id={`${id}steps`}>{t('flight.steps')}</h2>
          <RollbackChoiceFields facts={facts} plan={plan} choices={choices} onChange={setChoices} />
          <FlightLines labelledBy={`${id}steps`} lines={listed(false)} />
        </div>
        <FlightLosses facts={facts} plan={plan} now={time.now} />
      </Columns>
      {refusal === undefined && (
        <ShowCalls>
          <CallsToCome
            calls={() => callsOfFlight(cloud, flight(), { instance, points: facts.points.items })}
          />
        </ShowCalls>
      )}
      <Agreement
        back={paths.recoveryPoints(instance.id)}
        about={plan.steps.join(' ') + String(plan.safety)}
        confirm={t('recoveryPoints.rollback.confirm')}
        refusal={refusal}
        usual={inAll}
        isStillSo={held.isStillSo}
        onAgree={() => flightsOf(cloud).begin(flight())}
      >
        {plan.steps.length > 1 && <p className="soft">{t('flight.stay')}</p>}
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
