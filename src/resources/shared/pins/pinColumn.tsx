import type { Tagged } from '../../../cloud/tags/tags';
import { useText, type Text } from '../../../i18n/text';
import { Icon, type Column } from '../../../ui';
import type { Facet } from '../../../ui/table/facets';
import { forever, pinOf, purposeOf } from '../../rules/pins';
import { purposeText } from './pinTags';

/** A pin in words; undefined without a pin. `now` is the cloud's time, in ms since 1970. */
export function pinText(t: Text, resource: Tagged, now: number): string | undefined {
  const until = pinOf(resource, now);
  if (until === undefined) return undefined;
  return until === forever ? t('pins.forever') : t('pins.until', { day: until });
}

/** Purpose and pin in words; undefined for what has neither. */
export function purposeAndPinText(t: Text, resource: Tagged, now: number): string | undefined {
  if (resource.tags === undefined) return t('pins.unknown');
  const purpose = purposeOf(resource);
  const all = [purpose && purposeText(t, purpose), pinText(t, resource, now)];
  return all.filter((text) => text !== undefined).join(' · ') || undefined;
}

/** Purpose and pin of a snapshot or a recovery point, in a cell or among its facts. */
export function PurposeAndPin({ resource, now }: { resource: Tagged; now: number }) {
  const t = useText();
  const text = purposeAndPinText(t, resource, now);
  if (text === undefined) return <span className="soft">{t('pins.none')}</span>;
  return (
    <>
      {pinOf(resource, now) !== undefined && <Icon name="pin" />} {text}
    </>
  );
}

/** Column of purposes and pins; empty where a row has neither. */
export function pinColumn<T extends Tagged>(t: Text, now: number): Column<T> {
  return {
    id: 'pin',
    header: t('pins.title'),
    value: (row) => purposeAndPinText(t, row, now),
    cell: (row) =>
      purposeAndPinText(t, row, now) !== undefined && <PurposeAndPin resource={row} now={now} />,
  };
}

const ofPurpose = 'purpose ';

/** Filter by purpose, and by pins. */
export function pinFacet<T extends Tagged>(t: Text, now: number): Facet<T> {
  return {
    id: 'pin',
    label: t('pins.title'),
    keysOf: (row) => {
      if (row.tags === undefined) return [];
      const purpose = purposeOf(row);
      return [
        pinOf(row, now) === undefined ? 'notPinned' : 'pinned',
        ...(purpose === undefined ? [] : [`${ofPurpose}${purpose}`]),
      ];
    },
    mayHave: ({ tags }) => tags === undefined,
    labelOf: (key) => {
      if (key === 'pinned' || key === 'notPinned') return t(`pins.${key}`);
      return purposeText(t, key.slice(ofPurpose.length));
    },
  };
}
