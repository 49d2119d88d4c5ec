import { useSuspenseQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { problemsOf } from '../../rules/actionContext';
import { capabilitiesQuery } from '../../../cloud/session/capabilities';
import { useCloud } from '../../../cloud/cloud';
import { diskOfferingsQuery } from '../../../cloud/catalog/offerings';
import { resizeVolume } from '../volumeChanges';
import { parseGiB } from '../../../i18n/formats';
import { isWhole } from '../../../cloud/lists/list';
import { isPossible } from '../sizeRange';
import { sizeProblemText, sizeRangeText } from '../../rules/problemText';
import { useText } from '../../../i18n/text';
import { DescriptionList, useFormats } from '../../../ui';
import { SelectField, TextField } from '../../../ui/form/Fields';
import { FormDialog } from '../../shared/dialog/FormDialog';
import { ListNotice } from '../../../ui/table/ListNotice';
import { OfferingOptions } from './NewVolumeFields';
import { resizeOptions, sizesToChoose } from './resizeOptions';
import { VolumeBlocks } from '../VolumeBlocks';
import { useVolumeDialog } from './volumeDialog';
import { useFieldForm } from '../../../ui/form/useFieldForm';

/** Makes a volume larger: by a size, or by a larger performance tier where the tier sets the size. */
export function ResizeVolume() {
  const t = useText();
  const formats = useFormats();
  const cloud = useCloud();
  const { volume, context, change, refusal, doubt, remedy, close } = useVolumeDialog(
    'resize',
    resizeVolume,
  );
  const { data: capabilities } = useSuspenseQuery(capabilitiesQuery(cloud));
  const offeringsRead = useSuspenseQuery(diskOfferingsQuery(cloud));
  const offerings = offeringsRead.data;
  const form = useFieldForm({ defaultValues: { offeringId: '', size: '' } });
  const offeringId = useWatch({ control: form.control, name: 'offeringId' });

  const options = resizeOptions(volume, offerings.items, capabilities);
  const chosen = options.offerings.find(({ id }) => id === offeringId);
  const sizes = sizesToChoose(options, chosen);
  const { isSizeKnown } = options;
  const size = formats.sizeInText(volume.size);
  return (
    <FormDialog
      title={t('volumes.resize.title')}
      form={form}
      submitLabel={t('volumes.resize.submit')}
      submitDisabledReason={refusal ?? impossible()}
      doubt={doubt}
      remedy={remedy}
      rowId={volume.id}
      onClose={close}
      onSubmit={(values, signal) => change.send(inputOf(values), signal)}
      estimate={change.estimateFor(inputOf(form.getValues()))}
      calls={(values) => change.callsFor(inputOf(values))}
      intro={
        <>
          <VolumeBlocks volume={volume} context={context} only={['resize']} unsureOnly />
          <DescriptionList
            items={[
              { term: t('volumes.name'), detail: volume.name },
              { term: t('volumes.resize.current'), detail: size },
            ]}
          />
        </>
      }
    >
      {options.needsOffering && (
        <SelectField
          label={t('volumes.resize.tier')}
          hint={tierHint()}
          error={form.formState.errors.offeringId?.message}
          {...form.register('offeringId', { required: t('volumes.problem.tier') })}
        >
          <option value="">{t('volumes.add.chooseTier')}</option>
          <OfferingOptions offerings={options.offerings} />
        </SelectField>
      )}
      {sizes && (
        <TextField
          label={t('volumes.resize.size')}
          hint={isSizeKnown ? sizeRangeText(t, sizes) : t('volumes.resize.sizeUnknown')}
          suffix={t('volumes.add.unit')}
          inputMode="numeric"
          autoComplete="off"
          error={form.formState.errors.size?.message}
          {...form.register('size', { validate: sizeProblem })}
        />
      )}
      <ListNotice {...problemsOf([offeringsRead])}>{t('volumes.add.tiersMissing')}</ListNotice>
      <p>{t('volumes.resize.afterwards')}</p>
    </FormDialog>
  );

  function inputOf(values: { size: string }) {
    const typed = sizes && parseGiB(values.size, sizes);
    const sizeGiB = typed && 'gib' in typed ? typed.gib : undefined;
    return { volume, sizeGiB, offering: chosen };
  }

  function sizeProblem(text: string): string | undefined {
    if (sizes === undefined) return undefined;
    const typed = parseGiB(text, sizes);
    const tooSmall = isSizeKnown && 'problem' in typed && typed.problem === 'tooSmall';
    return tooSmall ? t('volumes.resize.smaller', { size }) : sizeProblemText(t, text, sizes);
  }

  function tierHint(): string {
    if (!isSizeKnown) return t('volumes.resize.sizeUnknown');
    if (options.current?.customSize !== true) return t('volumes.resize.tierHint');
    return t('volumes.resize.full', { size, max: formats.sizeGiB(options.custom.max) });
  }

  function impossible(): string | undefined {
    if (options.needsOffering)
      return options.offerings.length > 0 || !isWhole(offerings)
        ? undefined
        : t('volumes.resize.noTiers');
    if (sizes === undefined || isPossible(sizes)) return undefined;
    return t('volumes.resize.full', { size, max: formats.sizeGiB(sizes.max) });
  }
}
