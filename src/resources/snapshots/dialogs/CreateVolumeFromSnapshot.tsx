import { useSuspenseQueries } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useListProblems } from '../../rules/actionContext';
import { capabilitiesQuery } from '../../../cloud/session/capabilities';
import { useCloud } from '../../../cloud/cloud';
import { diskOfferingsQuery } from '../../../cloud/catalog/offerings';
import { useOwnAccount } from '../../../cloud/session/session';
import { zonesQuery } from '../../../cloud/catalog/zones';
import { createVolumeFromSnapshot } from '../snapshotChanges';
import { instancesThatCanTake } from '../../volumes/attach';
import { gib, parseGiB } from '../../../i18n/formats';
import { isWhole } from '../../../cloud/lists/list';
import { customSizes, fromSize, isPossible } from '../../volumes/sizeRange';
import { limitText } from '../../rules/limitText';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { FormDialog } from '../../shared/dialog/FormDialog';
import { ListNotice } from '../../../ui/table/ListNotice';
import {
  NewVolumeFields,
  useInstanceThere,
  type NewVolumeValues,
} from '../../volumes/dialogs/NewVolumeFields';
import { useSnapshotDialog } from './snapshotDialog';
import { useSizeAtSnapshot } from './useSizeAtSnapshot';
import { useFieldForm } from '../../../ui/form/useFieldForm';

/** Creates a data volume from a snapshot, in any zone, with its volume's tier or another one that fits. */
export function CreateVolumeFromSnapshot() {
  const t = useText();
  const formats = useFormats();
  const cloud = useCloud();
  const dialog = useSnapshotDialog('createVolume', createVolumeFromSnapshot);
  const { snapshot, context, change } = dialog;
  const [offeringsRead, { data: zones }, { data: capabilities }] = useSuspenseQueries({
    queries: [diskOfferingsQuery(cloud), zonesQuery(cloud), capabilitiesQuery(cloud)],
  });
  const offerings = offeringsRead.data;
  const problems = useListProblems('instances', 'recoveryPoints', offeringsRead);
  const own = zones.items.find(({ id }) => id === snapshot.zoneId) ?? zones.items[0];
  const form = useFieldForm<NewVolumeValues>({
    defaultValues: {
      name: '',
      offeringId: '',
      size: '',
      zoneId: own?.id ?? snapshot.zoneId ?? '',
      instanceId: '',
      environmentId: snapshot.environment?.id ?? '',
    },
  });
  // A volume created outside of a project belongs to the person who creates it, not to the snapshot's account.
  const owner = useOwnAccount();
  const zoneId = useWatch({ control: form.control, name: 'zoneId' });

  // The volume's present size is the required one only where it was the same at the snapshot.
  const size = useSizeAtSnapshot(snapshot) === 'same' ? snapshot.virtualSize : undefined;
  const needed = Math.ceil((size ?? 0) / gib);
  const limits = fromSize(customSizes(capabilities), needed);
  const fitting = offerings.items.filter(({ customSize, sizeGiB = Infinity }) =>
    customSize ? isPossible(limits) : sizeGiB >= needed,
  );
  const instances = context?.instances
    ? instancesThatCanTake(
        { zoneId, environment: snapshot.environment, owner, hypervisor: undefined },
        context.instances.items,
        context,
      )
        .filter(({ verdict }) => verdict.allowed)
        .map(({ instance }) => instance)
    : [];
  const few = limitText(t, context?.allowances, 'volumes');
  const isInstanceThere = useInstanceThere(form);
  const inputOf = (values: NewVolumeValues) => {
    const offering = fitting.find(({ id }) => id === values.offeringId);
    const typed = parseGiB(values.size, limits);
    return {
      snapshot,
      name: values.name.trim(),
      zoneId: values.zoneId,
      offering,
      sizeGiB: offering?.customSize === true && 'gib' in typed ? typed.gib : undefined,
      instance: instances.find(({ id }) => id === values.instanceId),
    };
  };
  return (
    <FormDialog
      title={t('snapshots.volumeFrom.title')}
      form={form}
      submitLabel={t('ui.done')}
      submitDisabledReason={dialog.refusal}
      doubt={dialog.doubt}
      remedy={dialog.remedy}
      rowId={snapshot.id}
      onClose={dialog.close}
      intro={
        <>
          <p>{dialog.origin}</p>
          {few && <p>{few}</p>}
        </>
      }
      onSubmit={async (values, signal) => {
        const input = inputOf(values);
        return isInstanceThere(values, input.instance) && change.send(input, signal);
      }}
      estimate={change.estimateFor(inputOf(form.getValues()))}
      calls={(values) => change.callsFor(inputOf(values))}
    >
      <NewVolumeFields
        form={form}
        zones={zones.items}
        offerings={fitting}
        withoutOffering={
          size === undefined
            ? t('snapshots.volumeFrom.sameTierThen')
            : t('snapshots.volumeFrom.sameTier', { size: formats.size(size) })
        }
        offeringHint={offeringHint()}
        limits={limits}
        instances={instances}
      />
      <ListNotice {...problems}>
        {t(isWhole(offerings) ? 'volumes.add.unchecked' : 'volumes.add.tiersMissing')}
      </ListNotice>
    </FormDialog>
  );

  function offeringHint(): string | undefined {
    if (offerings.items.length === 0 && !isWhole(offerings)) return t('volumes.add.tiersUnread');
    if (size === undefined) return t('snapshots.volumeFrom.sizeUnknown');
    return fitting.length < offerings.items.length ? t('snapshots.volumeFrom.tierHint') : undefined;
  }
}
