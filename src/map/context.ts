import { createContext, useContext } from 'react';
import type { Lineage, LineageNode } from '../domain/lineage';
import type { NodeText } from './nodeText';
import type { Detail } from './viewport';

/** What every node of the map knows. */
export interface MapState {
  lineage: Lineage;
  detail: Detail;
  selectedId: string | undefined;
  /** The one node that Tab comes to. */
  tabStopId: string | undefined;
  /** The nodes from the root to Now. */
  onTheWay: ReadonlySet<string>;
  /** A node that is to take the focus as soon as it is in the page. */
  awaitedId: string | undefined;
  textOf(node: LineageNode): NodeText;
  hasActions(id: string): boolean;
  /** A node has got the focus; `byKey` when the person can be expected to look for it. */
  onFocus(id: string, byKey: boolean): void;
  onBlur(): void;
  onPress(id: string): void;
  /** A key that moves about was pressed on a node. */
  onMove(id: string, key: string): void;
  onMenu(id: string, element: HTMLElement): void;
}

export const MapContext = createContext<MapState | undefined>(undefined);

/** The state of the map around a node. */
export function useMapState(): MapState {
  const state = useContext(MapContext);
  if (state === undefined) throw new Error('A node of the map stands outside the map');
  return state;
}
