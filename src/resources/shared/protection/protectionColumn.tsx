import { Fragment } from 'react';
import { Link } from 'react-router';
import { useText, type Text } from '../../../i18n/text';
import { formatDay } from '../../../i18n/relativeTime';
import { StatusBadge, useFormats, type Column } from '../../../ui';
import { RelativeTime } from '../../../ui/feedback/RelativeTime';
import type { Facet } from '../../../ui/table/facets';
import type { RestoreTest } from '../../rules/restoreTest';
import { intervalTypeKey } from '../../rules/status';
import {
  isUnprotected,
  protectionRank,
  unprotectedPeriods,
  type Protection,
  type ProtectionIndex,
} from './protection';
import type { ProtectionRead } from './useProtection';

/** Finds the protection of a row. */
type ProtectionOf<T> = (index: ProtectionIndex, row: T) => Protection;

/** The restore options without their age: *3 points, 2 snapshots*, *Daily*, *None*, *No points, snapshots not known*. */
export function protectionLabel(t: Text, protection: Protection): string {
  const { points, snapshots, schedule, unknown } = protection;
  if (points + snapshots === 0) {
    if (unknown.length === 0) return t('protectionColumn.none');
    if (unknown.length === 2) return t('protectionColumn.notKnown');
    return unknown.includes('snapshots')
      ? `${t('protectionColumn.points', { count: 0 })}, ${t('protectionColumn.snapshotsNotKnown')}`
      : `${t('protectionColumn.snapshots', { count: 0 })}, ${t('protectionColumn.pointsNotKnown')}`;
  }
  return [
    ...(schedule === undefined ? [] : [t(intervalTypeKey(schedule))]),
    ...(points === 0 ? [] : [t('protectionColumn.points', { count: points })]),
    ...(snapshots === 0 || schedule !== undefined
      ? []
      : [t('protectionColumn.snapshots', { count: snapshots })]),
  ].join(', ');
}

/** Labels by what they say: long lists have few different ones. */
function labels(t: Text): (protection: Protection) => string {
  const known = new Map<string, string>();
  return (protection) => {
    const { points, snapshots, schedule, unknown } = protection;
    const key = [points, snapshots, schedule, ...unknown].join();
    const label = known.get(key) ?? protectionLabel(t, protection);
    known.set(key, label);
    return label;
  };
}

/** Column of the newest restore option of each row, with its age. `pointsOf`: address of a row's recovery points. */
export function protectionColumn<T>(
  t: Text,
  { index, now, isReading }: ProtectionRead,
  protectionOf: ProtectionOf<T>,
  pointsOf?: (row: T) => string,
): Column<T> {
  const labelOf = labels(t);
  return {
    id: 'protection',
    header: t('protectionColumn'),
    value: (row) => protectionRank(protectionOf(index, row)),
    text: (row) => labelOf(protectionOf(index, row)),
    cell: (row) => (
      <ProtectionCell
        protection={protectionOf(index, row)}
        label={labelOf(protectionOf(index, row))}
        now={now}
        isReading={isReading}
        to={pointsOf?.(row)}
      />
    ),
    isState: true,
    isTwoLines: true,
  };
}

function ProtectionCell(props: {
  protection: Protection;
  label: string;
  now: number;
  isReading: boolean;
  to: string | undefined;
}) {
  const t = useText();
  const { protection, label, now, isReading, to } = props;
  const { points, snapshots, newest, schedule, test, unknown } = protection;
  if (points + snapshots === 0) {
    if (unknown.length === 0) return <StatusBadge tone="warning" label={label} />;
    return (
      <span className="soft">
        {(isReading ? t('ui.loading') : label).split(/(?<=,) /).map((part, index) => (
          <Fragment key={part}>
            {index > 0 && ' '}
            <span>{part}</span>
          </Fragment>
        ))}
      </span>
    );
  }
  const word =
    schedule !== undefined && points === 0
      ? t('protectionColumn.last')
      : newest && t(`protectionColumn.newest.${newest.kind}`);
  const gap = unknown.map((kind) => t(`protectionColumn.${kind}NotKnown`)).join(', ');
  return (
    <span title={gap === '' ? undefined : gap}>
      {to !== undefined && points > 0 ? <Link to={to}>{label}</Link> : label}
      {newest && (
        <>
          <span className="visually-hidden"> · </span>
          <span className="soft" style={{ display: 'block' }}>
            {word} <RelativeTime at={newest.at} now={now} />
          </span>
        </>
      )}
      {test && <TestNote test={test} />}
      {gap !== '' && <span className="visually-hidden">, {gap}</span>}
    </span>
  );
}

/** Result and day of the latest restore test, on a line of its own. */
function TestNote({ test: { works, at } }: { test: RestoreTest }) {
  const t = useText();
  const { language } = useFormats();
  const key = works ? 'protectionColumn.tested' : 'protectionColumn.testFailed';
  return (
    <span className="soft" style={{ display: 'block' }}>
      {t(key, { day: formatDay(at, language) })}
    </span>
  );
}

/** Filter of rows without a restore option that is younger than a day, a week or a month. */
export function unprotectedFacet<T>(
  t: Text,
  { index, now }: Pick<ProtectionRead, 'index' | 'now'>,
  protectionOf: ProtectionOf<T>,
): Facet<T> {
  const periodOf = (key: string) => unprotectedPeriods.find((period) => period === key);
  return {
    id: 'unprotected',
    label: t('protectionColumn'),
    choices: unprotectedPeriods,
    keysOf: (row) => {
      const protection = protectionOf(index, row);
      return unprotectedPeriods.filter((each) => isUnprotected(protection, now, each) === true);
    },
    mayHave: (row, key) => {
      const period = periodOf(key);
      return (
        period !== undefined && isUnprotected(protectionOf(index, row), now, period) === undefined
      );
    },
    labelOf: (key) => {
      const period = periodOf(key);
      return period === undefined ? key : t(`protectionColumn.unprotected.${period}`);
    },
  };
}
