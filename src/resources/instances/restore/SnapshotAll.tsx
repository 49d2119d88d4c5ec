import { useId, useState, type ReactNode } from 'react';
import { FormProvider, useWatch } from 'react-hook-form';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useLocation } from 'react-router';
import { useActionContext } from '../../rules/actionContext';
import { useCloud } from '../../../cloud/cloud';
import { callsOfSnapshotAll, snapshotAll } from '../snapshotAll';
import { useTaskEvents, useTasks } from '../../../cloud/tasks/taskHooks';
import { useDurationEstimates } from '../../../cloud/tasks/useDurationEstimate';
import { sumOfEstimates } from '../../../cloud/tasks/durations';
import { isWhole, wholeList, type PagedList } from '../../../cloud/lists/list';
import { sizeOfBytes } from '../../../cloud/tasks/taskSize';
import type { Capabilities, Instance, Snapshot, Volume } from '../../../cloud/types';
import { textOfReason } from '../../rules/reasonText';
import { lastSnapshotAll, snapshotAllPlan, type SnapshotAllProgress } from '../restoreOptions';
import { limitText } from '../../rules/limitText';
import { useNameList } from '../../../i18n/nameList';
import { useText } from '../../../i18n/text';
import { useAnnounce } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';
import { spanText } from '../../shared/spanText';
import { PinFields } from '../../shared/pins/PinFields';
import { newTags, noPin, type PinValues } from '../../shared/pins/pinTags';
import { CallsToCome, ShowCalls } from '../../shared/ShowCalls';
import { SnapshotAllResult } from './SnapshotAllResult';
import { useFieldForm } from '../../../ui/form/useFieldForm';

/**
 * *Snapshot all volumes*: says beforehand of which it takes one and why not of the others, then takes them one
 * after the other, and shows how each went. Nothing else is pressed by it.
 */
