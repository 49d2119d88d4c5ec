import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import * as v from 'valibot';
import { useCloud } from '../../cloud/cloud';
import { allowancesOf, limitedResources } from '../../cloud/catalog/limitedResources';
import { limitReason } from '../../resources/rules/reasons';
import { limitsQuery } from '../../cloud/catalog/limits';
import { lanesOf, phaseOfLanes, type Run } from '../../cloud/runs/run';
import { readJson, writeJson } from '../../browser/storage';
import {
  isInEnvironment,
  environmentOf,
  type InEnvironment,
} from '../../cloud/environments/environment';
import { addressIn } from '../../cloud/environments/environmentAddress';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { useText } from '../../i18n/text';
import { useDeletions } from '../../resources/recovery-points/deletion/deletions';
import {
  deletionPath,
  deletionPhase,
  deletionValues,
} from '../../resources/recovery-points/deletion/deletionText';
import { useCreations } from '../../resources/recovery-points/moment/creations';
import { fullInstances } from '../../resources/recovery-points/quota/fullInstances';
import { knownPointLimit } from '../../resources/recovery-points/quota/pointLimit';
import { recoveryPointsQuery } from '../../resources/recovery-points/recoveryPoints';
import { rollbackPath } from '../../resources/recovery-points/rollback/rollbackPath';
import { useRollbacks } from '../../resources/recovery-points/rollback/rollbacks';
import { instancesQuery } from '../../resources/instances/instances';
import { textOfReason } from '../../resources/rules/reasonText';
import { snapshotsQuery } from '../../resources/snapshots/snapshots';
import { templatesQuery } from '../../resources/templates/templates';
import { volumesQuery } from '../../resources/volumes/volumes';
import { paths } from '../../ui/navigation/paths';
import { publishNeeds, type Need } from './needStore';
import { tasksInNeed } from './tasksInNeed';
import { taskSentence, taskTarget } from './taskText';

/** Key, in the tab's storage, of the needs that the person dismissed. */
const storageKey = 'cairn.dismissedNeeds';
const dismissedIds = v.array(v.string());

/** The limits that are reached, judged by the lists in the cache: it sends no request. */
function useReachedLimits() {
  const cloud = useCloud();
  const { data: limits } = useQuery({ ...limitsQuery(cloud), enabled: false });
  const { data: instances } = useQuery({ ...instancesQuery(cloud), enabled: false });
  const { data: volumes } = useQuery({ ...volumesQuery(cloud), enabled: false });
  const { data: snapshots } = useQuery({ ...snapshotsQuery(cloud), enabled: false });
  const { data: templates } = useQuery({ ...templatesQuery(cloud), enabled: false });
  return useMemo(() => {
    if (limits === undefined) return [];
    const allowances = allowancesOf(limits, { instances, volumes, snapshots, templates });
    return limitedResources.flatMap((resource) => {
      const allowance = allowances[resource];
      if (allowance === undefined || allowance === 'notKnown') return [];
      return allowance.max > 0 && allowance.used >= allowance.max ? { resource, ...allowance } : [];
    });
  }, [limits, instances, volumes, snapshots, templates]);
}

/** The instances without a free recovery point slot, judged by the list in the cache. */
function useFullInstances() {
  const cloud = useCloud();
  const { data: points } = useQuery({ ...recoveryPointsQuery(cloud), enabled: false });
  return useMemo(
    () => fullInstances(points?.items ?? [], (point) => knownPointLimit(cloud, point)),
    [cloud, points],
  );
}

const needsPerson = ({ end, halt }: Run) => end === undefined && halt !== undefined;

