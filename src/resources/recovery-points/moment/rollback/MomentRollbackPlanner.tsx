import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useCloud } from '../../../../cloud/cloud';
import { readAtOnce } from '../../../../cloud/client/rateLimitWait';
import { isWhole } from '../../../../cloud/lists/list';
import { sumOfEstimates } from '../../../../cloud/tasks/durations';
import type { RecoveryPoint } from '../../../../cloud/types';
import { useNameList } from '../../../../i18n/nameList';
import { useText } from '../../../../i18n/text';
import { Notice, useAnnounce } from '../../../../ui';
import { CheckboxField } from '../../../../ui/form/ChoiceFields';
import { paths } from '../../../../ui/navigation/paths';
import { useCloudTime } from '../../../shared/cloudTime';
import { CallsToCome, ShowCalls } from '../../../shared/ShowCalls';
import { callsOfRollback } from '../../rollback/rollbackCommands';
import { rollbacksOf } from '../../rollback/rollbacks';
import { safetyDescription, safetyMoment, safetyName } from '../../rollback/safetyPoint';
import { PlanConfirmation } from '../../runs/PlanConfirmation';
import { usePinned } from '../../runs/pinnedTree';
import { newRunId } from '../../../../cloud/runs/run';
import { useStepEstimate } from '../../runs/stepEstimate';
import { treeChanges, type Tree } from '../../runs/treeChanges';
import { isInRun } from '../../runs/isInRun';
import { LanePlanSection } from './LanePlanSection';
import {
  inOrder,
  lanePlan,
  moved,
  newLanes,
  problemsIn,
  treeOf,
  type LanePlan,
  type MomentChoices,
  type MomentLists,
} from './momentRollback';
import { readTrees } from './useMomentLists';
import { PlanLead } from '../../rollback/RollbackLead';
import { useTimeWords } from '../../timeWords';

/** Trees as a plan shows them. */
interface ShownTrees {
  trees: readonly Tree[];
  isFresh: boolean;
}

/** Names of the instances whose tree differs from the shown one, or was not shown. */
function changedInstances(shown: ShownTrees, now: Pick<ShownTrees, 'trees'>): readonly string[] {
  return now.trees.flatMap((tree) => {
    const before = shown.trees.find(({ instance }) => instance.id === tree.instance.id);
    const isSame = before !== undefined && treeChanges(before, tree).length === 0;
    return isSame ? [] : tree.instance.name;
  });
}

const areFuller = (shown: ShownTrees, now: ShownTrees) =>
  shown.trees.some(({ points }) => !isWhole(points)) &&
  now.trees.every(({ points }) => isWhole(points));