export function SnapshotAllPart(props: {
  instance: Instance;
  capabilities: Capabilities;
  volumes: PagedList<Volume>;
  snapshots: PagedList<Snapshot>;
  /** True where it precedes something that deletes volumes. */
  first?: boolean;
  /** A button beside the section's own. */
  beside?: ReactNode;
}) {
  const { instance, capabilities, volumes, snapshots } = props;
  const t = useText();
  const id = useId();
  const names = useNameList();
  const cloud = useCloud();
  const tasks = useTasks();
  const { say } = useAnnounce();
  const soFar = lastSnapshotAll(instance.id, tasks);
  const summary = useSummary();
  const estimateOf = useDurationEstimates();
  const form = useFieldForm<PinValues>({ defaultValues: noPin });
  const values = { ...noPin, ...useWatch({ control: form.control }) };
  const [isOpen, setOpen] = useState(false);
  // The page beneath a dialog has the same part: one of the two speaks.
  const isOnTop =
    (useLocation().pathname !== paths.instance(instance.id)) === (props.first ?? false);

  useTaskEvents(({ type, task }) => {
    const round = lastSnapshotAll(instance.id, cloud.tasks.list());
    const isLast = round?.tasks.at(-1)?.id === task.id;
    if (isOnTop && type === 'ended' && isLast && round.isOver) say(summary(round));
  });

  const allowances = useActionContext()?.allowances;
  const round = snapshotAllPlan(volumes.items, {
    capabilities,
    tasks,
    instances: wholeList([instance]),
    volumes,
    snapshots,
    allowances,
  });
  if (volumes.items.length === 0 || round === undefined) return null;
  const { taken, refused, doubt } = round;
  const reasons = refused.map(({ volume, reason }) => ({
    volume,
    text: textOfReason(t, reason),
    // Free slots remain for the snapshots of the plan only.
    isRoom: reason.code === 'limitReached' && taken.length > 0,
  }));
  const few = limitText(t, allowances, 'snapshots');
  const isRefused = taken.length === 0;
  // Its own snapshots block it, which needs no explanation: their states are shown below.
  const isRunning = soFar !== undefined && !soFar.isOver;
  const order = { instance, volumes: taken, tags: newTags(t, values) };
  const inAll = sumOfEstimates(
    taken.map(({ size }) => estimateOf('createSnapshot', sizeOfBytes(size))),
  );

  return (
    <Part>
      <div className="buttons">
        <Button
          variant="outlined"
          aria-disabled={isRefused}
          aria-describedby={isRunning ? undefined : id}
          onClick={() => {
            if (!isRefused)
              void form.handleSubmit(
                () => snapshotAll(cloud, order),
                () => setOpen(true),
              )();
          }}
        >
          {t(props.first ? 'restoreOptions.takeFirst' : 'restoreOptions.take')}
        </Button>
        {props.beside}
      </div>
      <div id={id} className="soft" data-several={volumes.items.length > 1 || undefined}>
        {isRunning ? (
          <p>
            {t('restoreOptions.runningNow', { count: soFar.tasks.length + soFar.waiting.length })}
          </p>
        ) : isRefused ? (
          [...new Set(reasons.map(({ text }) => text))].map((reason) => (
            <p key={reason}>{t('restoreOptions.notNow', { reason })}</p>
          ))
        ) : (
          <>
            <p>
              {t(taken.length === 1 ? 'restoreOptions.one' : 'restoreOptions.several', {
                names: names(taken.map(({ name }) => name)),
              })}
            </p>
            {inAll && <p>{t('durations.inAll', { span: spanText(t, inAll) })}</p>}
            {few && <p>{few}</p>}
            {!isWhole(volumes) && <p>{t('restoreOptions.unreadLeftOut')}</p>}
            {doubt && (
              <p>
                {textOfReason(t, doubt)} {t('ui.doubt')}
              </p>
            )}
            {reasons.map(({ volume, text, isRoom }) => (
              <p key={volume.id}>
                {isRoom
                  ? t('restoreOptions.noRoom', { name: volume.name, room: taken.length })
                  : t('restoreOptions.leftOut', { name: volume.name, reason: text })}
              </p>
            ))}
          </>
        )}
      </div>
      {!props.first && (
        <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{t('pins.title')}</summary>
          <FormProvider {...form}>
            <PinFields />
          </FormProvider>
        </details>
      )}
      {(!isRefused || !props.first) && (
        <ShowCalls name={t('restoreOptions.callsOf')}>
          <CallsToCome calls={() => callsOfSnapshotAll(cloud, order)} />
        </ShowCalls>
      )}
      {soFar !== undefined && <SnapshotAllResult round={soFar} summary={summary(soFar)} />}
    </Part>
  );
}

const Part = styled('div')({
  '& p': { margin: '6px 0 0', overflowWrap: 'anywhere' },
  '& > .soft': { maxWidth: '48rem', fontSize: '0.8125rem' },
  // As high while it is refused as before: nothing below moves when a state changes.
  '& > .soft[data-several]': { minHeight: '3rem' },
  '& details': { maxWidth: '30rem', marginTop: 8 },
  '& > :has(> .disclosure)': { marginTop: 4 },
  '& .buttons': { display: 'flex', flexWrap: 'wrap', gap: 8 },
  '& .buttons > button': { whiteSpace: 'normal' },
});

/** Result of a finished round, in one sentence or two. */
function useSummary(): (round: SnapshotAllProgress) => string {
  const t = useText();
  const names = useNameList();
  return ({ tasks }) => {
    const missing = tasks.filter(({ outcome }) => outcome !== 'succeeded');
    if (missing.length === 0) return t('restoreOptions.allTaken', { count: tasks.length });
    return t('restoreOptions.notAllTaken', {
      taken: tasks.length - missing.length,
      count: tasks.length,
      names: names(missing.map(({ subject }) => subject.name)),
    });
  };
}
