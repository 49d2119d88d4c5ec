import { useText } from '../../../i18n/text';
import { Breadcrumbs, PageHeading } from '../../../ui';
import { useAddressPart } from '../../../ui/dialog/dialogRoute';
import { HelpButton } from '../../../ui/navigation/HelpButton';
import { paths } from '../../../ui/navigation/paths';
import { ListNotice } from '../../../ui/table/ListNotice';
import { RollbackNotice } from '../rollback/RollbackNotice';
import { useRollbacks } from '../rollback/rollbacks';
import { CreationRun } from './CreationRun';
import { MomentPoints } from './MomentPoints';
import { useMoment } from './useMoment';

/** The recovery points of several instances of one moment: their creation, then the points. */
export function MomentPage() {
  const t = useText();
  const momentId = useAddressPart('momentId');
  const moment = useMoment(momentId);
  const { name, lanes, points, read } = moment;
  const rollback = useRollbacks().find(
    ({ momentId: of, end }) => of === momentId && end === undefined,
  );
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('instances.title'), to: paths.instances },
          { label: t('moments.crumb') },
        ]}
      />
      <PageHeading title={t('moments.pageTitle', { name: name ?? momentId })}>
        <HelpButton />
      </PageHeading>
      {read.error === null && (
        <ListNotice unreadable={points.unreadable} onRetry={() => void read.refetch()}>
          {t('moments.unreadPoints')}
        </ListNotice>
      )}
      {rollback && <RollbackNotice rollback={rollback} />}
      {lanes.length > 0 && <CreationRun lanes={lanes} />}
      {(lanes.length === 0 || points.items.length > 0) && (
        <MomentPoints momentId={momentId} moment={moment} />
      )}
    </>
  );
}
