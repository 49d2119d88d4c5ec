import { useCloud } from '../../cloud/cloud';
import type { Instance, Nic } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { DescriptionList, Section, useFormats } from '../../ui';
import { environmentFact } from '../shared/environmentFact';
import { paths } from '../../ui/navigation/paths';

const bytesInMiB = 1024 ** 2;

/** What the cloud says about an instance, as terms and details. */
export function InstanceFacts({ instance }: { instance: Instance }) {
  const t = useText();
  const formats = useFormats();
  const { environment } = useCloud();
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
  const lines = (texts: readonly string[]) =>
    texts.length === 0 ? '–' : texts.map((text, index) => <div key={index}>{text}</div>);

  return (
    <Section title={t('instances.details')}>
      <DescriptionList
        items={[
          ...environmentFact(t, environment, instance, paths.instance(instance.id)),
          { term: t('instances.offering'), detail: instance.serviceOfferingName ?? '–' },
          { term: t('instances.cpu'), detail: cpuAndMemory },
          { term: t('instances.image'), detail: instance.templateName ?? '–' },
          { term: t('instances.os'), detail: instance.osTypeName ?? '–' },
          {
            term: t('instances.ip'),
            detail: lines(nics.map(({ ipAddress }) => ipAddress ?? '–')),
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
          { term: t('instances.id'), detail: <span className="mono">{instance.id}</span> },
        ]}
      />
    </Section>
  );
}