/** The plan of a rollback of several instances, before anyone confirms it: one plan below the other. */
export function MomentRollbackPlanner(props: {
  momentId: string;
  name: string;
  /** The points of the moment. */
  targets: readonly RecoveryPoint[];
  lists: MomentLists;
  isFresh: boolean;
  /** When the points were read, by this machine's clock, ms since 1970. */
  readAt: number;
}) {
  const { momentId, name, targets, lists } = props;
  const t = useText();
  const { locale } = useIntl();
  const cloud = useCloud();
  const names = useNameList();
  const { say } = useAnnounce();
  const stepUsual = useStepEstimate();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useCloudTime(props.readAt);
  const [runId] = useState(newRunId);
  const [choices, setChoices] = useState<MomentChoices>({
    safetyPoint: true,
    memory: true,
    startFirst: new Set(),
  });
  const [order, setOrder] = useState<readonly string[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  const ordered = inOrder(targets, order);
  const included = ordered.filter(({ id: pointId }) => !left.has(pointId));
  const planOf = (target: RecoveryPoint, trees: readonly Tree[]): LanePlan | undefined => {
    const tree = trees.find(({ instance }) => instance.id === target.instanceId);
    return tree && lanePlan(tree, target, lists, choices);
  };
  const isBlocked = (trees: readonly Tree[]) =>
    included.some((target) => {
      const lane = planOf(target, trees);
      return lane === undefined || problemsIn(lane) > 0;
    });
  const present: ShownTrees = {
    trees: targets.flatMap(({ instanceId }) => treeOf(instanceId, lists) ?? []),
    isFresh: props.isFresh,
  };
  const { shown, changes, refresh } = usePinned(present, {
    changesOf: changedInstances,
    isFuller: areFuller,
    free: ({ trees }) => isBlocked(trees),
  });
  const planned = included.flatMap((target) => planOf(target, shown.trees) ?? []);

  const problems = planned.reduce((sum, lane) => sum + problemsIn(lane), 0);
  const busy = planned.flatMap(({ facts: { instance } }) =>
    isInRun(cloud, instance.id) ? instance.name : [],
  );
  const refusalText = () => {
    if (included.length === 0) return t('moments.noneChosen');
    if (planned.length < included.length) return t('moments.noInstance');
    if (changes.length > 0) return t('rollback.locked');
    if (problems > 0) return t('rollback.blocked', { count: problems });
    return busy.length > 0 ? t('moments.inRunOf', { names: names(busy) }) : undefined;
  };
  const refusal = refusalText();

  const safetyNameOf = ({ facts }: LanePlan) =>
    safetyName(t('rollback.safetyName', { date: safetyMoment(now, locale) }), facts.points.items);
  const lanes = () =>
    newLanes(planned, {
      runId,
      momentId,
      name,
      now: cloud.clock.now(),
      safetyOf: (lane, laneId) => {
        const { instance, target } = lane.facts;
        const sentence = t('rollback.safetyText', { instance: instance.name, point: target.name });
        const mark = { targetId: target.id, runId: laneId };
        return { name: safetyNameOf(lane), description: safetyDescription(sentence, mark) };
      },
    });
  const inAll = sumOfEstimates(
    planned.flatMap(({ facts: { instance, target }, plan }) =>
      plan.steps.map((step) => stepUsual(step, { instance, target, safety: plan.safety })),
    ),
  );
  const move = (target: RecoveryPoint, by: 1 | -1) => {
    const before = ordered.map(({ id: pointId }) => pointId);
    const next = moved(before, target.id, by);
    setOrder(next);
    say(
      t('moments.moved', {
        instance: target.instanceName ?? '',
        number: next.indexOf(target.id) + 1,
        count: next.length,
      }),
    );
  };
  const memoryIsChoice = planned.some(({ plan }) => plan.memoryIsChoice);

  return (
    <>
      <MomentLead
        id={`${id}lead`}
        targets={included}
        name={name}
        now={now}
        hasSafety={planned.every(({ plan }) => plan.safety !== undefined)}
      />
      {changes.length > 0 && (
        <Notice tone="warning" title={t('recoveryPoints.changed.title')} role="alert">
          <p>{t('moments.changedText', { names: names(changes) })}</p>
          <div className="actions">
            <Button
              size="small"
              onClick={() => {
                refresh();
                heading.current?.focus();
              }}
            >
              {t('rollback.reread')}
            </Button>
          </div>
        </Notice>
      )}
      <CheckboxField
        label={t('moments.safety')}
        hint={t('moments.safetyHint')}
        checked={choices.safetyPoint}
        onChange={({ target }) => setChoices({ ...choices, safetyPoint: target.checked })}
      />
      {memoryIsChoice && (
        <CheckboxField
          label={t('moments.withMemory')}
          checked={choices.memory}
          onChange={({ target }) => setChoices({ ...choices, memory: target.checked })}
        />
      )}
      {!choices.safetyPoint && <Notice tone="warning">{t('moments.without')}</Notice>}
      <Order>
        <h2 ref={heading} tabIndex={-1}>
          {t('moments.order')}
        </h2>
        <p>{t('moments.orderText')}</p>
      </Order>
      {ordered.map((target, index) => {
        const lane = planOf(target, shown.trees);
        return (
          <LanePlanSection
            key={target.id}
            target={target}
            lane={lane}
            safety={lane ? safetyNameOf(lane) : ''}
            tasks={lists.tasks}
            now={now}
            place={{ index, count: ordered.length }}
            onMove={(by) => move(target, by)}
            isIncluded={!left.has(target.id)}
            onInclude={(isIncluded) => setLeft(withId(left, target.id, !isIncluded))}
            startsFirst={choices.startFirst.has(target.instanceId)}
            onStartFirst={(starts) =>
              setChoices({
                ...choices,
                startFirst: withId(choices.startFirst, target.instanceId, starts),
              })
            }
          />
        );
      })}
      {refusal === undefined && (
        <ShowCalls>
          <CallsToCome
            calls={async () => {
              const all = lanes().map((lane, index) => {
                const facts = planned[index]?.facts;
                return facts
                  ? callsOfRollback(cloud, lane, {
                      instance: facts.instance,
                      points: facts.points.items,
                    })
                  : [];
              });
              return (await Promise.all(all)).flat();
            }}
          />
        </ShowCalls>
      )}
      <PlanConfirmation
        back={paths.moment(momentId)}
        about={planned
          .map(
            ({ facts, plan }) =>
              `${facts.target.id} ${plan.steps.join(' ')} ${String(plan.safety)}`,
          )
          .join()}
        confirm={t('moments.rollbackConfirm', { count: included.length })}
        describedBy={`${id}lead`}
        refusal={refusal}
        estimate={inAll}
        revalidate={async () => {
          const ids = shown.trees.map(({ instance }) => instance.id);
          const trees = await readAtOnce(cloud.client, () => readTrees(cloud, ids));
          return (
            trees.length === ids.length &&
            trees.every(({ points }) => isWhole(points)) &&
            changedInstances(shown, { trees }).length === 0
          );
        }}
        onAgree={() => {
          for (const lane of lanes()) rollbacksOf(cloud).start(lane);
        }}
      >
        <p className="soft">{t('rollback.stay')}</p>
      </PlanConfirmation>
    </>
  );
}

/** A set with or without an id. */
function withId(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(ids);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}

const Order = styled('div')`
  max-width: 48rem;
  margin: 20px 0 12px;
  & > h2 {
    margin-bottom: 4px;
  }
`;

/** A rollback of several instances in one or two large sentences. */
function MomentLead(props: {
  id: string;
  targets: readonly RecoveryPoint[];
  name: string;
  /** The cloud's time, in ms since 1970. */
  now: number;
  hasSafety: boolean;
}) {
  const { targets, name, now } = props;
  const t = useText();
  const { span } = useTimeWords(now);
  const since = Math.max(0, ...targets.map(({ createdAt }) => now - createdAt));
  return (
    <PlanLead id={props.id}>
      {t('moments.rollbackLead', { count: targets.length, span: span(since), point: name })}{' '}
      {t(props.hasSafety ? 'moments.lead.safety' : 'moments.lead.noSafety')}
    </PlanLead>
  );
}
