import { useStore } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { useIntl } from 'react-intl';
import {
  farApart,
  timeRules,
  type TimeMark,
  type TimeRule,
  type RuleUnit,
} from '../lineage/timeLayout';

/** Least distance between rules, in px on screen. */
const apart = 32;

const formats: Record<RuleUnit, Intl.DateTimeFormatOptions> = {
  hour: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Dates along the side of the time scale. Visual only: each node announces its own date. */
export function TimeRules({ axis }: { axis: readonly TimeMark[] }) {
  const top = useStore((flow) => flow.transform[1]);
  const zoom = useStore((flow) => flow.transform[2]);
  const height = useStore((flow) => flow.height);
  // One pane more above and below, so that a small movement renders nothing new.
  const page = Math.floor(-top / height);
  const from = ((page - 1) * height) / zoom;
  const to = ((page + 3) * height) / zoom;
  const length = (axis.at(-1)?.y ?? 0) - (axis[0]?.y ?? 0);
  // Doubles with the zoom, so that rules do not change with each zoom step.
  const most = 2 ** Math.floor(Math.log2(Math.max((length * zoom) / (2 * apart), 1)));
  const all = useMemo(() => timeRules(axis, most), [axis, most]);
  const rules = useMemo(
    () => farApart(all, apart / zoom).filter(({ y }) => y > from && y < to),
    [all, zoom, from, to],
  );
  const style = { transform: `translateY(${top}px)` };
  return (
    <>
      <div className="map-rules" aria-hidden="true">
        <div style={style}>
          <Lines rules={rules} zoom={zoom} />
        </div>
      </div>
      <div className="map-rules map-dates" aria-hidden="true">
        <div style={style}>
          <Dates rules={rules} zoom={zoom} />
        </div>
      </div>
    </>
  );
}

interface RulesProps {
  rules: readonly TimeRule[];
  zoom: number;
}
const placeOf = ({ y }: TimeRule, zoom: number) => ({ transform: `translateY(${y * zoom}px)` });

/** Behind the nodes. */
const Lines = memo(function Lines({ rules, zoom }: RulesProps) {
  return rules.map((rule) => (
    <div key={rule.time} className="map-rule" style={placeOf(rule, zoom)} />
  ));
});

/** Before the lines of the tree. */
const Dates = memo(function Dates({ rules, zoom }: RulesProps) {
  const intl = useIntl();
  return rules.map((rule) => (
    <span key={rule.time} className="map-date tabular" style={placeOf(rule, zoom)}>
      {intl.formatDate(rule.time, formats[rule.unit])}
    </span>
  ));
});
