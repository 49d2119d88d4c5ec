import { useRef, useState } from 'react';
import { useCloud } from '../../../cloud/cloud';
import { callsOfDeletion, deletionsOf } from './deletions';
import { newDeletion } from './deletion';
import { isWhole } from '../../../cloud/lists/list';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';
import { focusPageHeading } from '../../../ui/navigation/headingFocus';
import { CallsToCome, ShowCalls } from '../../shared/ShowCalls';
import { useCloudTime } from '../../shared/cloudTime';
import { TextAndMap } from '../runs/TextAndMap';
import { DeleteChoice } from './DeleteChoice';
import { DeleteConfirm } from './DeleteConfirm';
import { DeleteConsequences } from './DeleteConsequences';
import { deletionInputs } from './deletionInputs';
import { DeleteMap } from './DeleteMap';
import { Checklist } from '../runs/Checklist';
import { usePinnedTree, type TreeReading } from '../runs/pinnedTree';
import { useNodeName } from '../page/nodeName';
import { newRunId } from '../../../cloud/runs/run';
import { TreeChanged } from '../runs/TreeChanged';
import type { Tree } from '../runs/treeChanges';

/** Plan of a deletion: the points and the effects, before anyone confirms it. */
export function DeletePlanner(props: {
  reading: TreeReading;
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  /** True while a rollback of the instance runs. */
  isRollingBack: boolean;
}) {
  const { reading, chosen, onChoose } = props;
  const t = useText();
  const cloud = useCloud();
  const names = useNameList();
  const result = useRef<HTMLHeadingElement>(null);
  const now = useCloudTime(reading.readAt);
  const [run] = useState(newRunId);
  const [first] = useState(new Set(chosen));

  const factsOf = (tree: Tree) => deletionInputs(t, tree, { ...reading, now }, chosen);
  const isFree = (tree: Tree) => {
    const { plan, refused } = factsOf(tree);
    return plan.queue.length === 0 || refused.length > 0 || !isWhole(tree.points);
  };
  const pinned = usePinnedTree(reading, isFree);
  const facts = factsOf(pinned.tree);
  const { instance, points } = pinned.tree;
  const { plan, refused } = facts;
  const nameOf = useNodeName(plan.before);

  const refusal = (): string | undefined => {
    if (!isWhole(reading.points)) return t('deletion.unreadPoints');
    if (pinned.changes.length > 0) return t('rollback.locked');
    if (plan.queue.length === 0) return t('deletion.nothing');
    if (props.isRollingBack) return t('deletion.rollbackFirst', { instance: instance.name });
    const [one] = refused;
    if (one === undefined) return undefined;
    const why = facts.refusalOf(one);
    return refused.length === plan.queue.length
      ? why
      : t('deletion.refused', {
          count: refused.length,
          names: names(refused.map(({ name }) => name)),
        });
  };
  const deletion = () => newDeletion(instance, plan, { id: run, now: cloud.clock.now() });
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const refreshTree = () => {
    pinned.refreshTree();
    if (result.current === null || factsOf(reading).plan.queue.length === 0) focusPageHeading();
    else result.current.focus();
  };

  // No plan without a whole tree; the notice above names the missing data.
  if (!isWhole(points)) return null;
  return (
    <>
      <TreeChanged shown={pinned} onRefresh={refreshTree} />
      {facts.gone > 0 && (
        <Notice tone="warning">{t('deletion.gone', { count: facts.gone })}</Notice>
      )}
      <TextAndMap>
        <div>
          <DeleteChoice
            facts={facts}
            first={first}
            onToggle={toggle}
            mayUnpin={reading.capabilities.commands.has('deleteTags')}
          />
          {plan.queue.length > 0 && (
            <>
              <h2 ref={result} tabIndex={-1}>
                {t('deletion.becomes')}
              </h2>
              <DeleteConsequences instance={instance} facts={facts} />
            </>
          )}
          {plan.queue.length > 1 && (
            <>
              <h2 id={`${run}order`}>{t('deletion.order')}</h2>
              <p className="soft">{t('deletion.orderWhy')}</p>
              <Checklist
                labelledBy={`${run}order`}
                lines={plan.queue.map((id) => ({
                  key: id,
                  state: 'willDo',
                  title: t('deletion.one', { point: nameOf(id) }),
                }))}
              />
            </>
          )}
        </div>
        <DeleteMap
          instance={instance}
          plan={plan}
          tasks={reading.tasks}
          now={now}
          choice={{
            isChosen: (id) => plan.queue.includes(id),
            mayChoose: (id) => {
              const node = plan.before.nodes.get(id);
              return (
                node?.kind === 'point' &&
                (plan.queue.includes(id) || facts.refusalOf(node.point) === undefined)
              );
            },
            onToggle: toggle,
          }}
        />
      </TextAndMap>
      {refusal() === undefined && (
        <ShowCalls>
          <CallsToCome calls={() => callsOfDeletion(cloud, deletion(), points.items)} />
        </ShowCalls>
      )}
      <DeleteConfirm
        instance={instance}
        plan={plan}
        refusal={refusal()}
        revalidate={pinned.revalidate}
        onAgree={() => deletionsOf(cloud).start(deletion())}
      />
    </>
  );
}
