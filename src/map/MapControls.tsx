import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { nowId } from '../domain/lineage';
import { useText, type MessageId } from '../i18n/text';
import { Icon } from '../ui';
import type { View } from './useView';

interface Control {
  name: MessageId;
  /** Shown in place of the name. */
  face: ReactNode;
  press(view: View): void;
}

const groups: readonly (readonly Control[])[] = [
  [
    { name: 'map.wholeTree', face: undefined, press: (view) => view.wholeTree() },
    { name: 'map.goToNow', face: undefined, press: (view) => view.goTo(nowId) },
  ],
  [
    { name: 'map.zoomOut', face: '−', press: (view) => view.zoom(0.8) },
    { name: 'map.zoomIn', face: '+', press: (view) => view.zoom(1.25) },
    { name: 'map.panLeft', face: <Icon name="chevronLeft" />, press: (view) => view.pan('left') },
    { name: 'map.panUp', face: <Icon name="sortUp" />, press: (view) => view.pan('up') },
    { name: 'map.panDown', face: <Icon name="sortDown" />, press: (view) => view.pan('down') },
    {
      name: 'map.panRight',
      face: <Icon name="chevronRight" />,
      press: (view) => view.pan('right'),
    },
  ],
];
const controls = groups.flat();

const steps: Record<string, (index: number) => number> = {
  ArrowLeft: (index) => (index - 1 + controls.length) % controls.length,
  ArrowRight: (index) => (index + 1) % controls.length,
  Home: () => 0,
  End: () => controls.length - 1,
};

/** Looking about without a drag or a wheel: a toolbar (ARIA pattern), one tab stop. */
export function MapControls({ view }: { view: View }) {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    bar.current?.querySelectorAll('button')[step(stop)]?.focus();
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
          {group.map((control) => (
            <button
              key={control.name}
              type="button"
              className="map-control"
              aria-label={control.face === undefined ? undefined : t(control.name)}
              title={control.face === undefined ? undefined : t(control.name)}
              tabIndex={control === controls[stop] ? 0 : -1}
              onFocus={() => setStop(controls.indexOf(control))}
              onClick={() => control.press(view)}
            >
              {control.face ?? t(control.name)}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
