import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useCloud } from '../../cloud/cloud';
import { eventsQuery, type CloudEvent } from '../../cloud/tasks/events';
import { useText, type MessageId } from '../../i18n/text';
import {
  DataTable,
  EmptyState,
  Section,
  StatusBadge,
  useFormats,
  type Column,
  type Tone,
} from '../../ui';

type Level = NonNullable<CloudEvent['level']>;

const levels: Readonly<Record<Level, { tone: Tone; label: MessageId }>> = {
  info: { tone: 'neutral', label: 'instances.events.info' },
  warning: { tone: 'warning', label: 'instances.events.warning' },
  error: { tone: 'error', label: 'instances.events.error' },
};

/** Latest events of an instance, in the cloud's own words. */
export function InstanceEvents({ instanceId }: { instanceId: string }) {
  const t = useText();
  const formats = useFormats();
  const cloud = useCloud();
  const events = useQuery(eventsQuery(cloud, { kind: 'instance', id: instanceId }));

  const columns = useMemo<readonly Column<CloudEvent>[]>(
    () => [
      {
        id: 'what',
        header: t('instances.events.what'),
        value: ({ description }) => description,
        cell: ({ description }) => <span lang="en">{description}</span>,
      },
      {
        id: 'level',
        header: t('instances.events.level'),
        value: ({ level }) => level && t(levels[level].label),
        cell: ({ level }) =>
          level && <StatusBadge tone={levels[level].tone} label={t(levels[level].label)} />,
      },
      { id: 'who', header: t('instances.events.who'), value: ({ username }) => username },
      {
        id: 'when',
        header: t('instances.events.when'),
        value: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => formats.dateTime(createdAt),
        nowrap: true,
      },
    ],
    [t, formats],
  );

  return (
    <Section title={t('instances.events')}>
      <DataTable
        variant="section"
        caption={t('instances.events')}
        list={events.data}
        columns={columns}
        getId={({ id }) => id}
        getName={({ description }) => description}
        defaultSort={{ column: 'when', descending: true }}
        error={events.error}
        onRetry={() => void events.refetch()}
        empty={<EmptyState title={t('instances.events.empty')} />}
      />
    </Section>
  );
}
