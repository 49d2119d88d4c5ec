import styled from '@emotion/styled';
import { Link } from 'react-router';
import type { RollbackChoices as Choices, RollbackInputs, RollbackPlan } from './rollbackPlan';
import { buildLineage } from '../lineage/lineage';
import { useText } from '../../../i18n/text';
import { Notice, useFormats } from '../../../ui';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { paths } from '../../../ui/navigation/paths';
import { QuotaProposal } from '../quota/QuotaProposal';

/** Options of the plan, and the remedies where a line blocks. */
export function RollbackChoiceFields(props: {
  facts: RollbackInputs;
  plan: RollbackPlan;
  choices: Choices;
  onChange: (choices: Choices) => void;
}) {
  const { facts, plan, choices, onChange } = props;
  const t = useText();
  const instance = facts.instance.name;
  const safety = plan.lines.find(({ kind }) => kind === 'safetyPoint');
  const isFull = typeof safety?.reason === 'object' && safety.reason.code === 'pointLimit';
  const mayBeFull = plan.safetyUncertain === 'slots';
  const set = (name: keyof Choices, value: boolean) => onChange({ ...choices, [name]: value });

  return (
    <Box>
      {plan.case === 'stoppedMemory' && (
        <>
          <CheckboxField
            label={t('rollback.startFirst', { instance })}
            hint={t('rollback.startFirstHint', { point: facts.target.name })}
            checked={choices.startFirst}
            onChange={({ target }) => set('startFirst', target.checked)}
          />
          {!choices.startFirst && <Others facts={facts} />}
        </>
      )}
      <CheckboxField
        label={t('rollback.safety')}
        hint={t('rollback.safetyHint')}
        checked={choices.safetyPoint}
        onChange={({ target }) => set('safetyPoint', target.checked)}
      />
      {plan.memoryIsChoice && (
        <CheckboxField
          label={t('rollback.memory')}
          hint={t('rollback.memoryHint', { instance })}
          checked={choices.memory}
          onChange={({ target }) => set('memory', target.checked)}
        />
      )}
      {(isFull || mayBeFull) && (
        <Notice tone={isFull ? 'warning' : 'neutral'}>
          <p>{t(isFull ? 'rollback.free' : 'rollback.mayFree')}</p>
          <QuotaProposal
            instanceId={facts.instance.id}
            lineage={buildLineage(facts.points.items)}
            neededId={facts.target.id}
          />
        </Notice>
      )}
      {!choices.safetyPoint && <Notice tone="warning">{t('rollback.without')}</Notice>}
    </Box>
  );
}

/** Points that a stopped instance can be rolled back to. */
function Others({ facts }: { facts: RollbackInputs }) {
  const t = useText();
  const { dateTime } = useFormats();
  const others = facts.points.items.filter(
    ({ state, type }) => state === 'Ready' && type === 'Disk',
  );
  if (others.length === 0) return <p>{t('rollback.noOther')}</p>;
  return (
    <ul>
      {others.map(({ id, name, createdAt }) => (
        <li key={id}>
          <Link to={paths.rollback(facts.instance.id, id)}>{name}</Link>, {dateTime(createdAt)}
        </li>
      ))}
    </ul>
  );
}

const Box = styled('div')`
  margin-bottom: 12px;
  & > div + div {
    margin-top: 4px;
  }
  & > ul,
  & > p {
    margin: 2px 0 8px;
    padding-inline-start: 50px;
  }
`;
