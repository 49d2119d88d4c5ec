import '@xyflow/react/dist/base.css';
import './map.css';
import { ReactFlowProvider } from '@xyflow/react';
import type { Lineage } from '../domain/lineage';
import type { StatusView } from '../domain/status';
import type { RecoveryPoint } from '../domain/types';
import type { MenuAction } from '../ui';
import { Canvas } from './Canvas';
import { usePane } from './usePane';

export interface RecoveryMapProps {
  /** Names the tree. */
  label: string;
  lineage: Lineage;
  /** What the Now node shows. */
  instance: { name: string; status: StatusView };
  /** The id of a node: a point, a ghost or Now. */
  selectedId: string | undefined;
  /** Selection follows the focus, so this is called with every arrow key. */
  onSelect(id: string): void;
  statusOf(point: RecoveryPoint): StatusView;
  /** The menu of a node; empty where there is none. */
  actionsFor(id: string): readonly MenuAction[];
}

/** The recovery points of an instance as a map that is a tree to keyboard and screen reader. */
export default function RecoveryMap(props: RecoveryMapProps) {
  const { ref, pane } = usePane();
  return (
    <div className="map">
      <div ref={ref} className="map-pane" />
      {pane && (
        <ReactFlowProvider>
          <Canvas {...props} pane={pane} />
        </ReactFlowProvider>
      )}
    </div>
  );
}
