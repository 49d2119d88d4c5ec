import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import type { Lineage } from '../lineage/lineage';
import { useText } from '../../../i18n/text';
import { useAnnounce, useFormats } from '../../../ui';
import { treeText } from './treeText';

/** *Describe this tree*: two sentences, on the screen and to a screen reader. */
export function DescribeTree({ lineage, isWhole }: { lineage: Lineage; isWhole: boolean }) {
  const t = useText();
  const id = useId();
  const { dateTime } = useFormats();
  const { say } = useAnnounce();
  const [open, setOpen] = useState(false);
  const text = treeText(lineage, isWhole, { t, dateTime }).join(' ');
  return (
    <>
      <Button
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open);
          if (!open) say(text);
        }}
      >
        {t('tree.describe')}
      </Button>
      {open && <Told id={id}>{text}</Told>}
    </>
  );
}

/** A full row of the bar. */
const Told = styled('p')`
  order: 1;
  flex-basis: 100%;
  max-width: 52rem;
  margin: 0;
`;
