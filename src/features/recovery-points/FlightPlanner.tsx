import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
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
import { safetyDescription } from '../../domain/safetyPoint';
import type { RecoveryPoint } from '../../domain/types';
import { useNameList } from '../../i18n/nameList';
import { useText } from '../../i18n/text';
import { ErrorNotice, useFormats } from '../../ui';
import { usePageBeneath } from '../../ui/dialogRoute';
import { paths, taskPart } from '../../ui/paths';
import { spanText } from '../../ui/spanText';
import { CallsToCome, ShowCalls } from '../../ui/ShowCalls';
import { FlightChoices } from './FlightChoices';
import { FlightLines } from './FlightLines';
import { FlightLosses } from './FlightLosses';
import { lineText, safetyNameText } from './flightText';
import { useHeldTree, type TreeReading } from './heldTree';
import { useStepUsual } from './stepUsual';
import { newRunId } from './runId';
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
  const navigate = useNavigate();
  const { dateTime } = useFormats();
  const names = useNameList();
  const stepUsual = useStepUsual();
  const beneath = usePageBeneath();
  const id = useId();
  const [choices, setChoices] = useState(usualChoices);
  const [now] = useState(cloud.client.now);
  const [run] = useState(newRunId);
  const [work, setWork] = useState<{ reading: boolean; error?: unknown }>({ reading: false });

  const planOf = ({ instance, points }: Pick<FlightFacts, 'instance' | 'points'>) => {
    const target = points.find((point) => point.id === props.target.id) ?? props.target;
    const facts: FlightFacts = { ...reading, instance, points, target };
    return { facts, plan: flightPlan(facts, choices) };
  };
  const held = useHeldTree(reading, (tree) => planOf(tree).plan.blocked);
  const { facts, plan } = planOf(held.tree);
  const { instance, target } = facts;
  const isLocked = held.changes.length > 0;
  const blocking = plan.lines.filter(({ state }) => state === 'blocks').length;
  const refusalText = () => {
    if (isLocked) return t('flight.locked');
    if (plan.blocked) return t('flight.blocked', { count: Math.max(blocking, 1) });
    return props.isOtherUnderWay ? t('flight.otherFirst', { instance: instance.name }) : undefined;
  };
  const refusal = refusalText();

  const flight = () => {
    const sentence = t('flight.safetyText', { instance: instance.name, point: target.name });
    const safety = {
      name: safetyNameText(t, target.name),
      description: safetyDescription(sentence, { targetId: target.id, runId: run }),
    };
    return newFlight(facts, plan, safety, { id: run, now: cloud.clock.now() });
  };

  const begin = async () => {
    if (refusal !== undefined || work.reading) return;
    setWork({ reading: true });
    try {
      if (await held.isStillSo()) {
        flightsOf(cloud).begin(flight());
        return;
      }
      setWork({ reading: false });
    } catch (error) {
      setWork({ reading: false, error });
    }
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

  return (
    <>
      <TreeChanged shown={held} onShowNow={held.showNow} />
      <Columns>
        <div>
          <h2 id={`${id}checks`}>{t('flight.checks')}</h2>
          <FlightLines labelledBy={`${id}checks`} lines={listed(true)} />
          <h2 id={`${id}steps`}>{t('flight.steps')}</h2>
          <FlightChoices facts={facts} plan={plan} choices={choices} onChange={setChoices} />
          <FlightLines labelledBy={`${id}steps`} lines={listed(false)} />
        </div>
        <FlightLosses facts={facts} plan={plan} now={now} />
      </Columns>
      {refusal === undefined && (
        <ShowCalls>
          <CallsToCome calls={() => callsOfFlight(cloud, flight(), facts)} />
        </ShowCalls>
      )}
      <Agree>
        {work.error !== undefined && <ErrorNotice error={work.error} alert />}
        <p className="soft">{t('flight.stay')}</p>
        {inAll && refusal === undefined && (
          <p id={`${id}usual`} className="soft">
            {t('durations.inAll', { span: spanText(t, inAll) })}
          </p>
        )}
        <div>
          <Button onClick={() => void navigate(paths.recoveryPoints(instance.id))}>
            {t('flight.leave')}
          </Button>
          <Button
            variant="contained"
            color="error"
            aria-disabled={refusal !== undefined || work.reading}
            aria-describedby={refusal === undefined ? inAll && `${id}usual` : `${id}refusal`}
            onClick={() => void begin()}
          >
            {t('recoveryPoints.rollback.confirm')}
          </Button>
          <span id={`${id}refusal`} role="status">
            {work.reading ? t('flight.reading') : refusal}
          </span>
        </div>
      </Agree>
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

const Agree = styled('div')`
  margin-top: 24px;
  padding-top: 16px;
  border-top: 1px solid var(--line);
  & > p {
    max-width: 48rem;
  }
  & > div:last-of-type {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
`;
