import type { ReactNode } from 'react';
import type { Lineage } from '../../domain/lineage';
import { isTight, type RoomReading } from '../../domain/room';
import type { Instance } from '../../domain/types';
import { useText } from '../../i18n/text';
import { Notice } from '../../ui';
import { RoomProposal } from './RoomProposal';

interface Props {
  instance: Instance;
  lineage: Lineage;
  room: RoomReading;
  /** Whether the account may delete recovery points. */
  mayFree: boolean;
}

/** What is known only by what is usual is not said as certain. */
const wordOf = ({ level, source }: RoomReading & { level: 'last' | 'full' }) =>
  level === 'full' && source === 'usual' ? 'fullUsual' : level;

/** Warns where only the safety point's place is left, or not even that, and proposes what to delete. */
export function RoomNotice(props: Props) {
  const t = useText();
  const { room } = props;
  if (!isTight(room)) return null;
  return (
    <Free {...props} title={t(`room.${wordOf(room)}Title`)}>
      {t(room.limit === 0 ? 'reason.pointLimitZero' : `room.${wordOf(room)}Text`, {
        instance: props.instance.name,
      })}
    </Free>
  );
}

/** The same before one more is made: what that would take, or that it will hardly be granted. */
export function RoomBeforeCreate(props: Props) {
  const t = useText();
  const { room } = props;
  if (!isTight(room)) return null;
  return (
    <Free {...props} title={t(`room.${wordOf(room)}Title`)}>
      {room.level === 'last'
        ? t('room.taken')
        : t('room.beyond', { instance: props.instance.name, used: room.used })}
    </Free>
  );
}

function Free(props: Props & { title: string; children: ReactNode }) {
  const t = useText();
  const { instance, lineage, room } = props;
  const { limit = 0, source } = room;
  return (
    <Notice tone="warning" title={props.title}>
      <p>
        {props.children} {source !== 'told' && t(`room.${source}`, { limit })}
      </p>
      {props.mayFree && limit > 0 && <RoomProposal instanceId={instance.id} lineage={lineage} />}
    </Notice>
  );
}
