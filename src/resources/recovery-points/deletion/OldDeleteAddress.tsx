import { Navigate } from 'react-router';
import { useAddressPart } from '../../../ui/dialog/dialogRoute';
import { paths } from '../../../ui/navigation/paths';

/** Redirect from the former address of the deletion of one point. */
export function OldDeleteAddress() {
  const id = useAddressPart('id');
  const pointId = useAddressPart('pointId');
  return <Navigate to={paths.deletePoints(id, [pointId])} replace />;
}
