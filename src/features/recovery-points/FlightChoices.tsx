import styled from '@emotion/styled';
import { Link } from 'react-router';
import type { FlightChoices as Choices, FlightFacts, FlightPlan } from '../../domain/flightPlan';
import { freeable, type Freeable } from '../../domain/freeable';
import { buildLineage } from '../../domain/lineage';
import { useText } from '../../i18n/text';
import { CheckboxField, Notice, useFormats } from '../../ui';
import { useOpenDialog } from '../../ui/dialogRoute';
import { paths } from '../../ui/paths';

/** What the person decides about the plan, and what to do where a line blocks. */
export function FlightChoices(props: {
  facts: FlightFacts;
  plan: FlightPlan;
  choices: Choices;
  onChange: (choices: Choices) => void;
}) {
  const { facts, plan, choices, onChange } = props;
  const t = useText();
  const instance = facts.instance.name;
  const safety = plan.lines.find(({ kind }) => kind === 'safetyPoint');
  const isFull = typeof safety?.reason === 'object' && safety.reason.code === 'pointLimit';
  const set = (name: keyof Choices, value: boolean) => onChange({ ...choices, [name]: value });

  return (
    <Box>
      {plan.case === 'stoppedMemory' && (
        <>
          <CheckboxField
            label={t('flight.startFirst', { instance })}
            hint={t('flight.startFirstHint', { point: facts.target.name })}
            checked={choices.startFirst}
            onChange={({ target }) => set('startFirst', target.checked)}
          />
          {!choices.startFirst && <Others facts={facts} />}
        </>
      )}
      <CheckboxField
        label={t('flight.safety')}
        hint={t('flight.safetyHint')}
        checked={choices.safetyPoint}
        onChange={({ target }) => set('safetyPoint', target.checked)}
      />
      {plan.memoryIsChoice && (
        <CheckboxField
          label={t('flight.memory')}
          hint={t('flight.memoryHint', { instance })}
          checked={choices.memory}
          onChange={({ target }) => set('memory', target.checked)}
        />
      )}
      {isFull && <Room facts={facts} />}
      {!choices.safetyPoint && <Notice tone="warning">{t('flight.without')}</Notice>}
    </Box>
  );
}

/** Points that a stopped instance can be rolled back to. */
function Others({ facts }: { facts: FlightFacts }) {
  const t = useText();
  const { dateTime } = useFormats();
  const others = facts.points.filter(({ state, type }) => state === 'Ready' && type === 'Disk');
  if (others.length === 0) return <p>{t('flight.noOther')}</p>;
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

const whyTexts = {
  failed: 'flight.freeFailed',
  off: 'flight.freeOff',
  old: 'flight.freeOld',
} as const satisfies Record<Freeable['why'], string>;

/** What to delete so that the safety point has room. */
function Room({ facts }: { facts: FlightFacts }) {
  const t = useText();
  const { dateTime } = useFormats();
  const openDialog = useOpenDialog();
  const { instance, target, points } = facts;
  const found = freeable(buildLineage(points), target.id).slice(0, 3);
  return (
    <Notice tone="warning">
      <p>{t('flight.free')}</p>
      <ul>
        {found.map(({ point, why }) => {
          const to = paths.recoveryPointDialog(instance.id, point.id, 'delete');
          return (
            <li key={point.id}>
              {t(whyTexts[why], { point: point.name, date: dateTime(point.createdAt) })}{' '}
              <Link
                to={to}
                aria-label={t('recoveryPoints.delete.title', { point: point.name })}
                onClick={(event) => {
                  event.preventDefault();
                  openDialog(to);
                }}
              >
                {t('recoveryPoints.action.delete')}
              </Link>
            </li>
          );
        })}
      </ul>
    </Notice>
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
