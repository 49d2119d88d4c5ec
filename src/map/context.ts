import { createContext, useContext } from 'react';
import type { Lineage, LineageNode } from '../domain/lineage';
import type { NodeText } from './nodeText';
import type { Detail } from './viewport';

/** What all nodes of the map share. */
export interface MapState {
  lineage: Lineage;
  detail: Detail;
  /** The nodes from the root to Now. */
  onTheWay: ReadonlySet<string>;
  textOf(node: LineageNode): NodeText;
}

export const MapContext = createContext<MapState | undefined>(undefined);

/** The state of the map around a node. */
export function useMapState(): MapState {
  const state = useContext(MapContext);
  if (state === undefined) throw new Error('A node of the map stands outside the map');
  return state;
}
