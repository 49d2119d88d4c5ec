import styled from '@emotion/styled';
import { Link } from 'react-router';
import { useText } from '../../i18n/text';
import { RelativeTime } from '../../ui/feedback/RelativeTime';
import { momentOf } from './moment/moment';
import { MomentLink } from './moment/MomentLink';
import { nowId, pathToNow, type Lineage, type LineageNode } from './lineage/lineage';
import { useNodeName } from './page/nodeName';

/** A small tree of recovery points as nested lists: each list is one branch, from its first point to its last. */
export function PointsTree(props: {
  lineage: Lineage;
  /** State of the instance, in words. */
  state: string;
  /** The cloud's time, in ms since 1970. */
  now: number;
  addressOf: (pointId: string) => string;
}) {
  const { lineage, state, now, addressOf } = props;
  const t = useText();
  const nameOf = useNodeName(lineage);
  const current = new Set(pathToNow(lineage));

  const content = (node: LineageNode) => {
    if (node.kind === 'now')
      return (
        <>
          <strong>{nameOf(node.id)}</strong> <span className="soft">· {state}</span>
        </>
      );
    if (node.kind === 'hidden') return <span className="soft">{nameOf(node.id)}</span>;
    return (
      <>
        <Link to={addressOf(node.id)}>{nameOf(node.id)}</Link>{' '}
        <span className="soft">
          {'· '}
          <RelativeTime at={node.point.createdAt} now={now} />
          {node.id === lineage.currentId && ` · ${t('recoveryPoints.current')}`}
        </span>
        {momentOf(node.point) !== undefined && (
          <div>
            <MomentLink point={node.point} />
          </div>
        )}
      </>
    );
  };
  const branch = (from: string) => (
    <ol>
      {chainFrom(lineage, from, current).map(({ node, others }) => (
        <li key={node.id} data-kind={node.kind} data-current={current.has(node.id)}>
          <div>{content(node)}</div>
          {others.map((id) => (
            <div key={id} className="branch">
              {branch(id)}
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
  return (
    <Tree>
      {lineage.rootIds.map((id) => (
        <div key={id}>{branch(id)}</div>
      ))}
    </Tree>
  );
}

/** A node and its descendants on the current branch, else to the newest; `others`: starts of other branches. */
function chainFrom(lineage: Lineage, from: string, current: ReadonlySet<string>) {
  const chain: { node: LineageNode; others: readonly string[] }[] = [];
  for (let id: string | undefined = from; id !== undefined;) {
    const node = lineage.nodes.get(id);
    if (node === undefined) break;
    const next: string | undefined =
      node.childIds.find((child) => current.has(child)) ?? node.childIds.at(-1);
    chain.push({ node, others: node.childIds.filter((child) => child !== next) });
    id = next;
  }
  return chain;
}

/** Larger trees are shown on the map alone; *Now* is not counted. */
const smallTree = 12;

/** A tree small enough for {@link PointsTree}. */
export const isSmallTree = ({ nodes }: Lineage) =>
  nodes.size - Number(nodes.has(nowId)) <= smallTree;

const Tree = styled('div')`
  & + p {
    margin-top: 12px;
  }
  & ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & li {
    position: relative;
    padding: 3px 0 3px 24px;
    overflow-wrap: anywhere;
    --line-colour: var(--line-strong);
  }
  & li[data-current='true'] {
    --line-colour: var(--accent);
  }
  /* The line down to the next. */
  & li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset: 12px auto -12px 6px;
    border-left: 2px solid var(--line-colour);
  }
  & li::after {
    content: '';
    position: absolute;
    top: 8px;
    left: 1px;
    width: 8px;
    height: 8px;
    border: 2px solid var(--line-colour);
    border-radius: 3px;
    background: var(--surface-raised);
  }
  & li[data-current='true']::after {
    background: var(--line-colour);
  }
  & li[data-kind='now']::after {
    border-radius: 50%;
    background: var(--surface-raised);
  }
  & li[data-kind='hidden']::after {
    border-style: dashed;
  }
  & .branch {
    position: relative;
    margin: 3px 0 0 -4px;
    --line-colour: var(--line-strong);
  }
  & .branch::before {
    content: '';
    position: absolute;
    top: 0;
    left: -12px;
    width: 14px;
    height: 12px;
    border: 2px solid var(--line-strong);
    border-width: 0 0 2px 2px;
    border-bottom-left-radius: 6px;
  }
`;
