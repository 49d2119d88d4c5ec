import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useCloud } from '../../cloud/cloud';
import { isDenied, isWhole } from '../../cloud/lists/list';
import { useMayCall } from '../../cloud/session/rights';
import type { Volume } from '../../cloud/types';
import { useNameList } from '../../i18n/nameList';
import { useText } from '../../i18n/text';
import { DescriptionList, Progress, Section, useFormats } from '../../ui';
import { useOpenDialog } from '../../ui/dialog/dialogRoute';
import { ListNotice } from '../../ui/table/ListNotice';
import { problemsOf } from '../rules/actionContext';
import { intervalTypeKey } from '../rules/status';
import { useCloudTime } from '../shared/cloudTime';
import { scheduleKinds, type SnapshotSchedule } from '../snapshots/schedules/schedule';
import { upcomingRuns } from '../snapshots/schedules/upcomingRuns';
import { volumeSchedulesQuery } from '../snapshots/schedules/schedules';
import { useScheduleText } from '../snapshots/schedules/useScheduleText';
import { volumeSnapshotsQuery } from '../snapshots/snapshots';
import { volumeDialogPath } from '../shared/dialogPaths';

const inOrder = (schedules: readonly SnapshotSchedule[]) =>
  scheduleKinds.flatMap((kind) => schedules.filter((schedule) => schedule.kind === kind));

const needed = ['createSnapshotPolicy', 'deleteSnapshotPolicies', 'listSnapshotPolicies'] as const;

/** The schedules of one volume, on its page. */
export function VolumeSchedules({ volume }: { volume: Volume }) {
  const t = useText();
  const { dateTime } = useFormats();
  const openDialog = useOpenDialog();
  const say = useScheduleText();
  const names = useNameList();
  const mayCall = useMayCall();
  const query = useQuery(volumeSchedulesQuery(useCloud(), volume));
  const now = useCloudTime(query.dataUpdatedAt);
  const { data } = query;
  const snapshots = useQuery({
    ...volumeSnapshotsQuery(useCloud(), volume.id),
    enabled: mayCall('listSnapshots'),
  });
  const ended = scheduleKinds.filter(
    (kind) =>
      isWhole(data) &&
      data?.items.every((schedule) => schedule.kind !== kind) &&
      snapshots.data?.items.some(({ intervalType }) => intervalType === kind),
  );
  return (
    <Section
      title={t('schedules.title')}
      actions={
        needed.every(mayCall) && (
          <Button
            size="small"
            variant="outlined"
            onClick={() => openDialog(volumeDialogPath(volume.id, 'schedule'), 'details')}
          >
            {t('schedules.edit')}
          </Button>
        )
      }
    >
      <ListNotice {...problemsOf([query])}>{t('schedules.notKnown')}</ListNotice>
      {data === undefined && query.error === null && <Progress label={t('schedules.title')} />}
      {data?.items.length === 0 && isWhole(data) && ended.length === 0 && (
        <p className="soft">{t('schedules.none')}</p>
      )}
      {ended.length > 0 && (
        <p className="soft">
          {t('schedules.ended', { kinds: names(ended.map((kind) => t(intervalTypeKey(kind)))) })}
        </p>
      )}
      {isDenied(query) && <p className="soft">{t('schedules.notKnown')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <DescriptionList
          items={inOrder(data.items).map((schedule) => {
            const [next] = upcomingRuns(schedule, now, { count: 1 });
            return {
              term: t(intervalTypeKey(schedule.kind)),
              detail: (
                <>
                  <div>{say(schedule)}</div>
                  <div className="soft">{t('schedules.keeps', { keep: schedule.keep })}</div>
                  {next !== undefined && (
                    <div className="soft">{t('schedules.nextOne', { date: dateTime(next) })}</div>
                  )}
                </>
              ),
            };
          })}
        />
      )}
    </Section>
  );
}
