import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { useCloud } from '../../../cloud/cloud';
import type { Runs } from '../../../cloud/runs/runs';
import { isInEnvironment, environmentOf } from '../../../cloud/environments/environment';
import type { Run } from '../../../cloud/runs/run';
import { addressIn } from '../../../cloud/environments/environmentAddress';

/** Where a run is shown: in this page's environment, or in another one. */
export type RunLink = { to: string; label: string } | { href: string; label: string };

/** Calls `tell` for each run whose announced state (`newsOf`) changed, and initially for each run that was left. */
export function useRunUpdates<R extends Run>(
  { subscribe, list, wasLeft }: Pick<Runs<R>, 'subscribe' | 'list' | 'wasLeft'>,
  newsOf: (run: R) => string,
  tell: (run: R) => void,
): void {
  const runs = useSyncExternalStore(subscribe, list);
  const known = useRef<ReadonlyMap<string, string> | undefined>(undefined);
  const hear = useEffectEvent(() => {
    for (const run of runs) {
      const isNew =
        known.current === undefined ? wasLeft(run) : known.current.get(run.id) !== newsOf(run);
      if (isNew) tell(run);
    }
    known.current = new Map(runs.map((run) => [run.id, newsOf(run)]));
  });
  useEffect(() => {
    hear();
  }, [runs]);
}

/** Link to a run's page, by its path, and whether that page is open. */
export function useRunLink() {
  const { environment } = useCloud();
  const { pathname } = useLocation();
  return ({ instance }: Run, path: string, label: string) => {
    const isHere = isInEnvironment(environment, instance);
    const link: RunLink = isHere
      ? { to: path, label }
      : { href: addressIn(environmentOf(instance), path), label };
    return { link, isShown: isHere && pathname === path.replace(/\?.*/, '') };
  };
}
