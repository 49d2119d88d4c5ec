import styled from '@emotion/styled';
import { useId, useState } from 'react';
import type { RecoveryPoint, Task } from '../../../../cloud/types';
import { useText } from '../../../../i18n/text';
import { Notice, type MenuAction } from '../../../../ui';
import { CheckboxField } from '../../../../ui/form/ChoiceFields';
import { LossSummary } from '../../rollback/LossSummary';
import { PlannedPicture } from '../../rollback/PlannedPicture';
import { RollbackLines, usePlanLines } from '../../rollback/RollbackLines';
import { ReasonedButton } from '../../runs/ReasonedButton';
import { LaneCard } from './LaneCard';
import type { LanePlan } from './momentRollback';

/** The plan of one instance among several: its position, its obstacles, its picture and its steps. */
export function LanePlanSection(props: {
  target: RecoveryPoint;
  /** Undefined where the instance can't be read. */
  lane: LanePlan | undefined;
  /** Name of its safety point. */
  safety: string;
  tasks: readonly Task[];
  /** The cloud's time, in ms since 1970. */
  now: number;
  place: { index: number; count: number };
  onMove: (by: 1 | -1) => void;
  isIncluded: boolean;
  onInclude: (isIncluded: boolean) => void;
  startsFirst: boolean;
  onStartFirst: (starts: boolean) => void;
}) {
  const { target, lane, place, onMove, isIncluded } = props;
  const t = useText();
  const id = useId();
  const instance = lane?.facts.instance.name ?? target.instanceName ?? target.instanceId;
  const button = (by: 1 | -1): MenuAction => ({
    id: String(by),
    label: t(by < 0 ? 'moments.up' : 'moments.down', { instance }),
    reason:
      by < 0 && place.index === 0
        ? t('moments.isFirst')
        : by > 0 && place.index + 1 === place.count
          ? t('moments.isLast')
          : undefined,
    group: 0,
    onSelect: () => onMove(by),
  });
  return (
    <Part aria-labelledby={id}>
      <h3 id={id}>{t('moments.place', { number: place.index + 1, instance })}</h3>
      <div className="buttons">
        <ReasonedButton action={button(-1)} />
        <ReasonedButton action={button(1)} />
      </div>
      <CheckboxField
        label={t('moments.include', { instance })}
        checked={isIncluded}
        onChange={({ target: { checked } }) => props.onInclude(checked)}
      />
      {isIncluded && lane === undefined && (
        <Notice tone="warning">{t('moments.noInstance')}</Notice>
      )}
      {isIncluded && lane !== undefined && <Plan {...props} lane={lane} labelledBy={id} />}
    </Part>
  );
}

function Plan(props: {
  lane: LanePlan;
  safety: string;
  tasks: readonly Task[];
  now: number;
  startsFirst: boolean;
  onStartFirst: (starts: boolean) => void;
  labelledBy: string;
}) {
  const { facts, plan } = props.lane;
  const { instance, target, points } = facts;
  const t = useText();
  const lines = usePlanLines({ facts, plan, safety: props.safety });
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {plan.case === 'stoppedMemory' && (
        <CheckboxField
          label={t('rollback.startFirst', { instance: instance.name })}
          checked={props.startsFirst}
          onChange={({ target: { checked } }) => props.onStartFirst(checked)}
        />
      )}
      <RollbackLines lines={lines} part="problems" labelledBy={props.labelledBy} />
      <PlannedPicture
        instance={instance}
        target={target}
        points={points}
        plan={plan}
        safety={props.safety}
        tasks={props.tasks}
        now={props.now}
      />
      <RollbackLines lines={lines} part="steps" labelledBy={props.labelledBy} />
      <RollbackLines lines={lines} part="passed" />
      {/* Its events are read once it is opened. */}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('moments.losses')}</summary>
        {isOpen && (
          <Losses>
            <LossSummary facts={facts} plan={plan} now={props.now} />
          </Losses>
        )}
      </details>
    </>
  );
}

const Part = styled(LaneCard)`
  & > .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    margin-bottom: 8px;
  }
  & > figure,
  & > div + div {
    margin-top: 8px;
  }
  & summary {
    min-height: 24px;
    margin-top: 10px;
    color: var(--accent-ink);
    cursor: pointer;
  }
`;

const Losses = styled('div')`
  display: grid;
  gap: 16px;
  grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
  margin-top: 8px;
`;
