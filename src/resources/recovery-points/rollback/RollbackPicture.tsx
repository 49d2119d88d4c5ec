import styled from '@emotion/styled';
import { Suspense, useMemo, type ReactNode } from 'react';
import type { Instance, RecoveryPoint, Task } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { Icon } from '../../../ui';
import { Loading } from '../../../ui/feedback/Loading';
import { lazyPart } from '../../../ui/feedback/lazyPart';
import { instanceStatus, recoveryPointStatus } from '../../rules/status';
import { excerptOf, fitsPicture } from '../lineage/excerpt';
import { buildLineage, nowId, type Lineage } from '../lineage/lineage';
import type { ChangeMark } from '../map/nodeText';
import { useNodeName } from '../page/nodeName';

const PlanPicture = lazyPart(() => import('../map/PlanPicture'));

interface PictureParts {
  instance: Instance;
  tasks: readonly Task[];
  /** The cloud's time, in ms since 1970. */
  now: number;
  before: readonly RecoveryPoint[];
  after: readonly RecoveryPoint[];
  targetId: string;
  /** Of the safety point, where there is one. */
  safetyId: string | undefined;
}

/**
 * The tree before and after a rollback: *Now* jumps, the safety point appears, the old branch stays. Side by side
 * if there is space, else one above the other.
 */
export function RollbackPicture(
  props: PictureParts & {
    /** Over the second picture. */
    afterTitle: string;
    /** State of the instance in the first picture, if it differs from now. */
    beforeState?: Instance['state'];
    /** State of the instance in the second picture, if it differs from now. */
    afterState?: Instance['state'];
    /** Note below the second picture. */
    children?: ReactNode;
  },
) {
  const { instance, before, after, targetId, safetyId } = props;
  const t = useText();
  const was = useMemo(() => buildLineage(before), [before]);
  const is = useMemo(() => buildLineage(after), [after]);
  const nameOf = useNodeName(is);
  const wasNameOf = useNodeName(was);
  const shown = useMemo(
    () =>
      new Set(
        [targetId, was.currentId, is.currentId, safetyId, nowId].filter((id) => id !== undefined),
      ),
    [targetId, was, is, safetyId],
  );
  const marks = useMemo(() => {
    const all = new Map<string, ChangeMark>();
    if (safetyId !== undefined && is.nodes.has(safetyId)) all.set(safetyId, 'new');
    if (was.currentId !== is.currentId) all.set(nowId, 'moved');
    return all;
  }, [safetyId, was, is]);

  // Both show the same part, so that the eye finds what changes.
  const isWhole = fitsPicture(was) && fitsPicture(is);
  const levels = levelsOf([was, is], shown, isWhole);
  const narrowLevels = levelsOf([was, is], shown, false);
  const basedOn = (lineage: Lineage, name: (id: string) => string) =>
    lineage.currentId === undefined
      ? t('rollback.picture.noCurrent', { instance: instance.name })
      : t('rollback.picture.current', {
          instance: instance.name,
          point: name(lineage.currentId),
        });
  const safetyText = () => {
    const safety = safetyId === undefined ? undefined : is.nodes.get(safetyId);
    if (safety === undefined) return '';
    const values = { safety: nameOf(safety.id), parent: nameOf(safety.parentId ?? '') };
    return safety.parentId === undefined
      ? t('rollback.picture.safetyRoot', values)
      : t('rollback.picture.safety', values);
  };
  const shared = {
    shown,
    isWhole,
    now: props.now,
    statusOf: (point: RecoveryPoint) => recoveryPointStatus(point, props.tasks),
  };
  // Running tasks belong to the present, so neither picture shows them.
  const shownAs = (state: Instance['state'] | undefined) => ({
    name: instance.name,
    status:
      state === undefined
        ? instanceStatus(instance, props.tasks)
        : instanceStatus({ ...instance, state, taskId: undefined }, []),
  });
  return (
    <Frame
      className="wide"
      levels={levels}
      narrowLevels={narrowLevels}
      hasNote={props.children !== undefined}
    >
      <Suspense fallback={<Loading label={t('recoveryPoints.loadingMap')} />}>
        <Pair>
          <figure>
            <figcaption>{t('rollback.picture.before')}</figcaption>
            <PlanPicture
              {...shared}
              hasNote
              label={t('rollback.picture.label', {
                title: t('rollback.picture.before'),
                text: basedOn(was, wasNameOf),
              })}
              lineage={was}
              instance={shownAs(props.beforeState)}
            />
          </figure>
          <Icon name="chevronRight" />
          <figure>
            <figcaption>{props.afterTitle}</figcaption>
            <PlanPicture
              {...shared}
              hasNote={false}
              marks={marks}
              label={t('rollback.picture.label', {
                title: props.afterTitle,
                text: [basedOn(is, nameOf), safetyText()].filter(Boolean).join(' '),
              })}
              lineage={is}
              instance={shownAs(props.afterState)}
            />
            {props.children && <p className="soft">{props.children}</p>}
          </figure>
        </Pair>
      </Suspense>
    </Frame>
  );
}

/** Number of card rows of the taller picture. */
function levelsOf(
  lineages: readonly Lineage[],
  shown: ReadonlySet<string>,
  isWhole: boolean,
): number {
  const depths = lineages.flatMap((lineage) =>
    [...excerptOf(lineage, shown, { isWhole }).tree.nodes.values()].map(({ depth }) => depth),
  );
  return Math.max(...depths) + 1;
}

const Frame = styled('div')<{ levels: number; narrowLevels: number; hasNote: boolean }>`
  --levels: ${({ levels }) => levels};
  --narrow-levels: ${({ narrowLevels }) => narrowLevels};
  --note: ${({ hasNote }) => (hasNote ? '1.75rem' : '0rem')};
  container-type: inline-size;
  margin-bottom: 16px;
  /* The room of the pictures, before they come. */
  & > * {
    min-height: calc(2 * min(27rem, var(--narrow-levels) * 9rem + 1rem) + 5rem + var(--note));
    @container (min-width: 44rem) {
      min-height: calc(min(28.5rem, var(--narrow-levels) * 9rem + 2.5rem) + var(--note));
    }
    @container (min-width: 56rem) {
      min-height: calc(min(22.5rem, var(--levels) * 5.75rem + 3rem) + var(--note));
    }
  }
`;

const Pair = styled('div')`
  display: grid;
  gap: 8px 10px;
  grid-template-columns: minmax(0, 1fr);
  & > svg {
    justify-self: center;
    align-self: center;
    font-size: 1.5rem;
    color: var(--accent);
    transform: rotate(90deg);
  }
  & > figure {
    margin: 0;
    min-width: 0;
  }
  & figcaption {
    margin-bottom: 4px;
    font-weight: 600;
    color: var(--ink-soft);
  }
  & figure > p {
    margin: 6px 0 0;
    font-size: 0.8125rem;
  }
  @container (min-width: 44rem) {
    grid-template: auto auto auto / minmax(0, 1fr) auto minmax(0, 1fr);
    row-gap: 0;
    & > figure {
      display: grid;
      grid-row: 1 / span 3;
      grid-template-rows: subgrid;
    }
    & > svg {
      grid-row: 2;
      transform: none;
    }
  }
`;
