import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { Drawing } from './drawing';

/**
 * The lines between nodes. React Flow's own edges would be one SVG and one ARIA image each, inside the canvas:
 * these are four paths that nobody needs to hear, since the tree itself says who is whose parent.
 */
export const Lines = memo(function Lines({ drawing }: { drawing: Drawing }) {
  const { bounds, lines } = drawing;
  return (
    <ViewportPortal>
      <svg className="map-lines" width={bounds.width} height={bounds.height} aria-hidden="true">
        <path className="map-line" d={lines.others} />
        <path className="map-line map-line-ghost" d={lines.fromGhosts} />
        <path className="map-line map-line-now" d={lines.toNow} />
        <path className="map-line map-line-jump" d={lines.jumps} />
      </svg>
    </ViewportPortal>
  );
});
