import type { ReactNode } from 'react';
import type { TagsOf } from '../../../cloud/tags/tagChanges';
import { tagDifference, tagKeys, type TagDifference, type Tagged } from '../../../cloud/tags/tags';
import type { useChange } from '../../../cloud/tasks/useChange';
import { useText } from '../../../i18n/text';
import { ConfirmDialog } from '../dialog/ConfirmDialog';
import { FormDialog } from '../dialog/FormDialog';
import type { DialogDoubt, Remedy } from '../../../ui/feedback/Notice';
import { forever, pinOf } from '../../rules/pins';
import { useOpenedAt } from '../cloudTime';
import { PinFields } from './PinFields';
import { pinValues, wantedTags, type PinValues } from './pinTags';
import { useFieldForm } from '../../../ui/form/useFieldForm';

interface Props {
  resource: Tagged;
  tagsOf: TagsOf;
  change: ReturnType<typeof useChange<TagsOf & TagDifference>>;
  refusal: string | undefined;
  doubt: DialogDoubt | undefined;
  remedy: Remedy | undefined;
  close: () => void;
}

/** Changes the purpose and the pin of a snapshot or a recovery point. */
export function PinDialog(props: Props & { intro: ReactNode }) {
  const { resource, tagsOf, change, close } = props;
  const t = useText();
  const now = useOpenedAt();
  const form = useFieldForm({ defaultValues: pinValues(t, resource, now) });
  const differenceOf = (values: PinValues) =>
    tagDifference(resource.tags ?? {}, wantedTags(t, values));
  const isNothing = ({ remove, add }: TagDifference) =>
    remove.length === 0 && Object.keys(add).length === 0;
  return (
    <FormDialog
      title={t('pins.edit.title')}
      form={form}
      submitLabel={t('pins.edit.submit')}
      submitDisabledReason={props.refusal}
      doubt={props.doubt}
      remedy={props.remedy}
      rowId={tagsOf.subject.id}
      intro={props.intro}
      onClose={close}
      onSubmit={async (values, signal) => {
        const difference = differenceOf(values);
        if (!isNothing(difference)) await change.send({ ...tagsOf, ...difference }, signal);
      }}
      calls={(values) => {
        const difference = differenceOf(values);
        return isNothing(difference) ? [] : change.callsFor({ ...tagsOf, ...difference });
      }}
    >
      <PinFields />
    </FormDialog>
  );
}

/** Asks before a pin is removed. */
export function UnpinDialog(props: Props) {
  const { resource, tagsOf, change, close } = props;
  const t = useText();
  const until = pinOf(resource, useOpenedAt()) ?? forever;
  const { name } = tagsOf.subject;
  const input = { ...tagsOf, remove: [tagKeys.keepUntil], add: {} };
  return (
    <ConfirmDialog
      title={t('pins.unpin.title', { name })}
      confirmLabel={t('pins.unpin.submit')}
      confirmDisabledReason={props.refusal}
      doubt={props.doubt}
      remedy={props.remedy}
      rowId={tagsOf.subject.id}
      onClose={close}
      onConfirm={(signal) => change.send(input, signal)}
      calls={() => change.callsFor(input)}
    >
      {props.refusal === undefined && <p>{t('pins.unpin.text', { until })}</p>}
    </ConfirmDialog>
  );
}
