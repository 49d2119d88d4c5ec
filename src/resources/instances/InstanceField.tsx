import { useState, type ComponentProps } from 'react';
import type { Instance } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { SelectField, TextField } from '../../ui/form/Fields';

/** Maximum number of options without a filter field. */
const fewInstances = 20;

type SelectProps = Omit<ComponentProps<typeof SelectField>, 'children'>;

/** Chooses one of some instances; where there are many, by a part of the name. */
export function InstanceField({
  instances,
  chosenId,
  emptyLabel,
  ...select
}: SelectProps & {
  instances: readonly Instance[];
  /** The form's value: it stays in the list under any filter, even if it goes from `instances`. */
  chosenId: string;
  /** The first option, which chooses none. */
  emptyLabel: string;
}) {
  const t = useText();
  const [part, setPart] = useState('');
  const [chosen, setChosen] = useState<Instance>();
  const offered = instances.find(({ id }) => id === chosenId);
  // Without its option, the browser would show, and send, the empty one.
  if (offered !== undefined && offered !== chosen) setChosen(offered);
  const kept = offered === undefined && chosen?.id === chosenId ? [chosen] : [];
  const matches = (instance: Instance) =>
    instance.name.toLocaleLowerCase().includes(part.trim().toLocaleLowerCase());
  const found = instances.filter(matches);
  const options = [
    ...kept,
    ...instances.filter((instance) => instance === offered || matches(instance)),
  ];
  return (
    <>
      {instances.length > fewInstances && (
        <TextField
          label={t('volumes.attach.find')}
          required={false}
          hint={t('volumes.attach.found', { count: found.length })}
          value={part}
          onChange={(event) => setPart(event.target.value)}
        />
      )}
      <SelectField {...select}>
        <option value="">{emptyLabel}</option>
        {options.map((instance) => (
          <option key={instance.id} value={instance.id}>
            {instance.name}
          </option>
        ))}
      </SelectField>
    </>
  );
}
