import styled from '@emotion/styled';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useCloud } from '../../cloud/cloud';
import type { Instance, Nic } from '../../cloud/types';
import { useText, type MessageId } from '../../i18n/text';
import { DescriptionList, useFormats } from '../../ui';
import { CopyValue } from '../../ui/CopyValue';
import { useEnvironmentFacts } from '../shared/environmentFacts';
import { paths } from '../../ui/navigation/paths';
import { instancesQuery } from './instances';

const bytesInMiB = 1024 ** 2;

/** The cloud's data about an instance, as terms and details. */
export function InstanceFacts({ instance }: { instance: Instance }) {
  const t = useText();
  const formats = useFormats();
  const listed = useQuery({ ...instancesQuery(useCloud()), enabled: false }).data?.items;
  const environmentFacts = useEnvironmentFacts(instance, paths.instance(instance.id), listed);
  const { cpuCount, memoryMiB, nics } = instance;

  const cpuAndMemory =
    cpuCount === undefined || memoryMiB === undefined
      ? '–'
      : t('instances.cpuAndMemory', {
          cpus: cpuCount,
          memory: formats.size(memoryMiB * bytesInMiB),
        });
  const networkName = ({ networkName: network, isDefault }: Nic) =>
    isDefault && nics.length > 1
      ? t('instances.defaultNetwork', { network: network ?? '–' })
      : (network ?? '–');
  const lines = (texts: readonly ReactNode[]) =>
    texts.length === 0 ? '–' : texts.map((text, index) => <div key={index}>{text}</div>);
  const address = ({ ipAddress }: Nic) =>
    ipAddress && (
      <CopyValue value={ipAddress} label={t('calls.copyAddress', { address: ipAddress })} />
    );

  const inShort: readonly (readonly [MessageId, ReactNode])[] = [
    ['instances.offering', instance.serviceOfferingName],
    ['instances.image', instance.templateName],
    ...nics
      .slice(0, 2)
      .flatMap((nic) => [
        ['instances.ip', address(nic)] as const,
        ['instances.network', nic.networkName] as const,
      ]),
    ['instances.vpc', instance.vpcName],
    ['instances.zone', instance.zoneName],
    ['instances.hypervisor', instance.hypervisor],
  ];

  return (
    <>
      <InShort>
        {inShort.map(
          ([term, detail], index) =>
            detail !== undefined && (
              <div key={index}>
                <dt className="visually-hidden">{t(term)}</dt>
                <dd>{detail}</dd>
              </div>
            ),
        )}
      </InShort>
      <Details>
        <summary>{t('instances.details')}</summary>
        <DescriptionList
          items={[
            ...environmentFacts,
            { term: t('instances.offering'), detail: instance.serviceOfferingName ?? '–' },
            { term: t('instances.cpu'), detail: cpuAndMemory },
            { term: t('instances.image'), detail: instance.templateName ?? '–' },
            { term: t('instances.os'), detail: instance.osTypeName ?? '–' },
            {
              term: t('instances.ip'),
              detail: lines(nics.map((nic) => address(nic) ?? '–')),
            },
            { term: t('instances.network'), detail: lines(nics.map(networkName)) },
            { term: t('instances.vpc'), detail: instance.vpcName ?? '–' },
            { term: t('instances.zone'), detail: instance.zoneName },
            { term: t('instances.hypervisor'), detail: instance.hypervisor },
            { term: t('instances.created'), detail: formats.dateTime(instance.createdAt) },
            {
              term: t('instances.protected'),
              detail: t(instance.deleteProtected ? 'instances.yes' : 'instances.no'),
            },
            {
              term: t('instances.id'),
              detail: <CopyValue value={instance.id} label={t('calls.copyId')} isCode />,
            },
          ]}
        />
      </Details>
    </>
  );
}

/** One text, which breaks where it must. */
const InShort = styled('dl')`
  margin: -8px 0 4px;
  color: var(--ink-soft);
  font-variant-numeric: tabular-nums;
  & > div,
  & dd {
    display: inline;
    margin: 0;
    overflow-wrap: anywhere;
  }
  & > div:not(:last-child)::after {
    content: '\\00a0· ' / '';
    white-space: pre-wrap;
  }
`;

const Details = styled('details')`
  & > dl {
    margin-top: 6px;
  }
`;