/** Publishes what needs the person now, on any page. Renders nothing. */
export function NeedsPublisher() {
  const t = useText();
  const { environment, storage } = useCloud();
  const tasks = useTasks();
  const rollbacks = useRollbacks();
  const deletions = useDeletions();
  const creations = useCreations();
  const limits = useReachedLimits();
  const full = useFullInstances();
  const [dismissed, setDismissed] = useState<readonly string[]>(() => {
    const read = v.safeParse(dismissedIds, readJson(storage, storageKey));
    return read.success ? read.output : [];
  });
  const dismiss = useCallback(
    (id: string) => {
      const next = [...dismissed, id].slice(-200);
      writeJson(storage, storageKey, next);
      setDismissed(next);
    },
    [dismissed, storage],
  );
  const needs = useMemo(() => {
    const linkTo = (home: InEnvironment, path: string, label: string) => {
      const isHere = isInEnvironment(environment, home);
      return { href: isHere ? path : addressIn(environmentOf(home), path), isHere, label };
    };
    const stopped = { engine: undefined, canDismiss: false };
    const all: readonly Need[] = [
      ...rollbacks
        .filter(needsPerson)
        // One need for all lanes of a run.
        .filter((rollback) => lanesOf(rollback, rollbacks).find(needsPerson) === rollback)
        .map((rollback) => {
          const { id, instance, target, halt, lane } = rollback;
          const values = { instance: instance.name, point: target.name };
          return {
            ...stopped,
            id,
            text: lane
              ? t('moments.rollbackNeed', { name: lane.name })
              : t('rollback.haltedNotice', values),
            engine: halt?.text,
            link: linkTo(
              instance,
              rollbackPath(rollback),
              lane
                ? t('moments.resumeRollback', { name: lane.name })
                : t('tasks.resumeRollback', values),
            ),
          };
        }),
      ...deletions
        .filter((deletion) => deletionPhase(deletion) === 'halted')
        .map((deletion) => ({
          ...stopped,
          id: deletion.id,
          text: t('deletion.noticeHalted', deletionValues(deletion)),
          engine: deletion.halt?.text,
          link: linkTo(
            deletion.instance,
            deletionPath(deletion),
            t('tasks.resumeDeletion', { instance: deletion.instance.name }),
          ),
        })),
      ...creations
        .filter((creation) => lanesOf(creation, creations)[0] === creation)
        .filter((creation) => phaseOfLanes(lanesOf(creation, creations)) === 'halted')
        .map(({ instance, lane }) => ({
          ...stopped,
          id: lane.runId,
          text: t('moments.need', { name: lane.name }),
          engine: undefined,
          link: linkTo(
            instance,
            paths.moment(lane.runId),
            t('moments.resumeName', { name: lane.name }),
          ),
        })),
      ...tasks
        .filter(({ hasPassword }) => hasPassword)
        .map((task) => {
          const { id, name } = task.result ?? task.subject;
          return {
            ...stopped,
            id: `password ${task.id}`,
            text: t('tasks.password', { name }),
            link: linkTo(task, paths.newPassword(id), t('tasks.showPassword', { name })),
          };
        }),
      ...tasksInNeed(tasks).map((task) => {
        const target = taskTarget(task);
        return {
          id: task.id,
          text: taskSentence(t, task),
          engine: task.errorText,
          link: target && linkTo(task, target.to, t('tasks.show', { name: target.subject.name })),
          canDismiss: true,
        };
      }),
      ...limits.map(({ resource, ...allowance }) => {
        const reason = limitReason(resource, allowance);
        return {
          id: `limit ${resource} ${String(allowance.used)}`,
          text: textOfReason(t, reason),
          engine: undefined,
          link: { href: paths[resource], isHere: true, label: t(`app.${resource}`) },
          canDismiss: true,
        };
      }),
      ...full.map(({ point, limit, isCertain }) => {
        const instance = point.instanceName ?? point.instanceId;
        return {
          id: `slots ${point.instanceId} ${String(limit)}`,
          text: t(isCertain ? 'quota.need' : 'quota.needUsual', { instance, limit }),
          engine: undefined,
          link: linkTo(
            point,
            paths.recoveryPoints(point.instanceId),
            t('tasks.show', { name: instance }),
          ),
          canDismiss: true,
        };
      }),
    ];
    return all.filter(({ id }) => !dismissed.includes(id));
  }, [t, environment, tasks, rollbacks, deletions, creations, limits, full, dismissed]);
  useEffect(() => publishNeeds({ needs, dismiss }), [needs, dismiss]);
  return null;
}
