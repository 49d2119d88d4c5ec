import styled from '@emotion/styled';
import { useState } from 'react';
import { useText } from '../../i18n/text';
import { DialogBody, DialogFrame } from '../../ui/dialog/DialogFrame';
import { CheckboxField } from '../../ui/form/ChoiceFields';
import { setSingleKeys, useSingleKeys } from '../../ui/singleKeys';

const List = styled('dl')`
  display: grid;
  grid-template-columns: 6.5rem minmax(0, 1fr);
  gap: 8px 16px;
  align-items: center;
  margin: 8px 0 20px;
  & dd {
    margin: 0;
  }
  & kbd {
    padding: 1px 6px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    font-family: inherit;
    white-space: nowrap;
  }
`;

/** The keys, by what they are for: as a keyboard of the language names them, and what they do. */
const groups = {
  everywhere: [
    ['keys.name.palette', 'keys.palette'],
    ['keys.name.toasts', 'keys.toasts'],
    ['keys.name.escape', 'keys.escape'],
    ['keys.name.help', 'keys.help'],
  ],
  list: [
    ['keys.name.filter', 'keys.filter'],
    ['keys.name.downEnter', 'keys.firstRow'],
    ['keys.name.upDown', 'keys.boxes'],
    ['keys.name.selection', 'keys.selection'],
  ],
  map: [
    ['keys.name.map', 'keys.map'],
    ['keys.name.homeEnd', 'keys.mapEnds'],
    ['keys.name.enter', 'keys.mapActions'],
  ],
} as const;

const start = (dialog: HTMLElement) => dialog.querySelector<HTMLElement>('button');

/** The keys of the open page, and the setting that turns off single-character keys. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const isOn = useSingleKeys();
  const [has] = useState(() => ({
    everywhere: true,
    list: document.querySelector('main [role=search]') !== null,
    map: document.querySelector('main [role=tree]') !== null,
  }));
  const shown = (['everywhere', 'list', 'map'] as const).filter((group) => has[group]);
  return (
    <DialogFrame title={t('keys.title')} role="dialog" onClose={onClose} start={start}>
      <DialogBody>
        {shown.map((group) => (
          <section key={group}>
            <h3>{t(`keys.group.${group}`)}</h3>
            <List>
              {groups[group].map(([key, text]) => [
                <dt key={key}>
                  <kbd>{t(key)}</kbd>
                </dt>,
                <dd key={text}>{t(text)}</dd>,
              ])}
            </List>
          </section>
        ))}
        <CheckboxField
          label={t('keys.single')}
          hint={t('keys.singleHint')}
          checked={isOn}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        />
      </DialogBody>
    </DialogFrame>
  );
}
