import Button from '@mui/material/Button';
import { useState } from 'react';
import { useCloud } from '../../../cloud/cloud';
import type { InEnvironment } from '../../../cloud/environments/environment';
import type { TaskGroup } from '../../../cloud/types';
import { compareNames } from '../../../i18n/collation';
import { useText } from '../../../i18n/text';
import { StatusBadge, useFormats, type MenuAction } from '../../../ui';
import { ConfirmDialog } from '../dialog/ConfirmDialog';
import { Consequences } from '../../../ui/dialog/Consequences';
import { useEachInTurn } from './useEachInTurn';

/** Something that can be done with several resources at once. */
export interface BulkOffer<T> {
  /** As in the menu of one, where it says whether it may be done. */
  id: string;
  label: string;
  destructive?: boolean;
  /** Why this one is to be done by itself, though its menu allows it. */
  refusal?: (resource: T) => string | undefined;
  /** Starts it for one; its task belongs to the group. */
  send: (resource: T, signal: AbortSignal, group: TaskGroup) => Promise<unknown>;
}

interface Props<T> {
  resources: readonly T[];
  actionsOf: (resource: T) => readonly MenuAction[];
  offers: readonly BulkOffer<T>[];
  /** All is started: nothing is selected any more. */
  onDone: () => void;
}

/** Actions on the selected rows. */
export function BulkActions<T extends { id: string; name: string } & InEnvironment>(
  props: Props<T>,
) {
  const t = useText();
  const [asked, setAsked] = useState<BulkOffer<T>>();
  const { resources, actionsOf } = props;
  const isOffered = ({ id }: BulkOffer<T>) =>
    resources.some((resource) => actionsOf(resource).some((action) => action.id === id));
  return (
    <>
      {props.offers.filter(isOffered).map((offer) => (
        <Button
          key={offer.id}
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
function BulkDialog<T extends { id: string; name: string } & InEnvironment>(
  props: Props<T> & { offer: BulkOffer<T>; onClose: () => void },
) {
  const t = useText();
  const { language } = useFormats();
  const { offer, actionsOf } = props;
  const { clock } = useCloud();
  const [groupId] = useState(() => `${offer.id}@${String(clock.now())}`);
  const reasonOf = (resource: T) => {
    const action = actionsOf(resource).find(({ id }) => id === offer.id);
    const reason = action === undefined ? t('ui.notOffered') : action.reason;
    return reason ?? offer.refusal?.(resource);
  };
  // Frozen at the start, since started tasks change the verdicts.
  const [plan] = useState(() =>
    props.resources
      .toSorted((a, b) => compareNames(language)(a.name, b.name))
      .map((resource) => ({ resource, reason: reasonOf(resource) })),
  );
  const { results, isSent, sendAll } = useEachInTurn(offer.label, props.resources[0]);
  const allowed = plan.filter(({ reason }) => reason === undefined);
  const refused = plan.filter(({ reason }) => reason !== undefined);
  const left = allowed.filter(({ resource }) => !isSent(resource.id));

  const execute = async (signal: AbortSignal) => {
    // The dialog may have been open for long, or have waited: each press decides by what is known by then.
    const present = new Map(props.resources.map((resource) => [resource.id, resource]));
    const turns = left.map(({ resource }) => ({
      id: resource.id,
      name: resource.name,
      reason: reasonOf(present.get(resource.id) ?? resource),
      send: (own: AbortSignal) => offer.send(resource, own, { id: groupId, count: allowed.length }),
    }));
    if (!(await sendAll(turns, signal))) return false;
    props.onDone();
    return true;
  };

  return (
    <ConfirmDialog
      title={t('bulk.action', { action: offer.label, count: plan.length })}
      confirmLabel={t('bulk.action', { action: offer.label, count: left.length })}
      confirmDisabledReason={allowed.length === 0 ? t('bulk.none') : undefined}
      destructive={offer.destructive}
      onConfirm={execute}
      onClose={props.onClose}
    >
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
              {name}: {reason}
            </li>
          ))}
        </Consequences>
      )}
    </ConfirmDialog>
  );
}
