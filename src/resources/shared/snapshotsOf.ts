import { paths } from '../../ui/navigation/paths';

/** Search parameter that restricts the list of snapshots to one volume: `?volume=ID`. */
export const volumeParam = 'volume';

/** The address of the snapshots of one volume. */
export function snapshotsOf(volumeId: string): { pathname: string; search: string } {
  const search = `?${new URLSearchParams({ [volumeParam]: volumeId }).toString()}`;
  return { pathname: paths.snapshots, search };
}
