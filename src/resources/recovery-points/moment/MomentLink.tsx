import { Link } from 'react-router';
import type { RecoveryPoint } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { paths } from '../../../ui/navigation/paths';
import { momentOf } from './moment';

/** Link from a point to its moment; nothing if it has none. */
export function MomentLink({ point }: { point: Pick<RecoveryPoint, 'tags'> }) {
  const t = useText();
  const moment = momentOf(point);
  if (moment === undefined) return null;
  return <Link to={paths.moment(moment.id)}>{t('moments.others', { count: moment.count })}</Link>;
}
