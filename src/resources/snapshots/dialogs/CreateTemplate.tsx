import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useController } from 'react-hook-form';
import { useCloud } from '../../../cloud/cloud';
import { osTypesQuery } from '../../../cloud/catalog/osTypes';
import { createTemplate } from '../snapshotChanges';
import { templatesQuery } from '../../templates/templates';
import { nameProblemText } from '../../rules/problemText';
import { limitText } from '../../rules/limitText';
import { useText } from '../../../i18n/text';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { ComboboxField } from '../../../ui/form/ComboboxField';
import { TextField } from '../../../ui/form/Fields';
import { FormDialog } from '../../shared/dialog/FormDialog';
import { useSnapshotDialog } from './snapshotDialog';
import { useFieldForm } from '../../../ui/form/useFieldForm';

interface Values {
  name: string;
  description: string;
  osTypeId: string;
  sshKeyEnabled: boolean;
  passwordEnabled: boolean;
  dynamicallyScalable: boolean;
}

/** Makes a template from a snapshot, by the documented form. */
export function CreateTemplate() {
  const t = useText();
  const cloud = useCloud();
  const dialog = useSnapshotDialog('createTemplate', createTemplate);
  const { snapshot, change } = dialog;
  const { data: osTypes } = useSuspenseQuery(osTypesQuery(cloud));
  const form = useFieldForm<Values>({
    defaultValues: {
      name: '',
      description: '',
      osTypeId: snapshot.osTypeId ?? '',
      sshKeyEnabled: false,
      passwordEnabled: false,
      dynamicallyScalable: false,
    },
  });
  const { errors } = form.formState;
  const { field: osType } = useController({
    control: form.control,
    name: 'osTypeId',
    rules: { required: t('snapshots.problem.osType') },
  });
  // The limit needs the number of templates.
  useQuery(templatesQuery(cloud));
  const few = limitText(t, dialog.context?.allowances, 'templates');
  const { osTypeId, osTypeName } = snapshot;
  const isListed = osTypeId === undefined || osTypes.items.some(({ id }) => id === osTypeId);
  const options = isListed
    ? osTypes.items
    : [{ id: osTypeId, name: osTypeName ?? osTypeId }, ...osTypes.items];
  const inputOf = ({ name, description, ...values }: Values) => {
    const texts = { name: name.trim(), displayText: description.trim() };
    return { snapshot, ...texts, ...values };
  };
  return (
    <FormDialog
      title={t('snapshots.template.title')}
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
      onSubmit={(values, signal) => change.send(inputOf(values), signal)}
      estimate={change.estimateFor(inputOf(form.getValues()))}
      calls={(values) => change.callsFor(inputOf(values))}
    >
      <TextField
        label={t('snapshots.template.name')}
        autoComplete="off"
        error={errors.name?.message}
        {...form.register('name', { validate: (name) => nameProblemText(t, name) })}
      />
      <TextField
        label={t('snapshots.template.description')}
        optional
        autoComplete="off"
        error={errors.description?.message}
        {...form.register('description', {
          validate: (text) => nameProblemText(t, text, { optional: true }),
        })}
      />
      <ComboboxField
        {...osType}
        label={t('snapshots.template.osType')}
        hint={t(
          options.length === 0 && osTypes.unreadable.length === 0
            ? 'snapshots.template.noOsTypes'
            : 'snapshots.template.findOsType',
        )}
        error={errors.osTypeId?.message}
        options={options}
        noMatch={t('snapshots.template.noMatch')}
      />
      <CheckboxField
        label={t('snapshots.template.sshKey')}
        hint={t('snapshots.template.sshKeyHelp')}
        {...form.register('sshKeyEnabled')}
      />
      <CheckboxField
        label={t('snapshots.template.password')}
        hint={t('snapshots.template.passwordHelp')}
        {...form.register('passwordEnabled')}
      />
      <CheckboxField
        label={t('snapshots.template.scalable')}
        hint={t('snapshots.template.scalableHelp')}
        {...form.register('dynamicallyScalable')}
      />
    </FormDialog>
  );
}
