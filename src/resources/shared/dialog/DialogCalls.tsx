import { useFormState, useWatch, type FieldValues, type UseFormReturn } from 'react-hook-form';
import type { Call } from '../../../cloud/client/calls';
import { CallsToCome, ShowCalls, type CallsNow } from '../ShowCalls';

/** Commands that a dialog would send, behind a button that shows them. */
export function DialogCalls({ calls }: { calls: CallsNow }) {
  return (
    <ShowCalls>
      <CallsToCome calls={calls} />
    </ShowCalls>
  );
}

interface FormCallsProps<V extends FieldValues> {
  form: Pick<UseFormReturn<V>, 'control' | 'getValues'>;
  calls: (values: V) => ReturnType<CallsNow>;
}

/** Commands that a form would send with its present values, behind a button that shows them. */
export function FormCalls<V extends FieldValues>(props: FormCallsProps<V>) {
  return (
    <ShowCalls>
      <CallsOfForm {...props} />
    </ShowCalls>
  );
}

/** Empty while the form cannot be submitted. */
function CallsOfForm<V extends FieldValues>({ form, calls }: FormCallsProps<V>) {
  const { control, getValues } = form;
  useWatch({ control });
  const { isValid } = useFormState({ control });
  const none: readonly Call[] = [];
  return <CallsToCome calls={() => (isValid ? calls(getValues()) : none)} />;
}
