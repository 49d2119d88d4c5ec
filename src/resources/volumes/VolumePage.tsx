import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useActionContext, useListProblems } from '../rules/actionContext';
import { useCloud } from '../../cloud/cloud';
import { eventsQuery } from '../../cloud/tasks/events';
import { diskOfferingsQuery } from '../../cloud/catalog/offerings';
import { useMayCall } from '../../cloud/session/rights';
import { snapshotQuery } from '../snapshots/snapshots';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { volumeQuery } from './volumes';
import { CloudError } from '../../cloud/client/errors';
import { volumeStatus, volumeTypeKey } from '../rules/status';
import type { Volume } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { DescriptionList, Section, useFormats } from '../../ui';
import { CopyValue } from '../../ui/CopyValue';
import { useAddressPart } from '../../ui/dialog/dialogRoute';
import { useEnvironmentFacts } from '../shared/environmentFacts';
import { ListNotice } from '../../ui/table/ListNotice';
import { paths } from '../../ui/navigation/paths';
import { DetailHeader } from '../shared/DetailHeader';
import { listedTier } from './dialogs/listedTier';
import { useVolumeActions } from './volumeActions';
import { VolumeBlocks } from './VolumeBlocks';
import { VolumeSchedules } from './VolumeSchedules';
import { VolumeSnapshots } from './VolumeSnapshots';

/** One volume, with its instance and its snapshots. */
export function VolumePage() {
  const t = useText();
  const formats = useFormats();
  const cloud = useCloud();
  const tasks = useTasks();
  const query = useSuspenseQuery(volumeQuery(cloud, useAddressPart('id')));
  const volume = query.data;
  const actionsOf = useVolumeActions('details');
  const mayCall = useMayCall();
  const context = useActionContext();
  const problems = useListProblems('instances', 'volumes', 'snapshots', 'recoveryPoints', 'limits');
  const status = volumeStatus(volume, tasks);
  const instance =
    volume.instanceId === undefined ? (
      t('volumes.details.notAttached')
    ) : (
      <Link to={paths.instance(volume.instanceId)}>{volume.instanceName ?? volume.instanceId}</Link>
    );
  const origin = volume.snapshotId;
  const environmentFacts = useEnvironmentFacts(
    volume,
    paths.volume(volume.id),
    context?.volumes?.items,
  );
  return (
    <>
      <DetailHeader
        list={{ label: t('volumes.title'), to: paths.volumes }}
        resource={volume}
        status={status}
        actions={actionsOf(volume)}
        query={query}
      />
      <ListNotice {...problems}>{t('ui.list.unchecked')}</ListNotice>
      <VolumeBlocks volume={volume} context={context} />
      <Section title={t('volumes.details.about')}>
        <DescriptionList
          items={[
            ...environmentFacts,
            { term: t('volumes.type'), detail: t(volumeTypeKey(volume.type)) },
            { term: t('volumes.size'), detail: formats.size(volume.size) },
            ...(volume.diskOfferingName === undefined
              ? []
              : [
                  {
                    term: t('volumes.details.tier'),
                    detail: <Tier volume={volume} name={volume.diskOfferingName} />,
                  },
                ]),
            { term: t('volumes.instance'), detail: instance },
            ...(origin === undefined
              ? []
              : [
                  {
                    term: t('volumes.details.origin'),
                    detail: <SnapshotName id={origin} />,
                  },
                ]),
            { term: t('volumes.details.zone'), detail: volume.zoneName },
            { term: t('volumes.details.created'), detail: formats.dateTime(volume.createdAt) },
            ...(volume.deleteProtected
              ? [{ term: t('volumes.details.protected'), detail: t('volumes.details.yes') }]
              : []),
            {
              term: t('volumes.details.id'),
              detail: <CopyValue value={volume.id} label={t('calls.copyId')} isCode />,
            },
          ]}
        />
      </Section>
      {mayCall('listSnapshotPolicies') && <VolumeSchedules volume={volume} />}
      {mayCall('listSnapshots') && <VolumeSnapshots volume={volume} />}
    </>
  );
}

/** The performance tier, if the one that the cloud lists is reliable. */
function Tier({ volume, name }: { volume: Volume; name: string }) {
  const t = useText();
  const cloud = useCloud();
  const offerings = useQuery(diskOfferingsQuery(cloud)).data?.items ?? [];
  const events = useQuery(eventsQuery(cloud, { kind: 'volume', id: volume.id })).data?.items ?? [];
  const state = listedTier(volume, offerings, events);
  return state === 'holds' ? name : t(`volumes.details.tier.${state}`, { name });
}

/** Name of a snapshot, as long as it exists. */
function SnapshotName({ id }: { id: string }) {
  const t = useText();
  const { data, error } = useQuery(snapshotQuery(useCloud(), id));
  const kind = error instanceof CloudError ? error.kind : undefined;
  if (kind === 'gone') return t('volumes.details.originGone');
  if (kind === 'commandDenied') return <span className="mono">{id}</span>;
  return <Link to={paths.snapshot(id)}>{data?.name ?? id}</Link>;
}
