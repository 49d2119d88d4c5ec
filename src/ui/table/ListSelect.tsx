import { useState, type ReactNode } from 'react';
import { NativeSelect } from '../form/controls';

/**
 * A select of a list's state. The address follows a moment later; the select has the choice at once, else a screen
 * reader says the value before it.
 */
export function ListSelect(props: {
  id?: string;
  'aria-label'?: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}) {
  const { value, onChoose, ...select } = props;
  const [shown, setShown] = useState({ value, chosen: value });
  if (shown.value !== value) setShown({ value, chosen: value });
  return (
    <NativeSelect
      {...select}
      value={shown.chosen}
      onChange={({ target }) => {
        setShown({ value, chosen: target.value });
        onChoose(target.value);
      }}
    />
  );
}
