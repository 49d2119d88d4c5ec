import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { nowId } from '../lineage/lineage';
import { useText, type MessageId } from '../../../i18n/text';
import { Icon } from '../../../ui';
import type { Scale } from './drawing';
import type { Folds } from './useFolds';
import type { View } from './useView';

interface Control {
  name: MessageId;
  /** Shown in place of the name. */
  face?: ReactNode;
  /** Of what is on or off. */
  isOn?: boolean;
  press(): void;
}

interface MapControlsProps {
  view: View;
  folds: Folds;
  scale: Scale;
  onScale(scale: Scale): void;
}

function controlGroups({ view, folds, scale, onScale }: MapControlsProps): readonly Control[][] {
  const hasFolds = folds.tree.foldOf.size > 0;
  const foldAll: Control = hasFolds
    ? { name: 'map.unfoldAll', press: folds.unfoldAll }
    : { name: 'map.foldAll', press: folds.foldAll };
  const isTime = scale === 'time';
  return [
    [
      ...(folds.mayFold ? [foldAll] : []),
      { name: 'map.trueTime', isOn: isTime, press: () => onScale(isTime ? 'steps' : 'time') },
    ],
    [
      { name: 'map.wholeTree', press: view.wholeTree },
      { name: 'map.goToNow', press: () => view.goTo(nowId) },
    ],
    [
      { name: 'map.zoomOut', face: '−', press: view.zoomOut },
      { name: 'map.zoomIn', face: '+', press: view.zoomIn },
      { name: 'map.panLeft', face: <Icon name="chevronLeft" />, press: () => view.pan('left') },
      { name: 'map.panUp', face: <Icon name="sortUp" />, press: () => view.pan('up') },
      { name: 'map.panDown', face: <Icon name="sortDown" />, press: () => view.pan('down') },
      { name: 'map.panRight', face: <Icon name="chevronRight" />, press: () => view.pan('right') },
    ],
  ];
}

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  ArrowRight: (index, count) => (index + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Navigation without drag or wheel: a toolbar (ARIA pattern), one tab stop. */
export function MapControls(props: MapControlsProps) {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  const [lastStop, setLastStop] = useState(0);
  const groups = controlGroups(props);
  const controls = groups.flat();
  const stop = Math.min(lastStop, controls.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    bar.current?.querySelectorAll('button')[step(stop, controls.length)]?.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('map.view')}
      className="map-controls"
      onKeyDown={onKeyDown}
    >
      {groups.map((group, index) => (
        <div key={index} className="map-control-group">
          {group.map((control, place) => (
            <button
              // A single button with a changing name keeps the focus.
              key={place}
              type="button"
              className="map-control"
              aria-label={control.face === undefined ? undefined : t(control.name)}
              title={control.face === undefined ? undefined : t(control.name)}
              aria-pressed={control.isOn}
              tabIndex={control === controls[stop] ? 0 : -1}
              onFocus={() => setLastStop(controls.indexOf(control))}
              onClick={control.press}
            >
              {control.face ?? t(control.name)}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
