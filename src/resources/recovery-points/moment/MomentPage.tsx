import { useText } from '../../../i18n/text';
import { Breadcrumbs, EmptyState, PageHeading } from '../../../ui';
import { useAddressPart } from '../../../ui/dialog/dialogRoute';
import { HelpButton } from '../../../ui/navigation/HelpButton';
import { paths } from '../../../ui/navigation/paths';
import { lanesOf } from '../../../cloud/runs/run';
import { useCreations } from './creations';
import { CreationRun } from './CreationRun';

/** The recovery points of several instances of one moment: their creation, then the points. */
export function MomentPage() {
  const t = useText();
  const momentId = useAddressPart('momentId');
  const creations = useCreations();
  const first = creations.find(({ lane }) => lane.runId === momentId);
  const lanes = first === undefined ? [] : lanesOf(first, creations);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('instances.title'), to: paths.instances },
          { label: t('moments.crumb') },
        ]}
      />
      <PageHeading title={t('moments.pageTitle', { name: first?.lane.name ?? momentId })}>
        <HelpButton />
      </PageHeading>
      {first === undefined ? (
        <EmptyState title={t('moments.gone')}>{t('moments.goneText')}</EmptyState>
      ) : (
        <CreationRun lanes={lanes} />
      )}
    </>
  );
}
