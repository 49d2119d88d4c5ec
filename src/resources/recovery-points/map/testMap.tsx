import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach, vi } from 'vitest';
import { buildLineage, nowId } from '../lineage/lineage';
import type { RecoveryPoint } from '../../../cloud/types';
import { en } from '../../../testing/texts';
import { AnnouncerProvider, type MenuAction } from '../../../ui';
import RecoveryMap from './RecoveryMap';
import type { RecoveryMapProps } from './mapProps';

/** Layout, which jsdom lacks. Gives the pane a size, in px. */
export function givePane(width: number, height: number): void {
  beforeEach(() => {
    for (const part of ['clientWidth', 'offsetWidth'] as const)
      vi.spyOn(HTMLElement.prototype, part, 'get').mockReturnValue(width);
    for (const part of ['clientHeight', 'offsetHeight'] as const)
      vi.spyOn(HTMLElement.prototype, part, 'get').mockReturnValue(height);
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}

/** A point by an id such as `p3`: made at minute 3. */
export const mapPoint = (
  id: string,
  parentId?: string,
  more?: Partial<RecoveryPoint>,
): RecoveryPoint => ({
  id,
  name: id,
  description: undefined,
  state: 'Ready',
  type: 'Disk',
  current: false,
  parentId,
  parentName: undefined,
  instanceId: 'instance',
  hypervisor: undefined,
  createdAt: Number(id.slice(1)) * 60_000,
  taskId: undefined,
  ...more,
});

export const rollBackButton = vi.fn();
const actions: readonly MenuAction[] = [
  {
    id: 'rollback',
    label: 'Roll back instance',
    reason: undefined,
    group: 0,
    onSelect: rollBackButton,
  },
];

interface PageProps extends Pick<
  RecoveryMapProps,
  'leaving' | 'marks' | 'choice' | 'unfolded' | 'onUnfold' | 'scale' | 'onScale'
> {
  points: RecoveryPoint[];
  onSelect?: (id: string) => void;
}

/** A page that keeps what is selected. */
export function MapPage({ points, onSelect, ...marks }: PageProps) {
  const [selectedId, setSelectedId] = useState<string>();
  return (
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      <AnnouncerProvider>
        <RecoveryMap
          label="Recovery points of node01"
          lineage={buildLineage(points)}
          instance={{
            name: 'node01',
            status: { tone: 'success', label: 'state.instance.Running', busy: false },
          }}
          selectedId={selectedId}
          onSelect={(id) => {
            setSelectedId(id);
            onSelect?.(id);
          }}
          statusOf={({ state }) => ({
            tone: 'success',
            label: `state.recoveryPoint.${state}`,
            busy: false,
          })}
          now={12 * 86_400_000}
          actionsFor={(id) => (id === nowId ? [] : actions)}
          {...marks}
        />
      </AnnouncerProvider>
    </IntlProvider>
  );
}

export const items = { selector: '[role="treeitem"]' };
export const item = (name: RegExp) =>
  screen.getByLabelText(name, items); /** Level, position and size of the set. */
export const place = (element: Element) =>
  ['level', 'posinset', 'setsize'].map((part) => element.getAttribute(`aria-${part}`)).join(' ');
