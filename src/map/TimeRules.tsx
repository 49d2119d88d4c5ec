import { useStore } from '@xyflow/react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { farApart, timeRules, type Mark, type RuleUnit } from '../domain/timeLayout';

/** Rules stand no nearer than this, in px on screen. */
const apart = 32;

const formats: Record<RuleUnit, Intl.DateTimeFormatOptions> = {
  hour: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Dates along the side, where nodes stand by true time. They are seen only: each node says its own date. */
export function TimeRules({ axis }: { axis: readonly Mark[] }) {
  const intl = useIntl();
  const top = useStore((flow) => flow.transform[1]);
  const zoom = useStore((flow) => flow.transform[2]);
  const length = (axis.at(-1)?.y ?? 0) - (axis[0]?.y ?? 0);
  // Twice as many for twice the zoom, and not others with each step of it.
  const most = 2 ** Math.floor(Math.log2(Math.max((length * zoom) / (2 * apart), 1)));
  const rules = useMemo(() => farApart(timeRules(axis, most), apart / zoom), [axis, most, zoom]);
  const places = rules.map(({ y }) => y * zoom + top);
  return (
    <div className="map-rules" aria-hidden="true">
      {rules.map(({ time, unit }, index) => (
        <div
          key={time}
          className="map-rule"
          style={{ transform: `translateY(${places[index]}px)` }}
        >
          <span className="map-rule-date tabular">{intl.formatDate(time, formats[unit])}</span>
        </div>
      ))}
    </div>
  );
}
