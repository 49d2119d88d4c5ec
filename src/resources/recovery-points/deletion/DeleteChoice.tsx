import styled from '@emotion/styled';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { nowId } from '../lineage/lineage';
import { recoveryPointTypeKey } from '../../rules/status';
import type { RecoveryPoint } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { useFormats } from '../../../ui';
import { useOpenDialog } from '../../../ui/dialog/dialogRoute';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { paths } from '../../../ui/navigation/paths';
import type { DeletionInputs } from './deletionInputs';

/** Longest visible lists of other points, with and without a preselection; longer ones are folded. */
const fewOthers = 3;
const fewInAll = 12;

/** Choice of the points to delete: a checkbox each, with the point and the loss. */
export function DeleteChoice(props: {
  facts: DeletionInputs;
  /** Points that were preselected: they keep their position. */
  first: ReadonlySet<string>;
  onToggle: (id: string) => void;
  mayUnpin: boolean;
}) {
  const { facts, first, onToggle, mayUnpin } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  const chosen = facts.points.filter(({ id }) => first.has(id));
  const few = chosen.length > 0 ? fewOthers : fewInAll;
  const isApart = facts.points.length - chosen.length > few;
  const shown = isApart ? chosen : facts.points;
  const others = isApart ? facts.points.filter(({ id }) => !first.has(id)) : [];
  const boxOf = (point: RecoveryPoint) => (
    <Point key={point.id} {...{ point, facts, onToggle, mayUnpin }} />
  );
  return (
    <Group>
      <legend>
        <h2>{t('deletion.choose')}</h2>
      </legend>
      {shown.map(boxOf)}
      {others.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            {t(chosen.length > 0 ? 'deletion.others' : 'deletion.all', { count: others.length })}
          </summary>
          {open && others.map(boxOf)}
        </details>
      )}
    </Group>
  );
}

function Point(props: {
  point: RecoveryPoint;
  facts: DeletionInputs;
  onToggle: (id: string) => void;
  mayUnpin: boolean;
}) {
  const { point, facts, onToggle } = props;
  const { plan, lossOf, refusalOf } = facts;
  const openDialog = useOpenDialog();
  const t = useText();
  const { dateTime } = useFormats();
  const isChosen = plan.queue.includes(point.id);
  const refusal = refusalOf(point);
  const loss = lossOf(point.id);
  const built = plan.before.nodes.get(point.id)?.childIds.filter((id) => id !== nowId) ?? [];
  const type = t(recoveryPointTypeKey(point.type));
  const what = t('deletion.what', { type, date: dateTime(point.createdAt) });
  const means = loss && t(`deletion.loss.${loss}`, { count: built.length });
  return (
    <>
      <CheckboxField
        label={point.name}
        hint={refusal ?? (means === undefined ? what : `${what}. ${means}`)}
        reason={isChosen ? undefined : refusal}
        checked={isChosen}
        onChange={() => onToggle(point.id)}
      />
      {props.mayUnpin && facts.isPinned(point) && (
        <Button
          size="small"
          className="unpin"
          onClick={() => openDialog(paths.unpinPoint(point.instanceId, point.id))}
        >
          {t('remedy.unpinOne', { name: point.name })}
        </Button>
      )}
    </>
  );
}

const Group = styled('fieldset')`
  margin: 0;
  padding: 0;
  border: 0;
  min-width: 0;
  & > legend {
    padding: 0;
  }
  & h2 {
    margin: 0 0 4px;
  }
  & .unpin {
    margin-inline-start: 32px;
  }
  & label {
    overflow-wrap: anywhere;
  }
  & summary {
    margin-top: 6px;
  }
`;
