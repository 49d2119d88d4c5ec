import styled from '@emotion/styled';
import { Link } from 'react-router';
import { deletionCandidates, type DeletionCandidate } from './deletionCandidates';
import type { Lineage } from '../lineage/lineage';
import type { RecoveryPoint } from '../../../cloud/types';
import { pinOf } from '../../rules/pins';
import { useOpenedAt } from '../../shared/cloudTime';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { paths } from '../../../ui/navigation/paths';

/** Maximum number of proposed points. */
const most = 3;

/** Points to delete for a free slot, with a link to the plan of that deletion. */
export function QuotaProposal(props: {
  instanceId: string;
  lineage: Lineage;
  /** Point that must stay: the rollback's target. */
  neededId?: string | undefined;
}) {
  const { instanceId, lineage, neededId } = props;
  const t = useText();
  const { dateTime } = useFormats();
  const now = useOpenedAt();
  const isPinned = (point: RecoveryPoint) => pinOf(point, now) !== undefined;
  const found = deletionCandidates(lineage, neededId, isPinned).slice(0, most);
  // Each deleted point frees the one slot that is needed.
  const first = found[0]?.point;
  if (first === undefined) {
    const isAnyPinned = deletionCandidates(lineage, neededId, () => false).length > 0;
    return <p>{t(isAnyPinned ? 'quota.allPinned' : 'quota.noneFree')}</p>;
  }
  const textOf = ({ point, why }: DeletionCandidate) =>
    t(`quota.${why}`, { point: point.name, date: dateTime(point.createdAt) });
  return (
    <>
      <p>{t('quota.least')}</p>
      <List>
        {found.map((each) => (
          <li key={each.point.id}>{textOf(each)}</li>
        ))}
      </List>
      <div className="actions">
        <Link to={paths.deletePoints(instanceId, [first.id], neededId)}>
          {t('quota.preview', { point: first.name })}
        </Link>
      </div>
    </>
  );
}

const List = styled('ul')`
  margin: 2px 0 4px;
  padding-inline-start: 20px;
`;
