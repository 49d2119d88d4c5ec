import { useStore } from '@xyflow/react';
import { useText } from '../../../i18n/text';
import { offscreenCounts, type Box } from './viewport';

const edges = ['up', 'down', 'left', 'right'] as const;

/** Number of nodes beyond each edge of the view. Visual only: screen readers use the tree. */
export function OffscreenCounts({ boxes }: { boxes: ReadonlyMap<string, Box> }) {
  const t = useText();
  // As text, so that a movement of the view that changes no count draws nothing.
  const counts = useStore(({ transform: [x, y, zoom], width, height }) => {
    const all = offscreenCounts(boxes.values(), { x, y, zoom }, { width, height });
    return edges.map((edge) => all[edge]).join(' ');
  });
  const shown = counts.split(' ').map(Number);
  const text = edges
    .flatMap((edge, index) => {
      const count = shown[index] ?? 0;
      return count === 0 ? [] : t(`map.beyond.${edge}`, { count });
    })
    .join(' · ');
  return (
    <span className="map-beyond soft" aria-hidden="true" title={text}>
      {text}
    </span>
  );
}
