import Button from '@mui/material/Button';
import { useState } from 'react';
import { useText } from '../../i18n/text';
import { preloadablePart } from '../feedback/lazyPart';
import { Icon } from '../Icon';
import type { ColumnChoice } from './ColumnsPopup';

/** The menu of columns; its code comes after the first page. */
const [ColumnsPopup, loadColumnsPopup] = preloadablePart(
  async () => (await import('./ColumnsPopup')).ColumnsPopup,
);
export { loadColumnsPopup };

/** Opens the menu of a list's columns. */
export function ColumnsButton(props: ColumnChoice) {
  const t = useText();
  /** Absent until it is first opened. */
  const [anchor, setAnchor] = useState<HTMLElement | null>();
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor instanceof HTMLElement}
        endIcon={<Icon name="caret" />}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('ui.table.columns')}
      </Button>
      {anchor !== undefined && (
        <ColumnsPopup {...props} anchor={anchor} onClose={() => setAnchor(null)} />
      )}
    </>
  );
}
