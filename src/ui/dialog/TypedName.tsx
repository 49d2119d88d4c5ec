import { useState } from 'react';
import { useText } from '../../i18n/text';
import { TextField } from '../form/Fields';

/**
 * The visible text of a name, as a person types it: without control characters and directional marks, and with
 * single blanks. Empty if nothing is visible.
 */
export function visibleText(name: string): string {
  return name
    .replace(/(?![\t-\r])[\p{C}\p{DI}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** True if the typed text is the requested name, as far as anyone can see. */
export function matchesName(typed: string, name: string): boolean {
  const word = visibleText(name);
  return word !== '' && visibleText(typed) === word;
}

/** Field for a name to type before data is lost for good. */
export interface NameTyping {
  isTyped: boolean;
  typed: string;
  setTyped: (typed: string) => void;
  isWrong: boolean;
  /** Called on *Confirm* without the name: shows an error and focuses the field. */
  refuse: () => void;
}

const fieldId = 'typed-name';

/** `name`: absent if none has to be typed. */
export function useNameTyping(name: string | undefined): NameTyping {
  const [typed, setTyped] = useState('');
  const [wasRefused, setRefused] = useState(false);
  const isTyped = name === undefined || matchesName(typed, name);
  return {
    isTyped,
    typed,
    setTyped,
    isWrong: wasRefused && !isTyped,
    refuse() {
      setRefused(true);
      document.getElementsByName(fieldId)[0]?.focus();
    },
  };
}

/** Asks for the name of the resource that would be lost for good; Enter confirms. */
export function TypedName(props: { name: string; typing: NameTyping; onEnter: () => void }) {
  const t = useText();
  const { name, typing } = props;
  return (
    <TextField
      name={fieldId}
      label={t('ui.typeName', { name: visibleText(name) })}
      error={typing.isWrong ? t('ui.typeNameWrong') : undefined}
      autoCapitalize="none"
      spellCheck={false}
      value={typing.typed}
      onChange={(event) => typing.setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && props.onEnter()}
    />
  );
}
