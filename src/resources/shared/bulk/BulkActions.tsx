import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCloud } from '../../../cloud/cloud';
import type { InEnvironment } from '../../../cloud/environments/environment';
import type { TaskGroup } from '../../../cloud/types';
import { compareNames } from '../../../i18n/collation';
import { useText } from '../../../i18n/text';
import { StatusBadge, useFormats } from '../../../ui';
import type { Verdicts } from '../../rules/context';
import { refusalText } from '../../rules/reasonText';
import { ConfirmDialog } from '../dialog/ConfirmDialog';
import { Consequences } from '../../../ui/dialog/Consequences';
import { useEachInTurn } from './useEachInTurn';

/** Something that can be done with several resources at once. */
export interface BulkOffer<T, A extends string> {
  action: A;
  label: string;
  /** Verb and object, with their number. */
  title: (count: number) => string;
  /** Its effect on each. */
  effect?: string;
  destructive?: boolean;
  /** Reason against this one, though its rule allows it. `earlier`: those for which it will be done before. */
  refusal?: (resource: T, earlier: readonly T[]) => string | undefined;
  /** Starts it for one; its task belongs to the group. */
  send: (resource: T, signal: AbortSignal, group: TaskGroup) => Promise<unknown>;
}

interface Props<T, A extends string> {
  resources: readonly T[];
  /** Undefined until the account's permissions are known. */
  verdictsOf: (resource: T) => Verdicts<A> | undefined;
  offers: readonly BulkOffer<T, A>[];
  /** All is started: nothing is selected any more. */
  onDone: () => void;
}

type Named = { id: string; name: string } & InEnvironment;

/** Actions on the selected rows. */
export function BulkActions<T extends Named, A extends string>(props: Props<T, A>) {
  const t = useText();
  const [asked, setAsked] = useState<BulkOffer<T, A>>();
  const { resources, verdictsOf } = props;
  const isOffered = ({ action }: BulkOffer<T, A>) =>
    resources.some((resource) => verdictsOf(resource)?.has(action));
  return (
    <>
      {props.offers.filter(isOffered).map((offer) => (
        <Button
          key={offer.action}
          color={offer.destructive ? 'error' : 'primary'}
          onClick={() => setAsked(offer)}
        >
          {t('bulk.action', { action: offer.label, count: resources.length })}
        </Button>
      ))}
      {asked && <BulkDialog {...props} offer={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** Says for which it will be done, and for which not and why; then how each went. */
function BulkDialog<T extends Named, A extends string>(
  props: Props<T, A> & { offer: BulkOffer<T, A>; onClose: () => void },
) {
  const t = useText();
  const { language } = useFormats();
  const { offer, verdictsOf } = props;
  const { clock } = useCloud();
  const [groupId] = useState(() => `${offer.action}@${String(clock.now())}`);
  /** Each with the reason against it. */
  const planOf = (resources: readonly T[]) => {
    const earlier: T[] = [];
    return resources.map((resource) => {
      const reason =
        refusalText(t, verdictsOf(resource), offer.action) ?? offer.refusal?.(resource, earlier);
      if (reason === undefined) earlier.push(resource);
      return { resource, reason };
    });
  };
  // Frozen at the start, since started tasks change the verdicts.
  const [plan] = useState(() =>
    planOf(props.resources.toSorted((a, b) => compareNames(language)(a.name, b.name))),
  );
  const { results, isSent, sendAll } = useEachInTurn(offer.label, props.resources[0]);
  const allowed = plan.filter(({ reason }) => reason === undefined);
  const refused = plan.filter(({ reason }) => reason !== undefined);
  const left = allowed.filter(({ resource }) => !isSent(resource.id));

  const execute = async (signal: AbortSignal) => {
    // The dialog may have been open for long, or have waited: each press decides by what is known by then.
    const present = new Map(props.resources.map((resource) => [resource.id, resource]));
    const again = planOf(left.map(({ resource }) => present.get(resource.id) ?? resource));
    const turns = again.map(({ resource, reason }) => ({
      id: resource.id,
      name: resource.name,
      reason,
      send: (own: AbortSignal) => offer.send(resource, own, { id: groupId, count: allowed.length }),
    }));
    if (!(await sendAll(turns, signal))) return false;
    props.onDone();
    return true;
  };

  return (
    <ConfirmDialog
      title={offer.title(plan.length)}
      confirmLabel={offer.title(left.length)}
      confirmDisabledReason={allowed.length === 0 ? t('bulk.none') : undefined}
      destructive={offer.destructive}
      onConfirm={execute}
      onClose={props.onClose}
    >
      {allowed.length > 0 && offer.effect !== undefined && <p>{offer.effect}</p>}
      {allowed.length > 0 && (
        <Consequences title={t('bulk.will', { count: allowed.length })}>
          {allowed.map(({ resource: { id, name } }) => (
            <li key={id}>
              {name} {isSent(id) && <StatusBadge tone="success" label={t('bulk.started')} />}
              {results.get(id) !== undefined && (
                <>
                  <StatusBadge tone="error" label={t('bulk.failed')} /> {results.get(id)}
                </>
              )}
            </li>
          ))}
        </Consequences>
      )}
      {refused.length > 0 && (
        <Consequences title={t('bulk.refused', { count: refused.length })}>
          {refused.map(({ resource: { id, name }, reason }) => (
            <li key={id}>
              {/* Most reasons name it. */}
              {reason?.includes(name) ? reason : `${name}: ${reason}`}
            </li>
          ))}
        </Consequences>
      )}
    </ConfirmDialog>
  );
}
