import { useForm, type FieldValues, type UseFormProps, type UseFormReturn } from 'react-hook-form';

/** Time for a screen reader to notice a field's error before the focus moves there (ms). */
const settle = 150;

/**
 * Moves the focus to the first faulty field of the form that has the focus. React Hook Form would do so before the
 * error is on the page: Orca then reads the error with the field, and once more as a change.
 */
export function focusFault(): void {
  const focused = document.activeElement;
  const form = focused?.closest('form, section, [role$=dialog]');
  window.setTimeout(() => {
    if (document.activeElement === focused)
      form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, settle);
}

/** A form whose submission calls `focusFault` where a field is faulty. */
export function useFieldForm<V extends FieldValues>(
  options: Omit<UseFormProps<V>, 'shouldFocusError'>,
): UseFormReturn<V> {
  return useForm<V>({ ...options, shouldFocusError: false });
}
