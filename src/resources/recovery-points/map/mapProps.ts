import type { Lineage } from '../lineage/lineage';
import type { StatusView } from '../../rules/status';
import type { RecoveryPoint } from '../../../cloud/types';
import type { MenuAction } from '../../../ui';
import type { Scale } from './drawing';
import type { ChangeMark } from './nodeText';

export interface RecoveryMapProps {
  /** Names the tree. */
  label: string;
  lineage: Lineage;
  /** Name and state on the Now node. */
  instance: { name: string; status: StatusView };
  /** The id of a node: a point, a hidden point or Now. */
  selectedId: string | undefined;
  /** Selection follows the focus, so this is called with every arrow key. */
  onSelect(id: string): void;
  statusOf(point: RecoveryPoint): StatusView;
  /** The cloud's time, in ms since 1970. */
  now: number;
  /** The menu of a node; empty where there is none. */
  actionsFor(id: string): readonly MenuAction[];
  /** Points to be deleted: faded and struck through, also in their label. */
  leaving?: ReadonlySet<string> | undefined;
  choice?: PointChoice | undefined;
  /** New and moved nodes: marked, also in their label. */
  marks?: ReadonlyMap<string, ChangeMark> | undefined;
  /** Lines that will be: from a parent to a node that moves under it. */
  newLines?: readonly NewLine[] | undefined;
  /** Nodes that the first view shows, where not all of the tree can be read at once. */
  firstInView?: ReadonlySet<string> | undefined;
  /** Runs that the person unfolded, by the id of their first point, or `all`. The map keeps them where the page does not. */
  unfolded?: ReadonlySet<string> | undefined;
  onUnfold?: ((unfolded: ReadonlySet<string>) => void) | undefined;
  /** `time`: nodes are placed by time. The map stores it where the page does not. */
  scale?: Scale | undefined;
  onScale?: ((scale: Scale) => void) | undefined;
}

export interface NewLine {
  from: string;
  to: string;
}

/** Where points can be chosen: a tree item with `aria-checked`; Space or a click on its box toggles it. */
export interface PointChoice {
  isChosen(id: string): boolean;
  mayChoose(id: string): boolean;
  onToggle(id: string): void;
}
