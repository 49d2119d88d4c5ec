import Button from '@mui/material/Button';
import { useState } from 'react';
import { CloudError } from '../../../cloud/client/errors';
import { compareNames } from '../../../i18n/collation';
import { useText } from '../../../i18n/text';
import { StatusBadge, useErrorText, useFormats, type MenuAction } from '../../../ui';
import { ConfirmDialog } from '../../../ui/dialog/ConfirmDialog';
import { Consequences } from '../../../ui/dialog/Consequences';

/** Something that can be done with several resources at once. */
export interface BulkOffer<T> {
  /** As in the menu of one, where it says whether it may be done. */
  id: string;
  label: string;
  destructive?: boolean;
  /** Why this one is to be done by itself, though its menu allows it. */
  refusal?: (thing: T) => string | undefined;
  /** Starts it for one. */
  send: (thing: T, signal: AbortSignal) => Promise<unknown>;
}

interface Props<T> {
  things: readonly T[];
  actionsOf: (thing: T) => readonly MenuAction[];
  offers: readonly BulkOffer<T>[];
  /** All is started: nothing is selected any more. */
  onDone: () => void;
}

/** Actions on the selected rows. */
export function BulkActions<T extends { id: string; name: string }>(props: Props<T>) {
  const t = useText();
  const [asked, setAsked] = useState<BulkOffer<T>>();
  const { things, actionsOf } = props;
  const isOffered = ({ id }: BulkOffer<T>) =>
    things.some((thing) => actionsOf(thing).some((action) => action.id === id));
  return (
    <>
      {props.offers.filter(isOffered).map((offer) => (
        <Button
          key={offer.id}
          color={offer.destructive ? 'error' : 'primary'}
          onClick={() => setAsked(offer)}
        >
          {t('bulk.action', { action: offer.label, count: things.length })}
        </Button>
      ))}
      {asked && <BulkDialog {...props} offer={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

/** Says for which it will be done, and for which not and why; then how each went. */
function BulkDialog<T extends { id: string; name: string }>(
  props: Props<T> & { offer: BulkOffer<T>; onClose: () => void },
) {
  const t = useText();
  const errorText = useErrorText();
  const { language } = useFormats();
  const { offer, actionsOf } = props;
  // As it was when it was asked for: what is started changes what may be done.
  const [plan] = useState(() =>
    props.things
      .toSorted((a, b) => compareNames(language)(a.name, b.name))
      .map((thing) => {
        const action = actionsOf(thing).find(({ id }) => id === offer.id);
        const reason = action === undefined ? t('ui.notOffered') : action.reason;
        return { thing, reason: reason ?? offer.refusal?.(thing) };
      }),
  );
  const [results, setResults] = useState<ReadonlyMap<string, string | undefined>>(new Map());
  const isSent = (id: string) => results.has(id) && results.get(id) === undefined;
  const allowed = plan.filter(({ reason }) => reason === undefined);
  const refused = plan.filter(({ reason }) => reason !== undefined);
  const left = allowed.filter(({ thing }) => !isSent(thing.id));

  const carryOut = async (signal: AbortSignal) => {
    let failures = 0;
    for (const { thing } of left) {
      let error: string | undefined;
      try {
        await offer.send(thing, signal);
      } catch (thrown) {
        // The cloud asks to wait: the dialog does, then continues with the rest.
        if (signal.aborted || (thrown instanceof CloudError && thrown.kind === 'held'))
          throw thrown;
        error = errorText(thrown);
        failures += 1;
      }
      setResults((before) => new Map(before).set(thing.id, error));
    }
    if (failures > 0) return false;
    props.onDone();
    return true;
  };

  return (
    <ConfirmDialog
      title={t('bulk.action', { action: offer.label, count: plan.length })}
      confirmLabel={t('bulk.action', { action: offer.label, count: left.length })}
      confirmDisabledReason={allowed.length === 0 ? t('bulk.none') : undefined}
      destructive={offer.destructive}
      onConfirm={carryOut}
      onClose={props.onClose}
    >
      {allowed.length > 0 && (
        <Consequences title={t('bulk.will', { count: allowed.length })}>
          {allowed.map(({ thing: { id, name } }) => (
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
          {refused.map(({ thing: { id, name }, reason }) => (
            <li key={id}>
              {name}: {reason}
            </li>
          ))}
        </Consequences>
      )}
    </ConfirmDialog>
  );
}
