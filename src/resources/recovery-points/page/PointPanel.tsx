import { useEffect, useId, useRef, type ReactNode } from 'react';
import { styled } from '@mui/material/styles';
import { Link, useHref } from 'react-router';
import { useTasks } from '../../../cloud/tasks/taskHooks';
import type { Lineage, LineageNode } from '../lineage/lineage';
import { momentOf } from '../moment/moment';
import { MomentLink } from '../moment/MomentLink';
import { readDescription } from '../rollback/safetyPoint';
import { instanceStatus, recoveryPointStatus, recoveryPointTypeKey } from '../../rules/status';
import type { Instance, RecoveryPoint } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { DescriptionList, StatusBadge, useFormats, type MenuAction } from '../../../ui';
import { CopyText } from '../../../ui/CopyText';
import { CopyValue } from '../../../ui/CopyValue';
import { paths } from '../../../ui/navigation/paths';
import { PurposeAndPin } from '../../shared/pins/pinColumn';
import { useNodeName } from './nodeName';
import type { PointActions } from './pointActions';
import { ReasonedButton } from '../runs/ReasonedButton';
import type { Selection } from './selection';

/**
 * Details and actions of the selected node, with links that select its parent and children. Empty until the
 * selection is known.
 */
export function PointPanel(props: {
  instance: Instance;
  lineage: Lineage;
  selection: Selection;
  actions: PointActions;
  /** True if all points could be read: otherwise *none* is not certain. */
  isWhole: boolean;
  /** The cloud's time, in ms since 1970. */
  now: number;
}) {
  const { instance, lineage, selection, actions, now } = props;
  const t = useText();
  const nameOf = useNodeName(lineage);
  const node = lineage.nodes.get(selection.selectedId ?? '');
  const { heading, onFollow } = useFollowedFocus(node?.id);
  if (node === undefined) return null;

  const none = t(props.isWhole ? 'recoveryPoints.none' : 'recoveryPoints.notKnown');
  const name = nameOf(node.id);
  const linkTo = (id: string) => (
    <Link replace preventScrollReset to={{ search: selection.searchFor(id) }} onClick={onFollow}>
      {nameOf(id)}
    </Link>
  );
  return (
    <Panel aria-label={t('recoveryPoints.chosen', { name })}>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <Actions
        // The link to its moment is below.
        actions={actions.of(node.id).filter(({ id }) => id !== 'viewMoment')}
      />
      <Facts {...{ instance, lineage, node, linkTo, none, now }} />
    </Panel>
  );
}

/** Buttons, and below them each reason once: most are refused for the same. */
function Actions({ actions }: { actions: readonly MenuAction[] }) {
  const id = useId();
  const reasons = [...new Set(actions.flatMap(({ reason }) => reason ?? []))];
  const idOf = (reason: string) => `${id}${reasons.indexOf(reason)}`;
  return (
    <>
      <Buttons>
        {actions.map((action) => (
          <ReasonedButton
            key={action.id}
            action={action}
            reasonId={action.reason && idOf(action.reason)}
          />
        ))}
      </Buttons>
      {reasons.map((reason) => (
        <p key={reason} id={idOf(reason)} className="soft">
          {reason}
        </p>
      ))}
    </>
  );
}

/** A link of the panel replaces the panel's content, so the focus moves to the new heading. */
function useFollowedFocus(nodeId: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const followed = useRef(false);
  useEffect(() => {
    if (followed.current) heading.current?.focus();
    followed.current = false;
  }, [nodeId]);
  const onFollow = () => {
    followed.current = true;
  };
  return { heading, onFollow };
}

interface FactsProps {
  instance: Instance;
  lineage: Lineage;
  node: LineageNode;
  linkTo: (id: string) => ReactNode;
  none: string;
  now: number;
}

