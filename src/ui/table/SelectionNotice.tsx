import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useText } from '../../i18n/text';
import type { RowSelection } from './useRowSelection';

const Strip = styled('div')`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 12px;
  align-items: center;
  padding: 4px 12px;
  margin-bottom: 12px;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--surface-sunken);
`;

/** Tells that selected rows are not shown, and offers to show or deselect them; nothing while all are. */
export function SelectionNotice({
  selection,
  shown,
}: {
  selection: RowSelection;
  shown: readonly string[];
}) {
  const t = useText();
  const { count, only } = selection;
  const hidden = selection.hiddenBeside(shown);
  if (only === undefined && hidden === 0) return null;
  return (
    <Strip>
      <span>
        {only ? t('ui.table.onlySelected') : t('ui.table.selectionHidden', { count, hidden })}
      </span>
      <Button size="small" onClick={selection.toggleOnly}>
        {t(only ? 'ui.table.showAll' : 'ui.table.showSelected')}
      </Button>
      {only === undefined && (
        <Button size="small" onClick={() => selection.keepOnly(shown)}>
          {t('ui.table.deselectHidden', { hidden })}
        </Button>
      )}
    </Strip>
  );
}
