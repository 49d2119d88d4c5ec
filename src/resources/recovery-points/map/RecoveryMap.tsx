import '@xyflow/react/dist/base.css';
import './map.css';
import { ReactFlowProvider } from '@xyflow/react';
import { Canvas } from './Canvas';
import type { RecoveryMapProps } from './mapProps';

/** The recovery points of an instance as a map that is a tree to keyboard and screen reader. */
export default function RecoveryMap(props: RecoveryMapProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}