function Facts({ instance, lineage, node, linkTo, none, now }: FactsProps) {
  const t = useText();
  const tasks = useTasks();
  const parent = node.parentId === undefined ? undefined : linkTo(node.parentId);
  if (node.kind === 'point')
    return <PointFacts {...{ lineage, node, linkTo, none, now, point: node.point }} />;
  if (node.kind === 'now') {
    const { tone, label } = instanceStatus(instance, tasks);
    return (
      <>
        <p>{t('recoveryPoints.nowText', { instance: instance.name })}</p>
        <DescriptionList
          items={[
            {
              term: t('recoveryPoints.state'),
              detail: <StatusBadge tone={tone} label={t(label)} />,
            },
            {
              term: t('recoveryPoints.nowDescends'),
              detail: parent ?? none,
            },
          ]}
        />
      </>
    );
  }
  return (
    <>
      <p>{t(node.isUnread ? 'recoveryPoints.unread' : 'recoveryPoints.hiddenText')}</p>
      <DescriptionList
        items={[
          {
            term: t('recoveryPoints.parent'),
            detail: parent ?? (node.isUnread ? none : t('recoveryPoints.root')),
          },
          { term: t('recoveryPoints.children'), detail: <Children {...{ node, linkTo, none }} /> },
        ]}
      />
    </>
  );
}

function PointFacts(props: Omit<FactsProps, 'instance'> & { point: RecoveryPoint }) {
  const { lineage, node, linkTo, none, now, point } = props;
  const t = useText();
  const formats = useFormats();
  const { tone, label } = recoveryPointStatus(point, useTasks());
  return (
    <DescriptionList
      items={[
        {
          term: t('recoveryPoints.description'),
          detail: <Description point={point} />,
        },
        { term: t('pins.title'), detail: <PurposeAndPin resource={point} now={now} /> },
        { term: t('recoveryPoints.state'), detail: <StatusBadge tone={tone} label={t(label)} /> },
        { term: t('recoveryPoints.type'), detail: t(recoveryPointTypeKey(point.type)) },
        { term: t('recoveryPoints.created'), detail: formats.dateTime(point.createdAt) },
        ...(momentOf(point) === undefined
          ? []
          : [
              {
                term: t('moments.of'),
                detail: <MomentLink point={point} />,
              },
            ]),
        {
          term: t('recoveryPoints.current'),
          detail: t(
            node.id === lineage.currentId
              ? 'recoveryPoints.currentYes'
              : 'recoveryPoints.currentNo',
          ),
        },
        {
          term: t('recoveryPoints.parent'),
          detail: node.parentId === undefined ? t('recoveryPoints.root') : linkTo(node.parentId),
        },
        { term: t('recoveryPoints.children'), detail: <Children {...{ node, linkTo, none }} /> },
        {
          term: t('recoveryPoints.id'),
          detail: <CopyValue value={point.id} label={t('calls.copyId')} isCode />,
        },
        { term: t('tree.address'), detail: <PointAddress point={point} /> },
      ]}
    />
  );
}

/** Address of this page with the point selected, to share with others. */
function PointAddress({ point: { id, instanceId, name } }: { point: RecoveryPoint }) {
  const t = useText();
  const path = useHref({
    pathname: paths.recoveryPoints(instanceId),
    search: `?point=${encodeURIComponent(id)}`,
  });
  return (
    <CopyText
      label={t('tree.addressOf', { name })}
      copy={t('tree.copyAddress')}
      text={new URL(path, location.href).href}
    />
  );
}

/** A description without the mark of a safety point. */
function Description({ point }: { point: RecoveryPoint }) {
  const t = useText();
  const { text = '–', mark } = readDescription(point.description);
  return (
    <>
      {mark && <strong>{t('rollback.safetyBadge')}. </strong>}
      {text}
      {mark && <> {t('rollback.jump')}</>}
    </>
  );
}

function Children({ node, linkTo, none }: Pick<FactsProps, 'node' | 'linkTo' | 'none'>) {
  if (node.childIds.length === 0) return none;
  return (
    <ul>
      {node.childIds.map((id) => (
        <li key={id}>{linkTo(id)}</li>
      ))}
    </ul>
  );
}

const Panel = styled('section')({
  minWidth: 0,
  '& dd a': { display: 'inline-block', minHeight: 24, lineHeight: '24px' },
  overflowWrap: 'anywhere',
  '& ul': { margin: 0, padding: 0, listStyle: 'none' },
});

const Buttons = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.5rem',
  margin: '0.75rem 0',
  '&:empty': { marginTop: 0 },
});
