import type { Instance } from '../../../cloud/types';
import { useText, type MessageId } from '../../../i18n/text';
import { Breadcrumbs } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';

/** Breadcrumbs from the list of instances to a plan for one instance's recovery points. */
export function PlanCrumbs({ instance, plan }: { instance: Instance; plan: MessageId }) {
  const t = useText();
  return (
    <Breadcrumbs
      items={[
        { label: t('instances.title'), to: paths.instances },
        { label: instance.name, to: paths.instance(instance.id) },
        { label: t('recoveryPoints.title'), to: paths.recoveryPoints(instance.id) },
        { label: t(plan) },
      ]}
    />
  );
}
