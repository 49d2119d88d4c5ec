import { Navigate } from 'react-router';
import { useAddressPart } from '../../../ui/dialog/dialogRoute';
import { paths } from '../../../ui/navigation/paths';

/** The address that the deletion of one point had as a dialog. */
export function OldDeleteAddress() {
  const id = useAddressPart('id');
  const pointId = useAddressPart('pointId');
  return <Navigate to={paths.deletePoints(id, [pointId])} replace />;
}
